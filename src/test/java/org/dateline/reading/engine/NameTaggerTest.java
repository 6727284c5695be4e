package org.dateline.reading.engine;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Our tagger of names and the library's on the same model.
class NameTaggerTest {

  private static final String MODEL =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  private static NameTagger ours;
  private static CRFClassifier<CoreLabel> library;

  @BeforeAll
  static void load() throws IOException, ClassNotFoundException {
    ours = new NameTagger(Kept.model(NameModel.load(MODEL), NameModel::read, NameModel::write));
    library = CRFClassifier.getClassifier(MODEL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Paris",
        "Paris left .",
        "Secretary of State John Kerry met Sergei Lavrov in London on Friday .",
        "The Kursk sank near Kursk , said Jordan , who works for Boeing in Amman , Jordan .",
        "GERMANY VOTES TO EXTEND SANCTIONS ON RUSSIA",
        "Smith told the BBC that Mr. Smith of the Defence Ministry had left for Goma .",
        "In Goma , the Goma airport and Goma 's mayor were quiet and Goma slept .",
        "Zxqv , Wwrgl and Prrt met Qwfp in Blnq at 10 a.m. for $ 4.5 billion ...",
        "a b c * | 12-03-2014 www.example.org ’s `` '' -LRB- é ß İstanbul 東京 \uD83D\uDE00",
      })
  void namesAsTheLibraryDoes(String sentence) {
    var words = List.of(sentence.split(" "));

    assertThat(ours.tag(words))
        .isEqualTo(
            library.classifySentence(words.stream().map(NameTaggerTest::label).toList()).stream()
                .map(word -> word.get(AnswerAnnotation.class))
                .toList());
  }

  private static CoreLabel label(String word) {
    var label = new CoreLabel();
    label.setWord(word);
    label.setValue(word);
    return label;
  }
}
