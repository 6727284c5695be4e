package org.dateline.reading.what;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.event.Location;
import org.dateline.event.Role;
import org.dateline.event.What;
import org.dateline.place.Level;
import org.dateline.place.Place;
import org.dateline.reading.what.Hanging.Hung;
import org.dateline.reading.where.Toponym;
import org.jspecify.annotations.Nullable;

/// Where the event of a sentence was: the places that hang on its word, or on the verb that carries
/// it, by a preposition; of places within each other only the finest.
final class Placing {

  /// Feature codes of rivers, lakes and seas.
  private static final Set<String> WATERS = Set.of("STM", "LK", "SEA", "GULF", "BAY", "CNL");

  private final Tree tree;
  private final Scene scene;
  private final Hanging hanging;

  Placing(Tree tree, Scene scene) {
    this.tree = tree;
    this.scene = scene;
    this.hanging = new Hanging(tree, scene);
  }

  /// The places of a matched frame.
  ///
  /// @param inner what "in" and "at" mean where the frame does not say it
  List<Site> of(Match match, Role inner) {
    var byRole = new LinkedHashMap<Role, List<Hung>>();
    for (var name : scene.toponymsOf(tree.sentence())) {
      var place = name.place();
      int word = tree.headOf(name.start(), name.end());
      if (place == null || word < 0 || isNone(match, name, place, word)) {
        continue;
      }
      var hung = hanging.of(name, place, word, match);
      var role = isTopic(match, word, place) ? null : named(match, word);
      if (role == null && (isHome(match, word) || isOwnBase(match, word))) {
        role = Role.ORIGIN;
      }
      if (role == null
          && hung != null
          && !isParty(match, word)
          && !isDecided(match, hung.preposition())
          && !isDoneBy(place, hung.preposition())
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
    if (match.frame().what() instanceof What.Deployment(What.Manoeuvre manoeuvre)
        && manoeuvre == What.Manoeuvre.MOVE
        && !byRole.containsKey(Role.ORIGIN)) {
      var goals = byRole.getOrDefault(Role.DESTINATION, List.of());
      var left = left(goals);
      if (!left.isEmpty()) {
        var from = left.stream().filter(hung -> hung.preposition().equals("in")).toList();
        byRole.put(Role.DESTINATION, goals.stream().filter(goal -> !left.contains(goal)).toList());
        if (!from.isEmpty()) {
          byRole.put(Role.ORIGIN, from);
        }
      }
    }
    var goal = match.frame().what() instanceof What.Meeting ? Role.PLACE : Role.DESTINATION;
    if (byRole.keySet().stream().allMatch(role -> role == Role.ORIGIN)) {
      beyond(match).forEach(hung -> byRole.computeIfAbsent(goal, r -> new ArrayList<>()).add(hung));
    }
    dropWaters(byRole);
    var origins = byRole.getOrDefault(Role.ORIGIN, List.of());
    byRole.computeIfPresent(
        Role.DESTINATION,
        (_, goals) ->
            goals.stream()
                .filter(hung ->
                    origins.stream().noneMatch(from -> Nesting.same(from.place(), hung.place())))
                .toList());
    return byRole.entrySet().stream()
        .flatMap(entry ->
            finest(entry.getValue()).stream().map(hung -> site(match, entry.getKey(), hung)))
        .toList();
  }

  /// "arrived in the town of Gao on the Niger River": the river tells where the town is.
  private static void dropWaters(Map<Role, List<Hung>> byRole) {
    boolean town =
        byRole.values().stream()
            .flatMap(List::stream)
            .anyMatch(hung -> hung.place().level() != Level.POINT);
    if (town) {
      byRole.replaceAll((_, hungs) ->
          hungs.stream()
              .filter(hung ->
                  !hung.preposition().equals("on") || !WATERS.contains(hung.place().featureCode()))
              .toList());
      byRole.values().removeIf(List::isEmpty);
    }
  }

  /// "In Balaklava, a convoy headed toward Simferopol": where it is told to be when another place
  /// is told to which it goes.
  private static List<Hung> left(List<Hung> goals) {
    var led = goals.stream().filter(hung -> Types.has("to", hung.preposition())).toList();
    return led.isEmpty()
        ? List.of()
        : goals.stream()
            .filter(hung -> Set.of("in", "through").contains(hung.preposition()))
            .filter(hung -> led.stream().noneMatch(to -> Nesting.agree(hung.place(), to.place())))
            .toList();
  }

  /// "In Bamako, crowds cheered and soldiers guarded the airport": what stands before the clauses
  /// holds for all of them.
  ///
  /// @param inner what "in" and "at" mean
  List<Site> before(Match match, Role inner) {
    int own = tree.isVerb(match.word()) ? match.word() : tree.verbAbove(match.word());
    int top = own;
    for (int steps = 0; top >= 0 && tree.is(top, "conj") && steps < 4; steps++) {
      top = tree.head(top);
    }
    int first = top;
    if (top < 0 || top == own || !tree.isVerb(top)) {
      return List.of();
    }
    return scene.toponymsOf(tree.sentence()).stream()
        .flatMap(name -> {
          var place = name.place();
          int word = tree.headOf(name.start(), name.end());
          return place != null
                  && word >= 0
                  && tree.head(word) == first
                  && Set.of("in", "at").contains(tree.preposition(word))
                  && tree.child(first, "nsubj", "nsubj:pass").orElse(-1) > word
              ? Stream.of(site(match, inner, new Hung(name, place, word, "in")))
              : Stream.<Site>of();
        })
        .toList();
  }

  /// "massed along Ukraine's eastern border": all that is told where no side of the border is
  /// named.
  ///
  /// @param inner what "in" and "at" mean
  List<Site> ofBorder(Match match, Role inner) {
    return scene.toponymsOf(tree.sentence()).stream()
        .flatMap(name -> {
          var place = name.place();
          int word = tree.headOf(name.start(), name.end());
          int border =
              word < 0 ? -1 : hanging.isBorderOf(word) ? tree.head(word) : ownBorder(match, word);
          if (place == null || border < 0) {
            return Stream.<Site>of();
          }
          var hung = hanging.of(name, place, border, match);
          if (hung == null) {
            return Stream.<Site>of();
          }
          return Stream.ofNullable(role(match.frame(), hung.preposition(), inner))
              .map(role -> site(match, role, hung, Site.Ground.BORDER));
        })
        .toList();
  }

  /// "Colombia has deployed soldiers along its border": the border of the one who acts; -1 for
  /// none.
  private int ownBorder(Match match, int actor) {
    if (!match.filling("actor").contains(actor)) {
      return -1;
    }
    for (int i = match.word() + 1; i < tree.size(); i++) {
      if (tree.lemma(i).equals("border")
          && tree.children(i, "nmod:poss").stream().anyMatch(p -> tree.lower(p).equals("its"))) {
        return i;
      }
    }
    return -1;
  }

  /// "…, in Tehran, Iran, Oct. 11, 2015": where the picture was taken, told before its day.
  ///
  /// @param inner what "in" and "at" mean
  List<Site> ofCaption(Match match, Role inner) {
    if (!Captions.isCaption(tree)) {
      return List.of();
    }
    var text = scene.article().text();
    var names = scene.toponymsOf(tree.sentence());
    var days = scene.timesOf(tree.sentence());
    if (days.isEmpty()) {
      return List.of();
    }
    int end = days.getLast().start();
    Hung found = null;
    for (var name : names.reversed()) {
      var place = name.place();
      int word = tree.headOf(name.start(), name.end());
      if (place == null || word < 0 || name.end() > end) {
        continue;
      }
      if (!text.substring(name.end(), end).matches("\\s*,?\\s*")) {
        break;
      }
      found = new Hung(name, place, word, tree.preposition(word));
      end = name.start();
    }
    return found != null && Set.of("in", "at", "near", "outside").contains(found.preposition())
        ? List.of(site(match, inner, found))
        : List.of();
  }

  /// "Residents of Goma fled", "half of the city of Goma's population has fled".
  private boolean isHome(Match match, int word) {
    return match.frame().what() instanceof What.Movement(What.Journey journey)
        && (journey == What.Journey.DISPLACEMENT || journey == What.Journey.EVACUATION)
        && (tree.is(word, "nmod:poss") || tree.preposition(word).equals("of"))
        && match.filling("moved").stream()
            .anyMatch(moved -> {
              int head = tree.head(word);
              return head == moved || head == Phrases.core(tree, moved);
            });
  }

  /// "Troops based in Ouallam left their base".
  private boolean isOwnBase(Match match, int word) {
    return match.frame().what() instanceof What.Deployment(What.Manoeuvre manoeuvre)
        && manoeuvre == What.Manoeuvre.WITHDRAWAL
        && tree.preposition(word).startsWith("based ")
        && match.filling("actor").contains(tree.head(word))
        && tree.children(match.word(), "obj").stream()
            .anyMatch(object ->
                Types.has("a point", tree.lemma(object))
                    && tree.child(object, "nmod:poss").isPresent());
  }

  /// Whether a place of the sentence is none of the event's own, whatever it hangs on.
  private boolean isNone(Match match, Toponym name, Place place, int word) {
    return isPartOfName(name, match)
        || isAssembly(name)
        || isOfAffairs(match, word)
        || isContainer(word)
        || place.country() == null && hanging.describesAnother(word)
        || isBesideNamed(word)
        || isTimeZone(word)
        || isMeasured(word)
        || isOwnerElsewhere(word, place)
        || isOfPeople(word, place)
        || pointsFiner(word, place);
  }

  /// "a U.S. base in southern Afghanistan": whose it is, not where.
  private boolean isOwnerElsewhere(int word, Place place) {
    int owned = tree.head(word);
    return tree.is(word, "compound", "amod", "nmod:poss")
        && place.level() == Level.COUNTRY
        && tree.children(owned, "nmod").stream()
            .anyMatch(other ->
                Set.of("in", "at", "near", "outside").contains(tree.preposition(other))
                    && hanging.isPlace(other));
  }

  /// "the Knesset" is not where, but who.
  private boolean isAssembly(Toponym name) {
    return Types.has("assembly", scene.article().text().substring(name.start(), name.end()));
  }

  /// "discussed the situation in Aleppo": where the matter is of which they speak.
  private boolean isOfAffairs(Match match, int word) {
    int before = tree.child(word, "case").orElse(0) - 1;
    return match.frame().what() instanceof What.Meeting
        && before > match.word()
        && Types.has("affair", tree.lemma(before));
  }

  /// The places to which those travel of whom the event is told.
  private List<Hung> beyond(Match match) {
    return scene.toponymsOf(tree.sentence()).stream()
        .flatMap(name -> {
          var place = name.place();
          int word = tree.headOf(name.start(), name.end());
          return place == null || word < 0 || isNone(match, name, place, word)
              ? Stream.<Hung>of()
              : Stream.ofNullable(hanging.beyond(name, place, word, match));
        })
        .toList();
  }

  /// Whether the place is one of those who take part: "talks between Russia and the U.S.".
  private boolean isParty(Match match, int word) {
    return Stream.of("participant", "actor", "speaker")
        .flatMap(role -> match.filling(role).stream())
        .anyMatch(filler ->
            filler == word
                || tree.dominates(filler, word)
                    && !Set.of("in", "at").contains(tree.preposition(word))
                    && isOneNounPhrase(filler, word));
  }

  private Site site(Match match, Role role, Hung hung) {
    return site(match, role, hung, Site.Ground.SAID);
  }

  private Site site(Match match, Role role, Hung hung, Site.Ground ground) {
    var words = scene.passage(hung.name().start(), hung.name().end());
    var name = scene.article().words(words);
    var tie = hung.preposition().equals(Hanging.BESIDE) ? "beside" : hung.preposition();
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
        ground,
        reason + "; " + name + ": " + hung.name().reason(),
        hung.name().certainty());
  }

  /// "the Iran talks", "the Syria conference" are about a country, "the Geneva talks" in a town.
  private boolean isTopic(Match match, int word, Place place) {
    int noun = word;
    while (tree.is(noun, "compound", "amod")) {
      noun = tree.head(noun);
    }
    return match.frame().what() instanceof What.Meeting
        && place.level().compareTo(Level.COUNTRY) >= 0
        && noun != word
        && (noun == match.word()
            || Types.has("gathering", tree.lemma(noun))
            || Types.has("talks", tree.lemma(noun)));
  }

  /// "talks on Syria", "a vote on Crimea", "extended the embargo over protests from China".
  private static boolean isAbout(Match match, String preposition) {
    return switch (match.frame().what()) {
      case What.Meeting _, What.Vote _ -> Types.has("about", preposition);
      case What.Sanction _ -> preposition.equals("over");
      default -> false;
    };
  }

  /// "In Brussels, the ministers agreed on sanctions against Syria": where a measure is decided is
  /// not where it applies.
  private static boolean isDecided(Match match, String preposition) {
    return match.frame().what() instanceof What.Sanction(boolean deadline)
        && !deadline
        && Set.of("in", "at").contains(preposition)
        && !match.filling("actor").isEmpty()
        && (!match.filling("target").isEmpty()
            || Types.has("decide", match.tree().lemma(match.word())));
  }

  /// "promised by Washington": a country or a town acts; one may be "by the sea".
  private static boolean isDoneBy(Place place, String preposition) {
    return preposition.equals("by") && place.level() != Level.POINT;
  }

  /// "Beijing, China": the second name only says which Beijing.
  private boolean isContainer(int word) {
    return tree.is(word, "appos") && hanging.isPlace(tree.head(word));
  }

  /// "in the town of Gao on the Niger": which Gao.
  private boolean isBesideNamed(int word) {
    return tree.is(word, "nmod")
        && Set.of("on", "along").contains(tree.preposition(word))
        && hanging.isPlace(tree.head(word));
  }

  /// "at 1 p.m. (New Zealand time)".
  private boolean isTimeZone(int word) {
    return tree.is(word, "compound", "amod")
        && tree.lemma(tree.head(word)).equals("time")
        && tree.child(tree.head(word), "det").isEmpty();
  }

  /// "400 miles from Okinawa": the place from which the way is measured.
  private boolean isMeasured(int word) {
    int before = tree.child(word, "case").orElse(0) - 1;
    return before >= 0
        && tree.preposition(word).equals("from")
        && Types.has("direction", tree.lemma(before));
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
    if (hanging.isInFavour(head)) {
      return false;
    }
    for (int i = word; i != head; i = tree.head(i)) {
      if (Hanging.isCompass(tree, tree.head(i))
          || leadsAway(i)
          || i != word && hanging.tellsWhich(i)
          || !tree.is(i, "compound", "amod", "nmod:poss", "nmod", "appos", "conj", "flat", "obl")
          || tree.isVerb(tree.head(i)) && tree.head(i) != head
          || Types.has("people", tree.lemma(head))) {
        return false;
      }
    }
    return true;
  }

  /// "the border into Chad", "the bridge to Cucuta".
  private boolean leadsAway(int word) {
    var preposition = tree.preposition(word);
    return tree.is(word, "nmod", "obl")
        && (Types.has("to", preposition) && !preposition.equals("for")
            || Types.has("from", preposition));
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
    if (preposition.equals(Hanging.BESIDE) || Hanging.isCompass(preposition)) {
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

  /// Of the places of one role those of the finest level, and others that hold none of them.
  private List<Hung> finest(List<Hung> names) {
    var sorted = names.stream().sorted(Comparator.comparing(hung -> extent(hung.place()))).toList();
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

  /// A region that belongs to no country holds several: "the Middle East".
  private static Level extent(Place place) {
    return place.level() == Level.REGION && place.country() == null
        ? Level.CONTINENT
        : place.level();
  }

  private boolean joined(Hung hung, List<Hung> others) {
    return others.stream()
        .anyMatch(other ->
            tree.withConjuncts(other.word()).contains(hung.word())
                || tree.withConjuncts(hung.word()).contains(other.word()));
  }
}
