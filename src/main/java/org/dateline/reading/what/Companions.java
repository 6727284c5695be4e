package org.dateline.reading.what;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.article.Article;
import org.dateline.article.Passage;
import org.dateline.event.Argument;
import org.dateline.event.ArgumentRole;
import org.dateline.event.What;

/// Who is meant by words that name nobody: "the two leaders" are the last two who met, "the jets"
/// the jets that were told of before, "he" the one whom the sentence before is about.
final class Companions {

  private static final Set<String> PAIRS =
      Set.of(
          "two",
          "both",
          "leaders",
          "presidents",
          "ministers",
          "sides",
          "officials",
          "diplomats",
          "parties",
          "men",
          "foreign",
          "pair");
  private static final Set<String> TWO = Set.of("two", "both", "pair", "duo");
  private static final Set<String> ALONE = Set.of("he", "she", "him", "her");

  /// "the Chinese President", whose phrase may be cut down to his title.
  private static final Pattern OFFICE =
      Pattern.compile("\\b[Tt]he (?<office>\\p{Lu}[\\p{L}.]+(?: \\p{L}+){1,3})\\z");

  private static final int LONGEST_DEMONYM = 25;

  private static final Set<ArgumentRole> ACTORS = Set.of(ArgumentRole.ACTOR);
  private static final Set<ArgumentRole> MOVED = Set.of(ArgumentRole.MOVED);
  private static final Set<ArgumentRole> FORCES = Set.of(ArgumentRole.ACTOR, ArgumentRole.MATERIEL);

  /// How many sentences a pronoun may be from the force that it stands for.
  private static final int PRONOUN_REACH = 2;

  private final Article article;
  private final Cast cast;

  Companions(Article article, Cast cast) {
    this.article = article;
    this.cast = cast;
  }

  /// The mentions, in the order of the text, with names for those who are only pointed to.
  List<Mention> named(List<Mention> mentions) {
    var all = new ArrayList<Mention>();
    List<Argument> pair = List.of();
    Map<String, Argument> things = new HashMap<>();
    for (var told : mentions) {
      var mention = convoy(told, all);
      var troops = troops(mention, all);
      if (troops.isEmpty()) {
        continue;
      }
      var found = things(office(person(pair(troops.get(), pair))), things);
      all.add(found);
      var parties = found.arguments(Set.of(ArgumentRole.PARTICIPANT));
      if (parties.size() >= 2 && parties.stream().noneMatch(this::isPair)) {
        pair = parties;
      }
    }
    return all;
  }

  /// "The convoy arrived" is that of the forces of which the text told before.
  private static Mention convoy(Mention mention, List<Mention> before) {
    if (!(mention.what() instanceof What.Movement(What.Journey journey))
        || journey != What.Journey.CONVOY
        || mention.arguments(MOVED).stream().noneMatch(one -> one.name().equals("convoy"))) {
      return mention;
    }
    return before.reversed().stream()
        .filter(other -> other.what() instanceof What.Deployment)
        .flatMap(other -> other.arguments(FORCES).stream())
        .filter(force -> force.name().endsWith(" convoy") || force.name().contains("convoy of "))
        .findFirst()
        .map(force ->
            mention
                .as(new What.Deployment(What.Manoeuvre.MOVE))
                .having(
                    mention.arguments().stream()
                        .map(one ->
                            one.role() == ArgumentRole.MOVED
                                ? new Argument(
                                    ArgumentRole.ACTOR, force.name(), force.count(), one.words())
                                : one)
                        .toList()))
        .orElse(mention);
  }

  /// "They withdrew": the force that was told of last; empty when none was.
  private static Optional<Mention> troops(Mention mention, List<Mention> before) {
    if (!(mention.what() instanceof What.Deployment)
        || mention.arguments(ACTORS).stream().noneMatch(Companions::isThey)) {
      return Optional.of(mention);
    }
    return before.reversed().stream()
        .takeWhile(other -> mention.sentence() - other.sentence() <= PRONOUN_REACH)
        .filter(other -> other.what() instanceof What.Deployment)
        .flatMap(other -> force(other).stream())
        .findFirst()
        .map(force -> {
          var all = new ArrayList<Argument>();
          for (var argument : mention.arguments()) {
            boolean they = argument.role() == ArgumentRole.ACTOR && isThey(argument);
            all.add(
                they
                    ? new Argument(argument.role(), force.name(), force.count(), argument.words())
                    : argument);
          }
          return mention.having(all);
        });
  }

  /// The force of a telling: what was sent, else who went.
  private static Optional<Argument> force(Mention mention) {
    return mention.arguments(Set.of(ArgumentRole.MATERIEL)).stream()
        .findFirst()
        .or(() -> mention.arguments(ACTORS).stream().findFirst());
  }

