package org.dateline.reading.what;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dateline.place.Gazetteer;
import org.dateline.place.Level;
import org.dateline.place.Place;
import org.dateline.reading.engine.Sentence;
import org.dateline.reading.engine.Token;

/// The people of an article and their countries, as it introduces them: "Russian Foreign Minister
/// Sergei Lavrov" is of Russia from then on, also as "Lavrov". It also knows whose initials "ISF"
/// are.
final class Cast {

  private static final Set<String> LEADERS =
      Set.of("leader", "president", "prime minister", "premier", "chancellor", "king", "emir");

  private static final int LONGEST_TITLE = 7;
  private static final int LONGEST_NAME = 4;

  /// Somebody who is named with a title.
  ///
  /// @param sentence of the naming, counted from 0
  /// @param start first character of the name, inclusive
  /// @param end last character, exclusive
  record Person(String name, int sentence, int start, int end) {}

  /// Somebody who holds an office of a country: "president" of NP.
  private record Holder(Person person, String country, String office) {}

  private final Gazetteer gazetteer;
  private final Map<String, String> countries = new HashMap<>();
  private final Map<String, String> initials = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final List<Holder> holders = new ArrayList<>();

  /// The sentences that are about somebody whom one before has named.
  private final Set<Integer> pronouns = new HashSet<>();

  private final Map<Integer, List<Person>> bySentence = new HashMap<>();

