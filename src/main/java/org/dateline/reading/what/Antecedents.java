package org.dateline.reading.what;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.event.Location;
import org.dateline.event.Role;
import org.dateline.event.What;
import org.dateline.place.Level;
import org.dateline.place.Place;
import org.dateline.reading.where.Toponym;
import org.jspecify.annotations.Nullable;

/// What place words that only point back stand for: "the city" is the city that the article is
/// about or the last one named, "there" the place told last.
final class Antecedents {

  private static final Set<String> DETERMINERS = Set.of("the", "that", "this");
  private static final Set<String> AFTER_NAMES =
      Set.of(
          "on", "in", "at", "and", "or", "to", "for", "of", "by", "with", "from", "after", "before",
          "since", "until", "as", "is", "was", "has", "have", "will", "but", "where", "when");

  /// What the gazetteer calls a place that a noun may point back to.
  private static final Map<String, Set<String>> FEATURES =
      Map.of(
          "airport", Set.of("AIRP", "AIRB"),
          "airfield", Set.of("AIRP", "AIRB"),
          "airbase", Set.of("AIRB", "MILB"),
          "base", Set.of("AIRB", "MILB"),
          "port", Set.of("PRT"),
          "sea", Set.of("SEA"));

  /// What is at a town only when the text is about that town.
  private static final Set<String> FRONTS = Set.of("front", "line");

  /// What stands between the place and the report: ", Pakistan, March 22 (AP) — ", ": ".
  private static final Pattern IN_PLACE_LINE =
      Pattern.compile(
          "(?:[ ,]+(?:\\p{Lu}[\\p{L}.]*|\\d{1,4}|\\([^)\\n]{1,30}\\)))* ?(?:--?|–|—|:) ");

  private static final int REACH = 15;
  private static final int MEMORY = 5;

  /// Nouns that name one place in the plural, too.
  private static final Set<String> MANY = Set.of("front", "island", "line");

  private final Tree tree;
  private final Scene scene;

  Antecedents(Tree tree, Scene scene) {
    this.tree = tree;
    this.scene = scene;
  }

  /// The place that a word of the event's phrase points back to: "advanced on the city", "met
  /// there".
  ///
  /// @param inner what "in" and "at" mean for the event
  Optional<Site> place(Match match, Role inner) {
    int first = match.frame().isCopula() ? match.word() : match.word() + 1;
    int above = tree.head(match.word());
    for (int i = above < 0 ? first : Math.min(above, first);
        i < tree.size() && i < match.word() + REACH;
        i++) {
      boolean under =
          i >= first && tree.dominates(match.word(), i) && !crossesClause(i, match.word());
      if (!under && !isThereBeside(i, match.word())) {
        continue;
      }
      var name = pointed(i, senders(match));
      if (name.isPresent()) {
        var role = role(match, i, inner);
        if (role != null) {
          return Optional.of(site(match, i, role, name.get()));
        }
      }
    }
    return Optional.empty();
  }

  /// "The summit there ends": where the parser hangs the word on the verb; "arrived here for a
  /// visit".
  private boolean isThereBeside(int word, int trigger) {
    int verb = tree.head(word);
    return isThere(word)
        && tree.is(word, "advmod")
        && verb >= 0
        && tree.head(trigger) == verb
        && (tree.is(trigger, "nsubj", "nsubj:pass", "obj")
            || tree.is(trigger, "obl") && Set.of("for", "on").contains(tree.preposition(trigger)));
  }

  private boolean isThere(int word) {
    return Set.of("there", "here").contains(tree.lower(word)) && tree.tag(word).startsWith("RB");
  }

  private boolean crossesClause(int word, int trigger) {
    for (int i = tree.head(word); i >= 0 && i != trigger; i = tree.head(i)) {
      if (tree.isVerb(i) && !tree.tag(i).equals("VB")) {
        return true;
      }
      if (tree.isVerb(i) && tree.is(word, "nmod") && tree.is(i, "xcomp", "advcl")) {
        return true;
      }
    }
    return false;
  }

  /// "France will send troops to the country", "the first visit by a minister of India to the
  /// country": who sends them is not meant.
  private Set<Integer> senders(Match match) {
    if (match.frame().what() instanceof What.Visit) {
      return match.filling("participant").stream()
          .flatMap(guest -> tree.children(guest, "nmod", "nmod:poss", "amod", "compound").stream())
          .collect(Collectors.toSet());
    }
    if (!(match.frame().what() instanceof What.Deployment)) {
      return Set.of();
    }
    var grammar = new Grammar(tree);
    return match.filling("actor").stream()
        .flatMap(actor ->
            Stream.concat(
                Stream.of(actor),
                tree.is(actor, "obj")
                    ? grammar.subjects(tree.head(actor)).stream()
                    : Stream.<Integer>of()))
        .collect(Collectors.toSet());
  }

