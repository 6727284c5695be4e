package org.dateline.reading.what;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.dateline.event.What;
import org.dateline.reading.engine.Sentence;

/// Whether a sentence is worth its parsing, by its words and tags alone: parsing takes ten times as
/// long as all the rest.
final class Promise {

  private final Scene scene;
  private final Sentence sentence;
  private final List<String> tags;
  private final List<String> lemmas;

  Promise(Scene scene, Sentence sentence) {
    this.scene = scene;
    this.sentence = sentence;
    tags = sentence.tags();
    lemmas = sentence.lemmas();
  }

  /// Whether some frame may fit: its first word is there as the part of speech that it asks for,
  /// and so is a word of each class that it requires.
  boolean holds(Frames frames) {
    return IntStream.range(0, tags.size())
        .anyMatch(i -> frames.of(lemmas.get(i)).stream().anyMatch(frame -> suits(frame, i)));
  }

  private boolean suits(Frame frame, int word) {
    var tag = tags.get(word);
    boolean part =
        frame.verb()
            ? tag.startsWith("VB")
            : tag.startsWith("NN") || frame.words().size() > 1 && tag.startsWith("JJ");
    return part
        && !helps(word)
        && frame.words().stream().allMatch(this::hasWord)
        && (!needsDayOrPlace(frame) || hasDayOrPlace() || frame.isCopula() && pointsToPlace())
        && frame.slots().stream().filter(Slot::required).allMatch(this::mayFill);
  }

  /// Whether "is" or "has" only helps the verb behind it: "is being built", "has not left".
  private boolean helps(int word) {
    boolean is = lemmas.get(word).equals("be");
    if (!is && !lemmas.get(word).equals("have")) {
      return false;
    }
    int next = word + 1;
    while (next < tags.size() && tags.get(next).startsWith("RB")) {
      next++;
    }
    return next < tags.size()
        && (tags.get(next).equals("VBN") || is && tags.get(next).equals("VBG"));
  }

  private boolean mayFill(Slot slot) {
    return (slot.paths().stream().anyMatch(Slot.LINKS::contains)
            || slot.paths().stream()
                .anyMatch(path ->
                    hasWord(path.split(" ")[0]) || path.equals("near") && anyWord("direction")))
        && hasClass(slot.type());
  }

  private boolean hasWord(String word) {
    return lemmas.contains(word)
        || sentence.tokens().stream().anyMatch(token -> token.text().equalsIgnoreCase(word));
  }

  /// Events that the map draws only where a sentence tells a day or a place.
  static boolean needsDayOrPlace(Frame frame) {
    return frame.flags().contains(Frame.Flag.ANCHORED)
        || switch (frame.what()) {
          case What.Deployment _, What.Meeting _, What.Vote _, What.Sanction _, What.Statement _ ->
              false;
          case What.Movement _, What.Visit _, What.Clash _, What.Agreement _, What.Protest _ ->
              true;
        };
  }

  private boolean hasDayOrPlace() {
    return !scene.timesOf(sentence).isEmpty() || !scene.toponymsOf(sentence).isEmpty();
  }

  /// "are still in the country".
  private boolean pointsToPlace() {
    return lemmas.stream().anyMatch(lemma -> Antecedents.level(lemma).isPresent());
  }

  private boolean hasClass(String type) {
    return switch (type) {
      case "", "party", "parties", "actor" -> true;
      case "titled" ->
          sentence.tokens().stream()
              .anyMatch(token -> Types.has("title", token.text().toLowerCase(Locale.ROOT)));
      case "troops" -> anyWord("unit") || hasWord("they");
      case "name" -> tags.stream().anyMatch(tag -> tag.startsWith("NNP"));
      case "aid" -> anyWord(type) || hasWord("convoy");
      case "civilian", "carried" -> anyWord(type) || anyPeople();
      case "crowd" -> anyPeople();
      case "force" -> anyWord("unit") || anyWord("equipment") || anyDesignation();
      case "equipment" -> anyWord("equipment") || anyDesignation();
      default -> anyWord(type);
    };
  }

  private boolean anyPeople() {
    return sentence.tokens().stream().anyMatch(token -> Types.mayBePeople(token.text()));
  }

  private boolean anyWord(String type) {
    return IntStream.range(0, tags.size())
        .anyMatch(i -> {
          var text = sentence.tokens().get(i).text();
          var lower = Types.singular(text.toLowerCase(Locale.ROOT));
          return Types.has(type, lemmas.get(i))
              || Types.has(type, lower)
              || Types.has(type, text)
              || i > 0
                  && (Types.has(type, lemmas.get(i - 1) + " " + lower)
                      || Types.has(type, lower(i - 1) + " " + lower));
        });
  }

  private String lower(int i) {
    return sentence.tokens().get(i).text().toLowerCase(Locale.ROOT);
  }

  private boolean anyDesignation() {
    var tokens = sentence.tokens();
    return IntStream.range(0, tokens.size())
        .anyMatch(i -> {
          var text = tokens.get(i).text();
          boolean joined = i > 1 && tokens.get(i - 1).text().equals("-");
          return Types.isDesignation(joined ? tokens.get(i - 2).text() + "-" + text : text);
        });
  }
}