  Cast(Scene scene, Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    var sentences = scene.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      var first = sentences.get(i).tokens().getFirst().text();
      if (first.equals("He") || first.equals("She")) {
        pronouns.add(i);
      }
      if (!Headlines.isInCapitals(sentences.get(i))) {
        introduce(sentences.get(i), scene.article().text(), i);
      }
    }
    for (int i = 0; i < sentences.size(); i++) {
      meetAgain(sentences.get(i), i);
    }
  }

  /// The country of a person, by the last name; empty when the article does not tell it.
  Optional<String> countryOf(String name) {
    return Optional.ofNullable(countries.get(Surnames.family(name)));
  }

  /// Whether the article names somebody so with a title.
  boolean isPerson(String name) {
    return names.containsKey(Surnames.family(name));
  }

  /// The name in full whose initials these are.
  Optional<String> inFull(String acronym) {
    return Optional.ofNullable(initials.get(acronym));
  }

  /// The first person that the last sentence before a character names, among the three before it.
  Optional<Person> lastBefore(int character, int sentence) {
    int farthest = sentence - 2;
    for (int s = sentence; s >= Math.max(0, farthest); s--) {
      var first =
          bySentence.getOrDefault(s, List.of()).stream()
              .filter(p -> p.end() <= character)
              .findFirst();
      if (s < sentence && pronouns.contains(s)) {
        farthest--;
      } else if (first.isPresent()) {
        return first;
      }
    }
    return Optional.empty();
  }

  /// Who holds an office: "the Nepali president", "the Chinese leader". Empty where the text before
  /// names none or several.
  ///
  /// @param office the phrase without its article
  Optional<Person> holder(String office, int character) {
    int space = office.startsWith("North ") || office.startsWith("South ") ? 6 : 0;
    int end = office.indexOf(' ', space);
    if (end < 0) {
      return Optional.empty();
    }
    var title = office.substring(end + 1).toLowerCase(Locale.ROOT);
    var found =
        country(office.substring(0, end)).stream()
            .flatMap(country ->
                holders.stream()
                    .filter(holder -> holder.country().equals(country))
                    .filter(holder -> holder.person().end() <= character))
            .filter(holder ->
                title.equals("leader")
                    ? LEADERS.contains(holder.office())
                    : title.equals(holder.office()))
            .map(Holder::person)
            .filter(distinctBy(person -> Surnames.family(person.name())))
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /// The first two people whom the last sentence before one names that names two.
  List<Person> pairBefore(int sentence) {
    for (int s = sentence - 1; s >= Math.max(0, sentence - 2); s--) {
      var two =
          bySentence.getOrDefault(s, List.of()).stream()
              .filter(distinctBy(p -> Surnames.family(p.name())))
              .limit(2)
              .toList();
      if (two.size() == 2) {
        return two;
      }
    }
    return List.of();
  }

  private static <T> Predicate<T> distinctBy(Function<T, Object> key) {
    var seen = new HashSet<Object>();
    return one -> seen.add(key.apply(one));
  }

  private void introduce(Sentence sentence, String text, int number) {
    var tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      abbreviate(tokens, i, text);
      int title = i;
      while (title < tokens.size()
          && title - i < LONGEST_TITLE
          && isTitleWord(tokens.get(title).text())) {
        title++;
      }
      if (title < tokens.size() && title > i && tokens.get(title).text().equals(",")) {
        title++;
      }
      if (title == i || !hasTitle(tokens.subList(i, title))) {
        continue;
      }
      int end = endOfName(tokens, title);
      if (end > title) {
        var name = text.substring(tokens.get(title).start(), tokens.get(end - 1).end());
        var person = new Person(name, number, tokens.get(title).start(), tokens.get(end - 1).end());
        var office =
            text.substring(tokens.get(i).start(), tokens.get(title - 1).end())
                .toLowerCase(Locale.ROOT);
        country(tokens, i)
            .or(() -> countryBehind(tokens, end))
            .ifPresent(country -> {
              countries.putIfAbsent(Surnames.family(name), country);
              holders.add(new Holder(person, country, office));
            });
        names.putIfAbsent(Surnames.family(name), name);
        bySentence.computeIfAbsent(number, n -> new ArrayList<>()).add(person);
      }
      i = Math.max(i, title - 1);
    }
  }

  /// Later namings without a title.
  private void meetAgain(Sentence sentence, int number) {
    var here = bySentence.computeIfAbsent(number, n -> new ArrayList<>());
    int known = 0;
    for (var token : sentence.tokens()) {
      while (known < here.size() && here.get(known).end() <= token.start()) {
        known++;
      }
      var name = names.get(token.text());
      boolean inside = known < here.size() && here.get(known).start() <= token.start();
      if (name != null && !inside) {
        here.add(known++, new Person(name, number, token.start(), token.end()));
      }
    }
  }

  private static boolean isTitleWord(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    return Types.has("title", lower)
        || Types.has("people", lower)
        || lower.equals("of")
        || lower.equals("state")
        || lower.equals("affairs");
  }

  private static boolean hasTitle(List<Token> tokens) {
    return tokens.stream()
        .anyMatch(token -> {
          var lower = token.text().toLowerCase(Locale.ROOT);
          return Types.has("title", lower) && Types.has("people", lower)
              || lower.equals("secretary");
        });
  }

  private int endOfName(List<Token> tokens, int from) {
    int end = from;
    while (end < tokens.size()
        && end - from < LONGEST_NAME
        && isPartOfName(tokens.get(end).text())) {
      boolean joined =
          end + 2 < tokens.size()
              && tokens.get(end + 1).text().equals("-")
              && tokens.get(end).end() == tokens.get(end + 2).start() - 1
              && isPartOfName(tokens.get(end + 2).text());
      end += joined ? 3 : 1;
    }
    return end;
  }

  private boolean isPartOfName(String word) {
    return Character.isUpperCase(word.charAt(0))
        && gazetteer.countryOfDemonym(word).isEmpty()
        && !Types.has("calendar", word.toLowerCase(Locale.ROOT));
  }

  /// The country before a title: "Russian", "Ukraine's".
  private Optional<String> country(List<Token> tokens, int title) {
    for (int i = title - 1; i >= 0 && i >= title - 2; i--) {
      var word = tokens.get(i).text();
      if (Character.isUpperCase(word.charAt(0))) {
        var before = i > 0 ? tokens.get(i - 1).text() : "";
        return before.matches("North|South") ? country(before + " " + word) : country(word);
      }
    }
    return Optional.empty();
  }

  /// @param words "Nepali", "Nepal", "North Korean"
  private Optional<String> country(String words) {
    return gazetteer
        .countryOfDemonym(words)
        .or(() -> countryNamed(words))
        .or(() -> countryNamed(words.replaceFirst("n$", "")));
  }

  private Optional<String> countryNamed(String name) {
    return gazetteer.named(name).stream()
        .findFirst()
        .filter(place -> place.level() == Level.COUNTRY)
        .map(Place::country);
  }

  /// "President William Ruto of Kenya".
  private Optional<String> countryBehind(List<Token> tokens, int name) {
    return name + 1 < tokens.size() && tokens.get(name).text().equals("of")
        ? country(tokens, name + 2)
        : Optional.empty();
  }

  /// "Iraqi Security Forces" are meant by "ISF".
  private void abbreviate(List<Token> tokens, int from, String text) {
    var letters = new StringBuilder();
    for (int i = from; i < tokens.size() && i < from + 5; i++) {
      char first = tokens.get(i).text().charAt(0);
      if (!Character.isUpperCase(first)) {
        return;
      }
      letters.append(first);
      if (letters.length() >= 3) {
        initials.putIfAbsent(
            letters.toString(), text.substring(tokens.get(from).start(), tokens.get(i).end()));
      }
    }
  }
}
