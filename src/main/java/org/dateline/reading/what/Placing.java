package org.dateline.reading.what;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.event.Location;
import org.dateline.event.Role;
import org.dateline.event.What;
import org.dateline.place.Level;
import org.dateline.place.Place;
import org.dateline.reading.where.Toponym;
import org.jspecify.annotations.Nullable;

/// Where the event of a sentence was: the places that hang on its word, or on the verb that carries
/// it, by a preposition; of places within each other only the finest.
final class Placing {

  private static final String BESIDE = "beside a place";
  private static final Pattern COMPASS = Pattern.compile("(?:north|south|east|west)");

  private final Tree tree;
  private final Scene scene;

  Placing(Tree tree, Scene scene) {
    this.tree = tree;
    this.scene = scene;
  }

  /// How a sentence brings in a place.
  private record Hung(Toponym name, Place place, int word, String preposition) {}

  /// The places of a matched frame.
  ///
  /// @param inner what "in" and "at" mean where the frame does not say it
  List<Site> of(Match match, Role inner) {
    var byRole = new LinkedHashMap<Role, List<Hung>>();
    for (var name : scene.toponymsOf(tree.sentence())) {
      var place = name.place();
      int word = tree.headOf(name.start(), name.end());
      if (place == null
          || word < 0
          || isPartOfName(name, match)
          || isContainer(word)
          || isOfPeople(word, place)
          || pointsFiner(word, place)) {
        continue;
      }
      var hung = hung(name, place, word, match.word());
      var role = isTopic(match, word, place) ? null : named(match, word);
      if (role == null
          && hung != null
          && !isParty(match, word)
          && !isTopic(match, word, place)
          && !isAbout(match, hung.preposition())) {
        role = role(match.frame(), hung.preposition(), inner);
      }
      if (role != null) {
        byRole
            .computeIfAbsent(role, r -> new ArrayList<>())
            .add(hung == null ? new Hung(name, place, word, "") : hung);
      }
    }
    return byRole.entrySet().stream()
        .flatMap(entry ->
            finest(entry.getValue()).stream().map(hung -> site(match, entry.getKey(), hung)))
        .toList();
  }

  /// Whether the place is one of those who take part: "talks between Russia and the U.S.".
  private boolean isParty(Match match, int word) {
    return Stream.of("participant", "actor", "speaker")
        .flatMap(role -> match.filling(role).stream())
        .anyMatch(filler ->
            filler == word || tree.dominates(filler, word) && isOneNounPhrase(filler, word));
  }

  private Site site(Match match, Role role, Hung hung) {
    var words = scene.passage(hung.name().start(), hung.name().end());
    var name = scene.article().words(words);
    var tie = hung.preposition().equals(BESIDE) ? "beside" : hung.preposition();
    var phrase = "'" + (tie.isEmpty() ? name : tie + " " + name) + "'";
    var event = "'" + tree.text(match.word()) + "'";
    var reason =
        switch (role) {
          case ORIGIN -> phrase + " tells where " + event + " starts from";
          case DESTINATION -> phrase + " tells where " + event + " leads";
          case PLACE -> phrase + " tells where " + event + " is";
        };
    return new Site(
        new Location(role, hung.place(), words),
        Site.Ground.SAID,
        reason + "; " + name + ": " + hung.name().reason(),
        hung.name().certainty());
  }

  /// "the Iran talks", "the Syria conference" are about a country, "the Geneva talks" in a town.
  private boolean isTopic(Match match, int word, Place place) {
    return match.frame().what() instanceof What.Meeting
        && place.level().compareTo(Level.COUNTRY) >= 0
        && tree.is(word, "compound", "amod")
        && tree.head(word) == match.word();
  }

  /// "talks on Syria", "a vote on Crimea".
  private static boolean isAbout(Match match, String preposition) {
    boolean gathering =
        match.frame().what() instanceof What.Meeting || match.frame().what() instanceof What.Vote;
    return gathering && Types.has("about", preposition);
  }

  /// "Beijing, China": the second name only says which Beijing.
  private boolean isContainer(int word) {
    return tree.is(word, "appos") && isPlace(tree.head(word));
  }

