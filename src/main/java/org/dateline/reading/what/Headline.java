package org.dateline.reading.what;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.event.Status;

/// The English of headlines: "Rebels withdraw", "12 F-16 fighters to be sent", "A, B and C".
final class Headline {

  private static final Set<String> PLURALS =
      Set.of(
          "people",
          "police",
          "men",
          "women",
          "children",
          "infantry",
          "cavalry",
          "aircraft",
          "rohingya",
          "britons",
          "kurds");
  private static final Set<String> POINTERS =
      Set.of(
          "i", "we", "us", "he", "him", "she", "her", "it", "they", "them", "who", "whom", "which",
          "that", "this", "those", "these", "both", "one", "others", "all", "some");

  private Headline() {}

  /// "Rebels withdraw", "Kerry visits", "Russia to withdraw".
  ///
  /// @param verb a lemma and the words that follow it: `pull out`
  static String active(String subject, String verb, Status status) {
    int space = (verb + " ").indexOf(' ');
    var lemma = verb.substring(0, space);
    var rest = verb.substring(space);
    return subject
        + switch (status) {
          case HAPPENED, ONGOING -> " " + (isPlural(subject) ? lemma : third(lemma)) + rest;
          case PLANNED -> " to " + verb;
          case CONDITIONAL -> " may " + verb;
          case DENIED -> " did not " + verb;
        };
  }

  /// "12 F-16 fighters sent", "Six jets to be ordered".
  static String passive(String subject, String verb, Status status) {
    int space = (verb + " ").indexOf(' ');
    var done = Inflections.participle(verb.substring(0, space)) + verb.substring(space);
    return subject
        + switch (status) {
          case HAPPENED, ONGOING -> " " + done;
          case PLANNED -> " to be " + done;
          case CONDITIONAL -> " may be " + done;
          case DENIED -> " not " + done;
        };
  }

  /// "Referendum", "Sanctions possible", "No summit".
  static String nominal(String noun, Status status) {
    return switch (status) {
      case HAPPENED, ONGOING, PLANNED -> capital(noun);
      case CONDITIONAL -> "Possible " + noun;
      case DENIED -> "No " + noun;
    };
  }

  /// "A, B and C".
  static String listed(List<String> names) {
    return names.size() < 2
        ? String.join("", names)
        : names.stream().limit(names.size() - 1L).collect(Collectors.joining(", "))
            + " and "
            + names.getLast();
  }

  /// Whether the phrase only points to what another sentence names: "they", "who".
  static boolean isPointer(String phrase) {
    return POINTERS.contains(phrase.toLowerCase(Locale.ROOT));
  }

  static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  static boolean isPlural(String subject) {
    var last = subject.substring(subject.lastIndexOf(' ') + 1);
    return subject.contains(" and ")
        || subject.contains(" of ") && subject.split(" of ")[0].endsWith("s")
        || last.endsWith("s") && !last.endsWith("ss") && !Names.isName(subject)
        || last.endsWith("s") && isCommon(Types.singular(last.toLowerCase(Locale.ROOT)))
        || last.endsWith("men")
        || Types.mayBePeople(last) && last.endsWith("ans")
        || PLURALS.contains(last.toLowerCase(Locale.ROOT));
  }

  private static boolean isCommon(String noun) {
    return Types.has("unit", noun)
        || Types.has("equipment", noun)
        || Types.has("civilian", noun)
        || Types.has("people", noun)
        || noun.endsWith("er");
  }

  private static String third(String lemma) {
    if (lemma.matches(".*[^aeiou]y")) {
      return lemma.substring(0, lemma.length() - 1) + "ies";
    }
    return lemma + (lemma.matches(".*(s|sh|ch|x|z|o)") ? "es" : "s");
  }
}
