package org.dateline.reading.engine;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.StringUtils;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Our tagger and the library's on the same model.
class TaggerTest {

  private static final String MODEL =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
  private static final Tagger OURS =
      new Tagger(Kept.model(TaggerModel.load(MODEL), TaggerModel::read, TaggerModel::write));
  private static final MaxentTagger LIBRARY =
      new MaxentTagger(MODEL, StringUtils.argsToProperties("-approximate", "true"), false);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Go",
        "Ships left .",
        "NATO sent 12 F-16 fighters to Poland last week .",
        "He had set the colour of the harbour lights by 10 a.m. .",
        "Zxqv , Wwrgl and Prrt met Qwfp in Blnq ; $ 4.5 billion and 30 % were on the table ...",
        "GERMANY VOTES TO EXTEND SANCTIONS ON RUSSIA",
        "HARARE —",
        "Bangladeshi 3G Network Launch to Usher in Internet",
        "Grameenphone Telecom Unlimited Corp. said mid-2014 sales of the T-72B3 rose .",
        "The minister who the president whom the party the voters left backed appointed resigned .",
        "* * * 12-03-2014 # | | @ www.example.org ’s \" `` '' -LRB- ) é ß İstanbul 東京 \uD83D\uDE00",
      })
  void tagsAsTheLibraryDoes(String sentence) {
    var words = List.of(sentence.split(" "));

    assertThat(OURS.tag(words))
        .isEqualTo(
            LIBRARY.tagSentence(words.stream().map(Word::new).toList()).stream()
                .map(TaggedWord::tag)
                .toList());
  }
}