  /// The name that a definite noun or "there" points back to; empty when it points to none.
  Optional<Toponym> pointed(int word) {
    return pointed(word, Set.of());
  }

  /// @param senders words of the sentence that name those who are not meant
  private Optional<Toponym> pointed(int word, Set<Integer> senders) {
    if (isThere(word)) {
      return tree.lower(word).equals("there") ? toldLast(start(word)) : filedFrom(start(word));
    }
    if (!tree.isNoun(word)
        || tree.isName(word)
        || !isDefinite(word)
        || scene.isNamed(tree.sentence(), start(word))) {
      return Optional.empty();
    }
    var noun = tree.lemma(word);
    boolean several = tree.tag(word).endsWith("S") && !MANY.contains(noun);
    if (several || noun.equals("line") && !tree.lower(word - 1).equals("front")) {
      return Optional.empty();
    }
    var country = noun.equals("capital") ? countryOf(word) : Optional.<Toponym>empty();
    if (country.isPresent()) {
      return seatOf(place(country.get()), start(word));
    }
    return level(noun)
        .flatMap(level -> meant(level, noun, start(word), senders))
        .or(() -> Types.has("in a town", noun) ? townOf(start(word)) : Optional.empty());
  }

  /// The country that a noun is of: "Chad's capital", "the Thai capital", "the capital of Chad".
  private Optional<Toponym> countryOf(int noun) {
    return scene.toponymsOf(tree.sentence()).stream()
        .filter(name -> name.place() != null && place(name).level() == Level.COUNTRY)
        .filter(name -> {
          int word = tree.headOf(name.start(), name.end());
          return word >= 0
              && tree.head(word) == noun
              && (tree.is(word, "nmod:poss", "amod", "compound")
                  || tree.preposition(word).equals("of"));
        })
        .findFirst();
  }

  /// The seat of a country's government where the text names it, before or behind.
  private Optional<Toponym> seatOf(Place country, int before) {
    var seats =
        scene.toponyms().stream()
            .filter(name -> name.place() != null && isSeat(name))
            .filter(name -> Nesting.holds(country, place(name)))
            .toList();
    return seats.reversed().stream()
        .filter(name -> name.end() <= before)
        .findFirst()
        .or(() -> seats.stream().findFirst());
  }

  /// "the airport" whose name is not told is that of the town of which the text tells.
  private Optional<Toponym> townOf(int before) {
    return scene.toponyms().stream()
        .takeWhile(name -> name.end() <= before)
        .filter(name -> fits(name, Level.CITY, "city"))
        .filter(name -> scene.sentencesBetween(name.start(), before) <= 1)
        .reduce((_, last) -> last);
  }

  private @Nullable Role role(Match match, int word, Role inner) {
    var preposition = tree.preposition(word);
    boolean aim = tree.is(word, "obj") && tree.tag(tree.head(word)).equals("VB");
    if (preposition.isEmpty() && (isThere(word) || aim && tree.head(word) != match.word())) {
      return inner;
    }
    for (var slot : match.frame().slots()) {
      boolean object = slot.paths().contains("obj") && tree.is(word, "obj", "nsubj:pass");
      if (object || slot.paths().contains(preposition)) {
        for (var role : Role.values()) {
          if (slot.role().equalsIgnoreCase(role.name())) {
            return role;
          }
        }
      }
    }
    if (Types.has("from", preposition)) {
      return inner == Role.PLACE ? null : Role.ORIGIN;
    }
    boolean votes = match.frame().what() instanceof What.Vote;
    return Types.has("at", preposition) || Types.has("to", preposition) && !votes ? inner : null;
  }

  private Site site(Match match, int word, Role role, Toponym name) {
    var token = tree.sentence().tokens().get(word);
    var place = Objects.requireNonNull(name.place());
    return new Site(
        new Location(role, place, scene.passage(token.start(), token.end())),
        Site.Ground.POINTED,
        "'"
            + tree.text(word)
            + "' by '"
            + tree.text(match.word())
            + "' points back to "
            + place.name(),
        name.certainty());
  }

  private int start(int word) {
    return tree.sentence().tokens().get(word).start();
  }