  /// "Kurdish villages": the adjective of a people without a country of its own.
  private boolean isOfPeople(int word, Place place) {
    return tree.tag(word).equals("JJ")
        && place.level().compareTo(Level.COUNTRY) < 0
        && tree.is(word, "amod");
  }

  /// "the second-largest Iraqi city" is a city that was named before, not Iraq.
  private boolean pointsFiner(int word, Place place) {
    int noun = tree.head(word);
    return noun >= 0
        && tree.is(word, "amod", "compound", "nmod:poss")
        && Antecedents.level(tree.lemma(noun))
            .filter(l -> l.compareTo(place.level()) < 0)
            .isPresent()
        && new Antecedents(tree, scene).pointed(noun).isPresent();
  }

  /// "the Yalta European Strategy meeting": the place is a part of somebody's name.
  private boolean isPartOfName(Toponym name, Match match) {
    int last = tree.at(name.end() - 1).orElse(tree.size());
    int end = last;
    while (end + 1 < tree.size()
        && Character.isUpperCase(tree.text(end + 1).charAt(0))
        && (tree.isName(end + 1) || tree.tag(end + 1).equals("JJ"))) {
      end++;
    }
    return end - last >= 2
        && tree.isName(end)
        && end < match.word()
        && Antecedents.level(tree.lower(end)).isEmpty()
        && !Types.has("talks", tree.lower(end));
  }

  /// The role of a place that fills a slot of the frame by itself; null when it fills none.
  private @Nullable Role named(Match match, int word) {
    for (var role : Role.values()) {
      for (int filler : match.filling(role.name().toLowerCase(Locale.ROOT))) {
        if (filler == word || tree.dominates(filler, word) && isOneNounPhrase(filler, word)) {
          return role;
        }
      }
    }
    return null;
  }

