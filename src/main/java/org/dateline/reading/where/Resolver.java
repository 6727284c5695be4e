package org.dateline.reading.where;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.dateline.place.Gazetteer;
import org.dateline.place.Level;
import org.dateline.place.Place;
import org.dateline.place.PlaceId;

/// Decides which place each name means. A name has one sense in a text. Every sense starts from a
/// weak prior; what the text writes beside the name counts most; then, in a few rounds, the names
/// support those senses of each other that lie together, so that a text about one county finds its
/// own county by itself.
final class Resolver {

  private static final int ROUNDS = 4;
  private static final int SENSES = 60;
  private static final int NEIGHBOURS = 40;
  private static final int BELIEVED = 3;

  /// How much the other names together may add to a sense, on the scale of its prior.
  private static final double MOST_CONTEXT = 4;

  /// Support at which about two thirds of that is reached.
  private static final double HALFWAY = 3;

  private static final double SAME_SENTENCE = 1.8;

  /// The share of what home says that counts for a namesake of a country or capital.
  private static final double NAMESAKE = 0.4;

  /// What the country alone may add to a small namesake of a place that the world knows: a text of
  /// the United States means the Scottish Edinburgh, too, unless Indiana is near.
  private static final double NAMESAKE_IN_COUNTRY = 0.5;

  /// What it may add to any other: a hundred American names tell little more than eight.
  private static final double IN_COUNTRY = 2;

  /// What speaks for the state in "Washington, Pennsylvania and Ohio".
  private static final double STATE_IN_A_ROW = 2;

  private static final long RENOWNED = 150_000;

  /// How far the context speaks for a small town that bears the name of a state.
  private static final double NAMESAKE_OF_A_STATE = 0.5;

  private static final long SMALL = 100_000;

  private final Words words;
  private final Lexicon lexicon;
  private final Gazetteer gazetteer;

  Resolver(Words words, Lexicon lexicon, Gazetteer gazetteer) {
    this.words = words;
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
  }

  /// The names of the text, each mention's with its senses in the order of belief.
  Map<Mention, Name> resolve(List<Mention> mentions) {
    Map<Mention, Name> names = gather(mentions);
    var all = names.values().stream().distinct().toList();
    var context = new ArrayList<>(all);
    context.addAll(demonyms());
    var home = HomeCountry.of(words, lexicon.countryWords());
    all.forEach(name -> atHome(name, home));
    all.forEach(Name::believe);
    for (int round = 0; round < ROUNDS; round++) {
      for (int n = 0; n < all.size(); n++) {
        support(all.get(n), neighbours(context, n));
      }
      all.forEach(Name::believe);
    }
    return names;
  }

  private Map<Mention, Name> gather(List<Mention> mentions) {
    var names = new LinkedHashMap<String, Name>();
    var of = new LinkedHashMap<Mention, Name>();
    var explicit = new LinkedHashMap<String, String>();
    var keys = new ArrayList<String>();
    var containers = new ArrayList<Optional<Mention>>();
    for (int i = 0; i < mentions.size(); i++) {
      var container = container(mentions, i);
      containers.add(container);
      var plain =
          (article(mentions.get(i)) ? "the " : "")
              + mentions.get(i).name().toLowerCase(Locale.ROOT);
      var key = plain + container.map(one -> "," + one.name()).orElse("");
      keys.add(key);
      container.ifPresent(one -> explicit.putIfAbsent(plain, key));
    }
    for (int i = 0; i < mentions.size(); i++) {
      var mention = mentions.get(i);
      var key = explicit.getOrDefault(keys.get(i), keys.get(i));
      var cue = LevelCue.of(words, lexicon, mentions, i);
      var name = names.computeIfAbsent(key, any -> new Name(mention.name(), senses(mention, cue)));
      name.mentions.add(mention);
      name.sentences.set(words.sentence(mention.from()));
      name.count++;
      of.put(mention, name);
      containers.get(i).ifPresent(one -> writtenIn(name, one));
      cue.ifPresent(one -> atLevel(name, one));
      if (cue.isEmpty() && amongStates(mentions, i)) {
        name.senses.stream()
            .filter(sense -> Sense.great(sense.place))
            .forEach(sense -> sense.level = STATE_IN_A_ROW);
      }
      if (article(mention)) {
        name.senses.forEach(sense -> sense.article = Sense.takesArticle(sense.place) ? 3.5 : 0);
      }
    }
    return of;
  }

  /// Whether it stands in a row beside what is a state before all.
  private boolean amongStates(List<Mention> mentions, int at) {
    return at > 0 && besideState(mentions.get(at - 1), mentions.get(at), mentions.get(at - 1))
        || at + 1 < mentions.size()
            && besideState(mentions.get(at), mentions.get(at + 1), mentions.get(at + 1));
  }

  private boolean besideState(Mention left, Mention right, Mention other) {
    return Containment.listed(words, left, right)
        && other.senses().stream()
            .map(place -> new Sense(place, other.name()))
            .max(Comparator.comparingDouble(Sense::score))
            .filter(best -> Sense.great(best.place))
            .isPresent();
  }

  /// "the Mississippi": the river, and not what is called "Mississippi" in the same text.
  private boolean article(Mention mention) {
    return words.article(mention.from(), mention.to())
        && mention.senses().stream().anyMatch(Sense::takesArticle);
  }

  /// The mention that the text writes right behind this one as what holds it.
  private Optional<Mention> container(List<Mention> mentions, int at) {
    if (at + 1 == mentions.size()) {
      return Optional.empty();
    }
    var inner = mentions.get(at);
    var outer = mentions.get(at + 1);
    boolean row =
        at > 0 && row(mentions.get(at - 1), inner)
            || at + 2 < mentions.size() && row(outer, mentions.get(at + 2)) && state(inner);
    return !row && Containment.written(words, inner, outer) && Containment.holds(inner, outer)
        ? Optional.of(outer)
        : Optional.empty();
  }

