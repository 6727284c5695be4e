package org.dateline.reading.where;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dateline.article.Article;
import org.dateline.place.Gazetteer;
import org.dateline.place.Level;
import org.dateline.reading.engine.Sentence;
import org.dateline.reading.where.Mention.Kind;
import org.dateline.reading.where.Toponym.Use;

/// Finds the place names of a text and the places they mean. Thread-safe.
public final class Toponyms {

  private static final int RUNNERS_UP = 4;
  private static final double MOST_CERTAIN = 0.95;

  /// Kilometres from all other places of the text, names of a text, and people, by which a village
  /// is told to be another of that name.
  private static final double FAR = 800;

  private static final int SEVERAL = 4;
  private static final long SMALL = 150_000;

  private final Gazetteer gazetteer;
  private final Lexicon lexicon;

  public Toponyms(Gazetteer gazetteer) {
    this(gazetteer, WordLists.BUILT_IN);
  }

  public Toponyms(Gazetteer gazetteer, WordLists lists) {
    this.gazetteer = gazetteer;
    this.lexicon = Lexicon.load(lists);
  }

  /// Every place name of the article, in the order of the text, none overlapping another.
  ///
  /// @param sentences of the article's text
  public List<Toponym> find(Article article, List<Sentence> sentences) {
    var words = new Words(sentences);
    var lookup = new Lookup(words, lexicon, gazetteer);
    var countries = lookup.countries();
    var finder = new NameFinder(words, lexicon, lookup, new Variants(words, lookup, countries));
    var people = People.of(words, lexicon, lookup::holds);
    var cues = new PlaceCues(words, lexicon, people, lookup::holds, countries);
    var all = new Recogniser(words, lexicon, cues).judge(finder.find());
    var resolver = new Resolver(words, lexicon, gazetteer);
    var names = resolver.resolve(places(all));
    var judged = Neighbourhood.of(names.values()).lift(all);
    if (places(judged).size() > places(all).size()) {
      names = resolver.resolve(places(judged));
    }
    judged = judged.stream().filter(Recogniser.Judged::place).toList();
    var each = names.values().stream().distinct().toList();
    var toponyms = new ArrayList<Toponym>();
    for (int i = 0; i < judged.size(); i++) {
      toponyms.add(toponym(words, judged, i, names, each, countries));
    }
    return sameEverywhere(article, toponyms);
  }

  /// A street that the text places once lies there wherever the text names it.
  private static List<Toponym> sameEverywhere(Article article, List<Toponym> toponyms) {
    var placed = new HashMap<String, Toponym>();
    for (var one : toponyms) {
      if (one.place() != null) {
        placed.putIfAbsent(words(article, one), one);
      }
    }
    return toponyms.stream()
        .map(one -> {
          var first = one.place() == null ? placed.get(words(article, one)) : null;
          return first == null ? one : first.at(one.start(), one.end());
        })
        .toList();
  }

  private static String words(Article article, Toponym toponym) {
    return article.text().substring(toponym.start(), toponym.end());
  }

  private static List<Mention> places(List<Recogniser.Judged> judged) {
    return judged.stream()
        .filter(Recogniser.Judged::place)
        .map(Recogniser.Judged::mention)
        .toList();
  }

  /// @param each of the names once
  private Toponym toponym(
      Words words,
      List<Recogniser.Judged> judged,
      int at,
      Map<Mention, Name> names,
      List<Name> each,
      Set<String> countries) {
    var mention = judged.get(at).mention();
    var name = Objects.requireNonNull(names.get(mention));
    if (name.senses.isEmpty()) {
      return unknown(words, judged, at, names);
    }
    if (stranger(name, each, countries)
        && Surroundings.town(words, judged, at, names).isPresent()) {
      return unknown(words, judged, at, names);
    }
    var town = Quarter.town(words, judged, at, names);
    if (town.isPresent() && !Quarter.holds(town.get(), name.senses.getFirst())) {
      return quarter(words, judged, at, name, town.get());
    }
    var places = name.senses.stream().map(sense -> sense.place).toList();
    return new Toponym(
        words.start(mention.from()),
        words.end(mention.to() - 1),
        places.getFirst(),
        places.stream().skip(1).limit(RUNNERS_UP).toList(),
        use(words, mention),
        Reason.of(name, each),
        certainty(judged.get(at), name));
  }

  /// Whether its name is all that speaks for the place: a village far from all that the text names,
  /// in a country that it does not name. The one meant is hardly the one that the gazetteer has.
  private static boolean stranger(Name name, List<Name> each, Set<String> countries) {
    var best = name.senses.getFirst();
    var country = best.place.country();
    return each.size() >= SEVERAL
        && best.place.level() == Level.CITY
        && best.place.population() < SMALL
        && country != null
        && !countries.contains(country)
        && best.home == 0
        && best.written == 0
        && each.stream()
            .filter(other -> other != name && !other.senses.isEmpty())
            .map(other -> other.senses.getFirst())
            .noneMatch(
                other -> country.equals(other.place.country()) || best.distance(other) < FAR);
  }

  /// A part of a town is one of its namesakes near that town, or else placed at the town.
  private Toponym quarter(
      Words words, List<Recogniser.Judged> judged, int at, Name name, Name town) {
    var mention = judged.get(at).mention();
    var near = name.senses.stream().filter(sense -> Quarter.holds(town, sense)).findFirst();
    return new Toponym(
        words.start(mention.from()),
        words.end(mention.to() - 1),
        near.orElse(town.senses.getFirst()).place,
        List.of(),
        Use.LITERAL,
        Reason.quarter(mention, town, near.isPresent()),
        certainty(judged.get(at), town));
  }

  /// A street or village that the gazetteer lacks is placed at the town beside which the text names
  /// it, when there is one.
  private Toponym unknown(
      Words words, List<Recogniser.Judged> judged, int at, Map<Mention, Name> names) {
    var mention = judged.get(at).mention();
    var beside = Surroundings.town(words, judged, at, names);
    return new Toponym(
        words.start(mention.from()),
        words.end(mention.to() - 1),
        beside.map(name -> name.senses.getFirst().place).orElse(null),
        List.of(),
        Use.LITERAL,
        Reason.unknown(mention, beside),
        beside.map(name -> certainty(judged.get(at), name) / 2).orElse(0.0));
  }

  private Use use(Words words, Mention mention) {
    int next = mention.to();
    boolean governs =
        words.together(mention.from(), next)
            && mention.kind() != Kind.FEATURE
            && lexicon.speech().contains(words.lower(next))
            && !lexicon.locatives().containsKey(words.lower(mention.from() - 1));
    return governs ? Use.METONYM : Use.LITERAL;
  }

  /// The product of both beliefs is too modest: of the names given 0.25 by it, half are right. The
  /// root sets that straight.
  private static double certainty(Recogniser.Judged judged, Name name) {
    double isPlace = 1 / (1 + Math.exp(-judged.weight()));
    return name.senses.isEmpty()
        ? 0
        : MOST_CERTAIN * Math.sqrt(isPlace * name.senses.getFirst().belief);
  }
}