  private static boolean isThey(Argument argument) {
    return argument.name().equalsIgnoreCase("they");
  }

  private Mention pair(Mention mention, List<Argument> last) {
    var parties = mention.arguments(Set.of(ArgumentRole.PARTICIPANT));
    if (parties.isEmpty() || !parties.stream().allMatch(this::isPair)) {
      return mention;
    }
    boolean two = parties.stream().allMatch(party -> TWO.contains(lower(party)));
    var people = two ? cast.pairBefore(mention.sentence()) : List.<Cast.Person>of();
    if (!people.isEmpty()) {
      return mention.with(
          people.stream()
              .map(p ->
                  new Argument(
                      ArgumentRole.PARTICIPANT,
                      p.name(),
                      null,
                      new Passage(article.id(), p.start(), p.end())))
              .toList());
    }
    return last.isEmpty() ? mention : mention.with(last);
  }

  private static String lower(Argument argument) {
    return argument.name().toLowerCase(Locale.ROOT);
  }

  /// "The Nepali president" is the one whom the text named so.
  private Mention office(Mention mention) {
    var all = new ArrayList<Argument>();
    for (var argument : mention.arguments()) {
      int start = argument.words().start();
      var office =
          OFFICE
              .matcher(article.text())
              .region(Math.max(0, start - LONGEST_DEMONYM), argument.words().end());
      var person =
          office.find()
              ? cast.holder(office.group("office"), start)
              : Optional.<Cast.Person>empty();
      all.add(
          person
              .map(p -> new Argument(argument.role(), p.name(), null, argument.words()))
              .orElse(argument));
    }
    return mention.having(all);
  }

  /// "He met Lavrov": whom the sentence before names first.
  private Mention person(Mention mention) {
    var parties = mention.arguments(Set.of(ArgumentRole.PARTICIPANT));
    if (parties.stream().noneMatch(Companions::isAlone)) {
      return mention;
    }
    var all = new ArrayList<Argument>();
    for (var party : parties) {
      var person =
          isAlone(party)
              ? cast.lastBefore(party.words().start(), mention.sentence())
                  .filter(p -> parties.stream().noneMatch(o -> Names.same(o.name(), p.name())))
              : Optional.<Cast.Person>empty();
      all.add(
          person
              .map(p ->
                  new Argument(
                      party.role(), p.name(), null, new Passage(article.id(), p.start(), p.end())))
              .orElse(party));
    }
    return mention.with(all);
  }

  private static boolean isAlone(Argument argument) {
    return ALONE.contains(argument.name().toLowerCase(Locale.ROOT));
  }

  /// "The jets" are those of which the text told before: they bear the name that they had there.
  private Mention things(Mention mention, Map<String, Argument> known) {
    var all = new ArrayList<Argument>();
    for (var argument : mention.arguments()) {
      var noun = noun(argument.name());
      var before = known.get(noun);
      boolean bare = !Names.hasName(argument.name()) && argument.count() == null;
      if (before != null && bare && isDefinite(argument) && isShorter(argument, before)) {
        all.add(new Argument(argument.role(), before.name(), before.count(), argument.words()));
      } else {
        all.add(argument);
        if (isThing(argument)) {
          known.put(noun, argument);
        }
      }
    }
    return mention.having(all);
  }

  /// "the airborne troops" are none that were not called airborne before.
  private static boolean isShorter(Argument argument, Argument before) {
    var words = List.of(before.name().toLowerCase(Locale.ROOT).split(" "));
    var own = argument.name().toLowerCase(Locale.ROOT).split(" ");
    return words.containsAll(List.of(own).subList(0, own.length - 1));
  }

  private static boolean isThing(Argument argument) {
    return (argument.role() == ArgumentRole.MATERIEL || argument.role() == ArgumentRole.ACTOR)
        && (Names.hasName(argument.name()) && !Names.isName(argument.name())
            || argument.count() != null);
  }

  private boolean isDefinite(Argument argument) {
    int start = argument.words().start();
    var before = article.text().substring(Math.max(0, start - 6), start);
    return before.toLowerCase(Locale.ROOT).matches("(?s).*\\b(the|those|these)\\s+");
  }

  private static String noun(String name) {
    return Types.singular(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
  }

  private boolean isPair(Argument argument) {
    if (article.text().startsWith(" of ", argument.words().end())) {
      return false;
    }
    var words = argument.name().toLowerCase(Locale.ROOT).split(" ");
    return argument.name().equalsIgnoreCase("they")
        || argument.name().equalsIgnoreCase("them")
        || TWO.contains(lower(argument))
        || words.length <= 3
            && PAIRS.contains(words[0])
            && (words[0].equals("two") || words[0].equals("both") || isDefinite(argument))
            && (words[words.length - 1].endsWith("s") || words[words.length - 1].equals("men"));
  }
}
