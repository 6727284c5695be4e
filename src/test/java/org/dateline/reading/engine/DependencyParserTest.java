package org.dateline.reading.engine;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Our parser and the library's on the same model.
class DependencyParserTest {

  private static final String MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";
  private static final DependencyParser OURS =
      new DependencyParser(
          Kept.model(ParserModel.load(MODEL), ParserModel::read, ParserModel::write));
  private static final edu.stanford.nlp.parser.nndep.DependencyParser LIBRARY =
      edu.stanford.nlp.parser.nndep.DependencyParser.loadFromModelFile(MODEL);
  private static final CoreNlp ENGINE = SharedEngine.ENGINE;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Go.",
        "Ships left.",
        "NATO sent 12 F-16 fighters to Poland last week.",
        "Six jets were sent to Belarus by the ministry, which called it a response.",
        "Moscow acknowledged operations in the Belgorod, Kursk and Rostov regions.",
        "\"We will not,\" he said (in London), \"meet again until after the vote on Sunday.\"",
        "What she wants is that the troops be withdrawn.",
        "That the bridge was shelled has been confirmed by neither side.",
        "Zxqv, Wwrgl and Prrt met Qwfp in Blnq; $4.5 billion, 30% and 12:30 were on the table...",
        "GERMANY VOTES TO EXTEND SANCTIONS ON RUSSIA",
        "The minister who the president whom the party the voters left backed appointed resigned.",
      })
  void parsesAsTheLibraryDoes(String text) {
    for (var sentence : ENGINE.sentences(text)) {
      var words = sentence.tokens().stream().map(Token::text).toList();

      assertThat(OURS.parse(words, sentence.tags())).isEqualTo(library(words, sentence.tags()));
    }
  }

  private static Graph library(List<String> words, List<String> tags) {
    List<CoreLabel> labels = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      var label = new CoreLabel();
      label.setWord(words.get(i));
      label.setValue(words.get(i));
      label.setTag(tags.get(i));
      labels.add(label);
    }
    var heads = new ArrayList<>(words.stream().map(_ -> -1).toList());
    var relations = new ArrayList<>(words);
    for (var edge : LIBRARY.predict(labels).typedDependencies()) {
      heads.set(edge.dep().index() - 1, edge.gov().index() - 1);
      relations.set(edge.dep().index() - 1, edge.reln().toString());
    }
    return new Graph(heads, relations);
  }
}