  private boolean isOneNounPhrase(int head, int word) {
    for (int i = word; i != head; i = tree.head(i)) {
      if (isCompass(tree.head(i))
          || !tree.is(i, "compound", "amod", "nmod:poss", "nmod", "appos", "conj", "flat", "obl")
          || tree.isVerb(tree.head(i)) && tree.head(i) != head
          || Types.has("people", tree.lemma(head))) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Role role(Frame frame, String preposition, Role inner) {
    for (var slot : frame.slots()) {
      if (slot.paths().contains(preposition)) {
        for (var role : Role.values()) {
          if (slot.role().equalsIgnoreCase(role.name())) {
            return role;
          }
        }
      }
    }
    return role(preposition, inner);
  }

  /// "advanced in the east of Mosul" is not yet in Mosul.
  private static @Nullable Role role(String preposition, Role inner) {
    if (preposition.equals(BESIDE) || COMPASS.matcher(preposition).lookingAt()) {
      return Role.PLACE;
    }
    if (Types.has("from", preposition)) {
      return inner == Role.PLACE ? null : Role.ORIGIN;
    }
    if (Types.has("to", preposition)) {
      return inner == Role.PLACE ? null : Role.DESTINATION;
    }
    return Types.has("at", preposition) ? inner : null;
  }

  /// The place with the preposition by which it hangs on the event; null when it does not.
  private @Nullable Hung hung(Toponym name, Place place, int word, int trigger) {
    int at = word;
    var preposition = tree.preposition(at);
    for (int steps = 0; steps < 12; steps++) {
      if (at == trigger) {
        return name.use() == Toponym.Use.METONYM && tree.is(word, "nsubj")
            ? null
            : new Hung(name, place, word, preposition);
      }
      int head = tree.head(at);
      if (head < 0) {
        return null;
      }
      if (head == trigger) {
        return isSubject(at) || tree.isApartInTime(at) || isBorderOf(at) || describesAnother(at)
            ? null
            : new Hung(name, place, word, preposition);
      }
      if (tree.isApartInTime(at) || isBorderOf(at) || describesAnother(at)) {
        return null;
      }
      if (tree.is(head, "xcomp") && tree.head(head) == trigger && tree.isVerb(head)) {
        return new Hung(name, place, word, preposition);
      }
      if (tree.isVerb(head) && !tree.is(at, "conj")) {
        return carries(head, trigger, at)
            ? new Hung(name, place, word, ofTravel(head, preposition))
            : null;
      }
      if (Types.has("direction", tree.lower(head)) && preposition.equals("of")) {
        preposition = isCompass(head) ? BESIDE : "near";
      }
      at = head;
      var outer = tree.preposition(at);
      boolean inside =
          outer.equals("during") || outer.equals("with") && Types.has("people", tree.lemma(at));
      if (!outer.isEmpty() && !inside && !tree.is(at, "conj")) {
        preposition =
            outer.equals("of") || preposition.equals("near") || preposition.equals(BESIDE)
                ? preposition
                : outer;
      }
    }
    return null;
  }

  /// "the Pacific nation of Fiji" is Fiji.
  private boolean describesAnother(int word) {
    int head = tree.head(word);
    return tree.is(word, "compound", "amod", "nmod:poss")
        && head >= 0
        && !tree.isName(head)
        && tree.children(head, "nmod").stream()
            .anyMatch(child -> tree.preposition(child).equals("of") && tree.isName(child));
  }

  /// Those who stand on "Ukraine's border" may stand on either side; a border with another country
  /// names both.
  private boolean isBorderOf(int word) {
    int border = tree.head(word);
    return border >= 0
        && tree.lemma(border).equals("border")
        && tree.is(word, "nmod:poss", "compound")
        && tree.children(border).stream()
            .noneMatch(child -> Types.has("border with", tree.preposition(child)))
        && tree.children(border, "compound", "nmod:poss").stream().filter(this::isPlace).count()
            < 2;
  }

  private boolean isPlace(int word) {
    var token = tree.sentence().tokens().get(word);
    return scene.toponymsOf(tree.sentence()).stream()
        .anyMatch(name ->
            name.place() != null && name.start() <= token.start() && token.end() <= name.end());
  }

  /// Who travels to a place for a meeting meets there.
  private String ofTravel(int verb, String preposition) {
    return Types.has("travel", tree.lemma(verb)) && preposition.equals("to") ? "in" : preposition;
  }

  private boolean isCompass(int word) {
    return word >= 0 && COMPASS.matcher(tree.lower(word)).lookingAt();
  }

  private boolean isSubject(int word) {
    return tree.is(word, "nsubj", "nsubj:pass") && tree.preposition(word).isEmpty();
  }

  /// Whether the verb carries the event: the event is its object or hangs on it.
  private boolean carries(int verb, int trigger, int place) {
    if (isSubject(place) || tree.isVerb(trigger) && trigger != verb) {
      return false;
    }
    for (int i = trigger; i >= 0 && !tree.isApartInTime(i); i = tree.head(i)) {
      if (tree.head(i) == verb) {
        return tree.is(i, "obj", "obl", "nsubj:pass", "nsubj", "nmod");
      }
      if (tree.isVerb(i)) {
        return false;
      }
    }
    return false;
  }

  /// Of the places of one role those of the finest level, and others that hold none of them.
  private List<Hung> finest(List<Hung> names) {
    var sorted = names.stream().sorted(Comparator.comparing(hung -> hung.place().level())).toList();
    var kept = new ArrayList<Hung>();
    for (var hung : sorted) {
      boolean holdsFiner =
          kept.stream().anyMatch(finer -> Nesting.holds(hung.place(), finer.place()));
      boolean known = kept.stream().anyMatch(other -> other.place().id().equals(hung.place().id()));
      boolean sameLevel = kept.isEmpty() || kept.getFirst().place().level() == hung.place().level();
      if (!known && !holdsFiner && (sameLevel || joined(hung, kept))) {
        kept.add(hung);
      }
    }
    kept.sort(Comparator.comparing(hung -> hung.name().start()));
    return kept;
  }

  private boolean joined(Hung hung, List<Hung> others) {
    return others.stream()
        .anyMatch(other ->
            tree.withConjuncts(other.word()).contains(hung.word())
                || tree.withConjuncts(hung.word()).contains(other.word()));
  }
}