  /// The level of the places that a common noun names; empty for other nouns.
  static Optional<Level> level(String noun) {
    for (var level : Level.values()) {
      if (Types.has("a " + level.name().toLowerCase(Locale.ROOT), noun)) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }

  private boolean isDefinite(int noun) {
    return tree.children(noun, "det").stream()
            .anyMatch(det -> DETERMINERS.contains(tree.lower(det)))
        || tree.children(noun, "nmod:poss").stream().anyMatch(tree::isName);
  }

  /// The place of a level that "the city" means: the one that the article is about when it is named
  /// far more often than any other, else the last one.
  private Optional<Toponym> meant(Level level, String noun, int before, Set<Integer> senders) {
    var named =
        scene.toponyms().stream()
            .takeWhile(name -> name.end() <= before)
            .filter(name -> !senders.contains(tree.headOf(name.start(), name.end())))
            .filter(name -> fits(name, level, noun))
            .toList();
    if (named.isEmpty()) {
      return Optional.empty();
    }
    var seat = named.reversed().stream().filter(Antecedents::isSeat).findFirst();
    if (noun.equals("capital") && seat.isPresent()) {
      return seat;
    }
    var last = named.getLast();
    Map<Place, Long> often =
        named.stream().collect(Collectors.groupingBy(Antecedents::place, Collectors.counting()));
    var most = often.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
    if (FRONTS.contains(noun) && often.size() > 1 && most.getValue() < 2L * others(often, most)) {
      return Optional.empty();
    }
    boolean near = scene.sentencesBetween(last.start(), before) <= 1;
    boolean main =
        most.getValue() >= 3 && most.getValue() >= 2 * often.getOrDefault(place(last), 1L);
    if (!near && main) {
      return named.reversed().stream()
          .filter(name -> place(name).equals(most.getKey()))
          .findFirst();
    }
    return scene.sentencesBetween(last.start(), before) <= MEMORY || main
        ? Optional.of(last)
        : Optional.empty();
  }

  /// How often the place is named that is named most after the first.
  private static long others(Map<Place, Long> often, Map.Entry<Place, Long> first) {
    return often.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(first.getKey()))
        .mapToLong(Map.Entry::getValue)
        .max()
        .orElse(0);
  }

  /// The seat of a government, rather than of a province.
  private static boolean isSeat(Toponym name) {
    return place(name).featureCode().startsWith("PPLC");
  }

  private static Place place(Toponym name) {
    return Objects.requireNonNull(name.place());
  }

  private boolean fits(Toponym name, Level level, String noun) {
    var place = name.place();
    if (place == null || place.level() != level) {
      return false;
    }
    if (level == Level.POINT && !isCalled(name, noun)) {
      return false;
    }
    return noun.equals("capital")
        ? isSeat(name) || place.featureCode().equals("PPLA")
        : name.use() == Toponym.Use.LITERAL && !isOwner(name);
  }

  /// "the base" is one that the text or the gazetteer calls a base.
  private boolean isCalled(Toponym name, String noun) {
    var words =
        scene.article().text().substring(name.start(), name.end()) + " " + place(name).name();
    return words.toLowerCase(Locale.ROOT).contains(noun)
        || FEATURES.getOrDefault(noun, Set.of()).contains(place(name).featureCode());
  }

  /// "the Thai capital" and "U.S. troops" name a country only to say whose they are.
  private boolean isAdjective(Toponym name) {
    var text = scene.article().text();
    int next = name.end() + 1;
    return place(name).level() == Level.COUNTRY
        && !text.substring(name.start(), name.end()).equals(place(name).name())
        && next < text.length()
        && text.charAt(name.end()) == ' '
        && Character.isLowerCase(text.charAt(next))
        && !AFTER_NAMES.contains(text.substring(next).split("\\W", 2)[0]);
  }

  /// "Baghdad's troops" are not in Baghdad.
  private boolean isOwner(Toponym name) {
    var after = scene.article().text();
    return after.startsWith("'s", name.end()) || after.startsWith("’s", name.end());
  }

  /// Where a report comes from, as its place line says: what "here" means to who wrote it.
  private Optional<Toponym> filedFrom(int here) {
    var text = scene.article().text();
    return isQuoted(here)
        ? Optional.empty()
        : scene.toponyms().stream()
            .takeWhile(name -> name.end() <= here)
            .filter(name -> name.place() != null && place(name).level() == Level.CITY)
            .filter(name -> name.start() == 0 || text.charAt(name.start() - 1) == '\n')
            .filter(name -> IN_PLACE_LINE.matcher(text).region(name.end(), here).lookingAt())
            .reduce((_, last) -> last);
  }

  /// Whether quotation marks are open in the paragraph at a character of the text.
  private boolean isQuoted(int at) {
    var text = scene.article().text();
    boolean open = false;
    for (int i = text.lastIndexOf('\n', at) + 1; i < at; i++) {
      open =
          switch (text.charAt(i)) {
            case '“' -> true;
            case '”' -> false;
            case '"' -> !open;
            default -> open;
          };
    }
    return open;
  }

  /// The finest place that the last sentence with a place names: what "there" means.
  private Optional<Toponym> toldLast(int before) {
    List<Toponym> named =
        scene.toponyms().stream()
            .takeWhile(name -> name.end() <= before)
            .filter(name -> name.place() != null && name.use() == Toponym.Use.LITERAL)
            .filter(name -> !isOwner(name) && !isAdjective(name))
            .filter(name -> scene.sentencesBetween(name.start(), before) <= 2)
            .toList();
    return named.isEmpty()
        ? Optional.empty()
        : named.stream()
            .filter(name -> scene.sentencesBetween(name.start(), named.getLast().start()) == 0)
            .min(Comparator.comparing(name -> place(name).level()));
  }
}
