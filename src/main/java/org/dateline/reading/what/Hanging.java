package org.dateline.reading.what;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.event.What;
import org.dateline.place.Place;
import org.dateline.reading.where.Toponym;
import org.jspecify.annotations.Nullable;

/// How the places of a sentence hang on an event: by a preposition on its word, on the verb that
/// carries it, or on the clause that tells where or when it is.
final class Hanging {

  /// The preposition of a place that lies beside: "in the east of Mosul".
  static final String BESIDE = "beside a place";

  private static final Pattern COMPASS = Pattern.compile("(?:north|south|east|west)");
  private static final Set<String> REQUESTS =
      Set.of("request", "invitation", "behest", "insistence", "urging", "initiative", "demand");

  private static final Set<String> FAVOURS =
      Set.of(
          "coordination",
          "defence",
          "defense",
          "exchange",
          "favor",
          "favour",
          "opposition",
          "preparation",
          "protest",
          "reaction",
          "response",
          "return",
          "support");

  private static final int LONGEST_PATH = 12;

  private final Tree tree;
  private final Scene scene;

  Hanging(Tree tree, Scene scene) {
    this.tree = tree;
    this.scene = scene;
  }

  /// How a sentence brings in a place.
  record Hung(Toponym name, Place place, int word, String preposition) {}

  /// The place with the preposition by which it hangs on the event; null when it does not.
  ///
  /// @param word the head of the place's phrase
  @Nullable Hung of(Toponym name, Place place, int word, Match match) {
    int trigger = match.whole();
    if (isWhere(word, trigger)) {
      return new Hung(name, place, word, "in");
    }
    if (tree.head(trigger) == word && tree.child(word, "cop").isPresent()) {
      return new Hung(name, place, word, tree.preposition(word));
    }
    boolean isOwnPredicate = tree.is(word, "conj") && tree.child(word, "cop").isPresent();
    return isOwnPredicate && word != trigger ? null : climbing(name, place, word, match);
  }

  private @Nullable Hung climbing(Toponym name, Place place, int word, Match match) {
    int trigger = match.whole();
    int at = word;
    var preposition = besideBorder(word).orElseGet(() -> tree.preposition(word));
    for (int steps = 0; steps < LONGEST_PATH; steps++) {
      if (at == trigger) {
        return name.use() == Toponym.Use.METONYM && tree.is(word, "nsubj")
            ? null
            : new Hung(name, place, word, preposition);
      }
      int head = tree.head(at);
      if (head < 0
          || tree.isApartInTime(at)
          || isBorderOf(at)
          || asksFor(at)
          || isInFavour(at)
          || describesAnother(at)
          || tellsOfAnother(at)
          || at != word && isBesideEvent(at, trigger)
          || at != word && tellsWhich(at)) {
        return null;
      }
      if (head == trigger) {
        return isSubject(at) && !isSeat(at, preposition, match)
            ? null
            : new Hung(name, place, word, preposition);
      }
      boolean aim = tree.is(head, "xcomp") && tree.head(head) == trigger && tree.isVerb(head);
      if (aim || isPhase(head, trigger)) {
        return new Hung(name, place, word, preposition);
      }
      if (tree.isVerb(head) && !tree.is(at, "conj")) {
        return carries(head, trigger, at)
            ? new Hung(name, place, word, ofTravel(head, preposition))
            : null;
      }
      if (tree.lemma(head).equals("direction") && preposition.equals("of")) {
        at = head;
        preposition = "toward";
        continue;
      }
      if (Types.has("direction", tree.lower(head)) && preposition.equals("of")) {
        preposition = isCompass(tree, head) ? BESIDE : "near";
      }
      at = head;
      preposition = outer(at, preposition);
    }
    return null;
  }

  /// "near the border with Ukraine", where the parser hangs the country on the event.
  private Optional<String> besideBorder(int word) {
    int border = tree.child(word, "case").orElse(0) - 1;
    return border > 0
            && tree.lemma(border).equals("border")
            && tree.lower(border + 1).equals("with")
            && tree.head(word) != border
        ? Optional.of(tree.preposition(border)).filter(p -> !p.isEmpty())
        : Optional.empty();
  }

  /// "at the request of France": who asks for it is no place.
  private boolean asksFor(int word) {
    int request = tree.head(word);
    return REQUESTS.contains(tree.lemma(request))
        && tree.is(word, "nmod", "nmod:poss", "conj", "amod", "compound");
  }

  /// "voted in favour of Finland's bid", "in response to Iran's attack": for what, not where.
  boolean isInFavour(int noun) {
    return tree.preposition(noun).equals("in") && FAVOURS.contains(tree.lemma(noun));
  }

  /// "Idlib, a city southwest of Aleppo": the place behind only tells which Idlib.
  boolean tellsWhich(int noun) {
    return tree.is(noun, "appos")
        && (Antecedents.level(tree.lemma(noun)).isPresent()
            || tree.children(noun, "compound").stream()
                .anyMatch(child -> Antecedents.level(tree.lemma(child)).isPresent()));
  }

  /// "the parliament in Tbilisi voted", "demonstrators in Kharkiv stormed a building": where those
  /// are who act is where they do it.
  private boolean isSeat(int subject, String preposition, Match match) {
    return (match.frame().what() instanceof What.Vote
            || match.frame().what() instanceof What.Clash
            || match.frame().what() instanceof What.Protest)
        && preposition.equals("in")
        && match.filling("actor").contains(subject);
  }

  /// "The visit triggered tensions in the strait": the place is that of what came of the event.
  private boolean isEffect(int verb, int event, int object) {
    return tree.is(event, "nsubj")
        && tree.is(object, "obj")
        && Types.has("cause", tree.lemma(verb));
  }