  /// "Virginia, Washington, West Virginia", "Niger, Nigeria and Togo": states in a row do not hold
  /// each other.
  private boolean row(Mention left, Mention right) {
    return state(left) && state(right) && Containment.listed(words, left, right);
  }

  private static boolean state(Mention mention) {
    return mention.senses().stream()
        .anyMatch(place -> PlaceCues.container(place) && !LevelCue.county(place));
  }

  private List<Sense> senses(Mention mention, Optional<LevelCue> cue) {
    var places = new ArrayList<Place>(mention.senses());
    if (cue.isPresent() && cue.get().county() && mention.kind() != Mention.Kind.FEATURE) {
      places.addAll(gazetteer.named(mention.name() + " County"));
    }
    if (places.isEmpty() && mention.kind() == Mention.Kind.FEATURE && cue.isPresent()) {
      int last = mention.name().lastIndexOf(' ');
      gazetteer.named(mention.name().substring(0, Math.max(1, last))).stream()
          .filter(cue.get()::fits)
          .forEach(places::add);
    }
    return new ArrayList<>(
        places.stream()
            .distinct()
            .limit(SENSES)
            .map(place -> new Sense(place, mention.name()))
            .toList());
  }

  private void writtenIn(Name name, Mention container) {
    name.container = container;
    for (var sense : name.senses) {
      boolean inside =
          container.senses().stream()
              .filter(outer -> Containment.called(outer, container))
              .anyMatch(outer -> Containment.holds(sense.place, outer));
      sense.written = inside ? 6 : 0;
    }
  }

  private static void atLevel(Name name, LevelCue cue) {
    name.cue = cue;
    for (var sense : name.senses) {
      sense.level = cue.fits(sense.place) ? 2.5 : 0;
    }
  }

  /// Every paper knows the countries and capitals: home speaks less for a town that bears the name
  /// of one.
  private static void atHome(Name name, HomeCountry home) {
    boolean national = name.senses.stream().anyMatch(sense -> national(sense.place));
    for (var sense : name.senses) {
      boolean namesake =
          national
              && (name.cue == null || !name.cue.local())
              && small(sense.place)
              && !national(sense.place);
      double share = namesake ? NAMESAKE : 1;
      sense.home = share * home.support(sense.place.country());
    }
  }

  /// Countries that adjectives of the text point to.
  private List<Name> demonyms() {
    var found = new LinkedHashMap<String, Name>();
    for (int i = 0; i < words.size(); i++) {
      if (words.capital(i)) {
        gazetteer
            .countryOfDemonym(words.text(i))
            .ifPresent(code -> found.computeIfAbsent(code, this::country).count++);
      }
    }
    return found.values().stream().filter(name -> !name.senses.isEmpty()).toList();
  }

  private Name country(String code) {
    var senses =
        gazetteer.find(new PlaceId("cc:" + code)).stream()
            .map(place -> new Sense(place, place.name()))
            .toList();
    senses.forEach(sense -> sense.belief = 1);
    return new Name(code, senses);
  }

  /// Those that count for the name at `at`: all, or those close by in the order of the text.
  private static List<Name> neighbours(List<Name> names, int at) {
    int from = Math.max(0, Math.min(at - NEIGHBOURS / 2, names.size() - NEIGHBOURS));
    return names.subList(from, Math.min(names.size(), from + NEIGHBOURS));
  }

  private static void support(Name name, List<Name> neighbours) {
    boolean state = name.senses.stream().anyMatch(sense -> Sense.great(sense.place));
    boolean renowned = renowned(name);
    for (var sense : name.senses) {
      double near = 0;
      double country = 0;
      for (var other : neighbours) {
        if (other != name) {
          double weight = other.weight() * (name.beside(other) ? SAME_SENTENCE : 1);
          near += weight * believed(other, sense::nearness);
          country += weight * believed(other, sense::kinship);
        }
      }
      boolean namesake = renowned && small(sense.place) && sense.level == 0;
      double most = namesake ? NAMESAKE_IN_COUNTRY : IN_COUNTRY;
      double support = near + Math.min(country, most);
      sense.context = MOST_CONTEXT * (1 - Math.exp(-support / HALFWAY));
      if (state && small(sense.place)) {
        sense.context *= NAMESAKE_OF_A_STATE;
      }
    }
  }

  private static boolean renowned(Name name) {
    return name.senses.stream().anyMatch(sense -> renowned(sense.place));
  }

  /// Whether the bare name is known everywhere.
  private static boolean renowned(Place place) {
    return national(place) || place.level() == Level.CITY && place.population() >= RENOWNED;
  }

  private static boolean national(Place place) {
    return place.level() == Level.COUNTRY
        || place.id().value().startsWith("dl:") && place.level() == Level.REGION
        || Sense.sea(place)
        || place.featureCode().equals("PPLC") && place.population() >= SMALL;
  }

  private static boolean small(Place place) {
    return place.level() == Level.CITY && place.population() < SMALL || LevelCue.county(place);
  }

  /// What the senses of a name say, each as far as it is believed.
  private static double believed(Name other, ToDoubleFunction<Sense> says) {
    double sum = 0;
    for (int i = 0; i < Math.min(BELIEVED, other.senses.size()); i++) {
      var its = other.senses.get(i);
      if (its.belief > 0.05) {
        sum += its.belief * says.applyAsDouble(its);
      }
    }
    return sum;
  }
}