  /// The preposition of a place after a step up: that of the larger phrase, "in" of "in the east of
  /// Mosul".
  private String outer(int at, String preposition) {
    var outer = tree.preposition(at);
    if (outer.equals("on") && Set.of("border", "frontier").contains(tree.lemma(at))) {
      return "at";
    }
    boolean inside =
        outer.equals("during")
            || outer.equals("for") && Types.has("talks", tree.lemma(at))
            || outer.equals("behind") && tree.lemma(at).equals("door")
            || Set.of("with", "between", "among").contains(outer)
                && (Types.has("people", tree.lemma(Phrases.core(tree, at)))
                    || Types.has("unit", tree.lemma(Phrases.core(tree, at)))
                    || isPerson(at));
    boolean keeps =
        outer.isEmpty()
            || inside
            || tree.is(at, "conj")
            || outer.equals("of")
            || Types.has("from", outer) && Types.has("to", preposition)
            || Types.has("to", outer) && Types.has("from", preposition)
            || preposition.equals("near")
            || preposition.equals(BESIDE);
    return keeps ? preposition : outer;
  }

  /// "met with Lavrov in Geneva": a person has no place, so Geneva is that of the meeting.
  private boolean isPerson(int word) {
    return tree.isName(word) && !isPlace(word) && !Types.has("institution", tree.lower(word));
  }

  /// Where the clause around the event leads: "flew to Kabul to meet", "trains carrying people
  /// reached Munich"; null when this place is not there.
  @Nullable Hung beyond(Toponym name, Place place, int word, Match match) {
    int upper = new Journeys(tree).above(match);
    if (upper < 0) {
      return null;
    }
    var preposition = tree.preposition(word);
    int head = tree.head(word);
    boolean under =
        head == upper || tree.head(head) == upper && (tree.is(head, "advmod") || tree.isNoun(head));
    boolean leads =
        tree.is(word, "obj") && head == upper && Types.has("reach", tree.lemma(upper))
            || Types.has("to", preposition)
            || Types.has("at", preposition) && !preposition.equals("of");
    return under && leads && !isSubject(word) && !tree.isApartInTime(word)
        ? new Hung(name, place, word, "in")
        : null;
  }

  /// "Warsaw and Vilnius, where he held talks".
  private boolean isWhere(int word, int trigger) {
    int verb = tree.verbAbove(trigger);
    int place = verb < 0 ? -1 : new Grammar(tree).whereOf(verb);
    return place >= 0 && tree.withConjuncts(place).contains(word);
  }

  /// "the summit that had been scheduled for June 12 in Singapore".
  private boolean isPhase(int verb, int trigger) {
    return tree.is(verb, "acl", "acl:relcl")
        && tree.head(verb) == trigger
        && tree.isVerb(verb)
        && Types.has("phase", tree.lemma(verb));
  }

  /// "said that the tie between Kazakhstan and Uzbekistan is close": a clause of its own.
  private boolean tellsOfAnother(int predicate) {
    return tree.is(predicate, "ccomp", "advcl", "parataxis")
        && tree.child(predicate, "cop").isPresent()
        && tree.child(predicate, "nsubj").isPresent();
  }

  /// "The summit will follow a meeting in Vienna": the place of the other event.
  private boolean isBesideEvent(int noun, int trigger) {
    return tree.is(noun, "obj")
        && tree.is(trigger, "nsubj")
        && tree.head(noun) == tree.head(trigger)
        && (Types.has("gathering", tree.lemma(noun))
            || Set.of("meeting", "talk", "summit").contains(tree.lemma(noun)));
  }

  /// "the Pacific nation of Fiji" is Fiji.
  boolean describesAnother(int word) {
    int head = tree.head(word);
    return tree.is(word, "compound", "amod", "nmod:poss")
        && head >= 0
        && !tree.isName(head)
        && tree.children(head, "nmod").stream()
            .anyMatch(child -> tree.preposition(child).equals("of") && tree.isName(child));
  }

  /// Those who stand on "Ukraine's border" may stand on either side; a border with another country
  /// names both.
  boolean isBorderOf(int word) {
    int border = tree.head(word);
    return border >= 0
        && Set.of("border", "frontier").contains(tree.lemma(border))
        && tree.is(word, "nmod:poss", "compound")
        && tree.children(border).stream()
            .noneMatch(child -> Types.has("border with", tree.preposition(child)))
        && tree.children(border, "compound", "nmod:poss").stream().filter(this::isPlace).count()
            < 2;
  }

  /// Whether the word is part of a place's name.
  boolean isPlace(int word) {
    var token = tree.sentence().tokens().get(word);
    return scene.toponymsOf(tree.sentence()).stream()
        .anyMatch(name ->
            name.place() != null && name.start() <= token.start() && token.end() <= name.end());
  }

  /// Who travels to a place for a meeting meets there.
  private String ofTravel(int verb, String preposition) {
    return Types.has("travel", tree.lemma(verb)) && preposition.equals("to")
            || Types.has("reach", tree.lemma(verb)) && preposition.isEmpty()
        ? "in"
        : preposition;
  }

  static boolean isCompass(String words) {
    return COMPASS.matcher(words).lookingAt();
  }

  static boolean isCompass(Tree tree, int word) {
    return word >= 0 && isCompass(tree.lower(word));
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
        return tree.is(i, "obj", "obl", "nsubj:pass", "nsubj", "nmod") && !isEffect(verb, i, place);
      }
      if (tree.isVerb(i) || !(tree.preposition(i).equals("of") || tree.is(i, "compound", "conj"))) {
        return false;
      }
    }
    return false;
  }
}
