package org.dateline.reading.where;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.place.Level;
import org.dateline.place.Place;
import org.dateline.reading.where.Mention.Kind;

/// Weighs how likely words that could name a place do so here. The weights are set by hand on a
/// scale of log odds: above zero means a place.
final class PlaceCues {

  private static final Pattern AGE = Pattern.compile("\\d{1,2}");
  private static final long RENOWNED = 150_000;
  private static final Set<String> ARMS =
      Set.of(
          "drone",
          "drones",
          "helicopter",
          "helicopters",
          "howitzers",
          "missile",
          "missiles",
          "rifles",
          "rocket",
          "rockets",
          "tanks",
          "vehicle",
          "vehicles");

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final Pattern DASH = Pattern.compile("[^\\p{L}\\p{N},.'’\"/]+");
  private static final Pattern IN_DATELINE = Pattern.compile("[,./]|\\p{Lu}.*|\\d+");

  /// What follows a name that stands alone.
  private static final Pattern ENDS =
      Pattern.compile("[,.;]|sank|was|is|had|has|sailed|left|carried");

  /// Before a hyphen and the home of a politician: "D-Pa." What is called after a saint: "the
  /// church of St. Peter".
  private static final Set<String> CHURCHES =
      Set.of(
          "abbey",
          "basilica",
          "cathedral",
          "chapel",
          "church",
          "feast",
          "monastery",
          "parish",
          "shrine");

  /// What leads from one place to another: "the road between Mandi and Manali".
  private static final Set<String> WAYS =
      Set.of(
          "border",
          "bridge",
          "ferry",
          "ferries",
          "flight",
          "flights",
          "highway",
          "line",
          "motorway",
          "pipeline",
          "rail",
          "railway",
          "road",
          "roads",
          "route",
          "train",
          "trains");

  /// Between a name and "Hospital", "College" and the like.
  private static final Set<String> KINDS =
      Set.of("general", "memorial", "national", "state", "international", "central", "children's");

  private static final Set<String> PARTIES = Set.of("D", "R", "I");

  /// Before a hyphen: "pro-Russia", "trans-Pacific".
  private static final Set<String> OPPOSED =
      Set.of("anti", "pro", "pan", "euro", "trans", "non", "neo");

  /// "the 7th Fleet", "the Fifth Fleet".
  private static final Pattern NUMBERED =
      Pattern.compile(
          "\\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth");

  /// What a hyphen joins to a place: "London-based".
  private static final Set<String> JOINED =
      Set.of("based", "born", "area", "bound", "led", "backed", "held", "controlled");

  /// What the words before a place weigh at least when they say that something is in it.
  private static final double INSIDE = 0.4;

  /// What the doubt about a spelling takes from a name.
  private static final double VARIANT = 1;

  private static final int LONGEST_ACRONYM = 5;

  /// Words behind a name and its comma that are looked at: ", a 28-year-old refugee".
  private static final int APPOSED = 8;

  private static final Set<String> ENGLISH = Set.of("US", "GB", "CA", "AU", "NZ", "IE");

  private final Words words;
  private final Lexicon lexicon;
  private final People people;
  private final People.KnownName known;
  private final Set<String> countries;

  /// @param countries codes of the countries that the text names
  PlaceCues(
      Words words, Lexicon lexicon, People people, People.KnownName known, Set<String> countries) {
    this.words = words;
    this.lexicon = lexicon;
    this.people = people;
    this.known = known;
    this.countries = countries;
  }

  /// What the name says by itself and what stands around it.
  double weight(Mention mention) {
    double before = before(mention);
    return prior(mention)
        + before
        + after(mention)
        + person(mention)
        + (before < INSIDE && seat(mention) ? -7 : 0);
  }

  /// Within this distance of zero the tagger of names is asked: further for what is also a first
  /// name or an English word.
  double doubt(Mention mention) {
    return mention.kind() == Kind.KNOWN
            && (ordinary(mention) || lexicon.firstNames().contains(words.lower(mention.from())))
        ? 3.6
        : 2.6;
  }

  /// What the tagger of names adds; to be asked only when the rest does not decide.
  double tagged(Mention mention) {
    boolean unknown = mention.kind() == Kind.UNKNOWN;
    return switch (words.tagged(mention.to() - 1)) {
      case "LOCATION" -> unknown ? 2.8 : 1.8;
      case "PERSON" -> unknown ? -2 : -1.7;
      case "ORGANIZATION" -> unknown ? -2 : -0.2;
      default -> unknown || ordinary(mention) ? -1.2 : -0.8;
    };
  }

  /// "the Kremlin said": a building, but for those who govern from it.
  private boolean seat(Mention mention) {
    int from = words.lower(mention.from()).equals("the") ? mention.from() + 1 : mention.from();
    return lexicon.seats().contains(words.join(from, mention.to()).toLowerCase(Locale.ROOT));
  }

  private boolean ordinary(Mention mention) {
    return lexicon.common().contains(words.lower(mention.from()));
  }

  private double prior(Mention mention) {
    double prior =
        switch (mention.kind()) {
          case KNOWN -> mention.senses().stream().mapToDouble(PlaceCues::fame).max().orElse(-2);
          case SHORT -> 3.5;
          case FEATURE -> feature(mention);
          case VARIANT -> variant(mention);
          case UNKNOWN -> words.heading(mention.from()) ? -6 : -3;
        };
    if (mention.kind() != Kind.KNOWN) {
      return prior;
    }
    boolean one = mention.to() == mention.from() + 1;
    if (!one) {
      return prior + 1.2;
    }
    if (ordinary(mention) && prior < 4) {
      prior -= words.opens(mention.from()) || words.heading(mention.from()) ? 4 : 1.5;
    }
    boolean called = lexicon.firstNames().contains(words.lower(mention.from()));
    if (called && prior < 3) {
      prior -= 0.8;
    }
    if (!called && !ordinary(mention) && prior < 1 && abroad(mention)) {
      prior += 1;
    }
    return prior;
  }

  /// Two words that are like one name are so hardly by chance.
  private static double variant(Mention mention) {
    double fame = mention.senses().stream().mapToDouble(PlaceCues::fame).max().orElse(-2);
    boolean one = mention.to() == mention.from() + 1;
    return Math.max(fame, -0.5) - VARIANT + (one ? 0 : 1.5);
  }

  /// Whether a place of that name lies in a country that the text names and that does not speak
  /// English: there a strange word is likely the name of a town.
  private boolean abroad(Mention mention) {
    return mention.senses().stream()
        .map(Place::country)
        .anyMatch(country ->
            country != null && !ENGLISH.contains(country) && countries.contains(country));
  }

  private double feature(Mention mention) {
    return mention.to() - mention.from() > 1 ? 1.5 : 0.5;
  }

  /// How well known the place is.
  private static double fame(Place place) {
    return switch (place.level()) {
      case COUNTRY, CONTINENT -> 4;
      case REGION -> Sense.great(place) ? 3.5 : LevelCue.county(place) ? 0.5 : region(place);
      case POINT -> place.population() > 0 ? town(place) : 1;
      case CITY -> town(place) + (place.featureCode().equals("PPLC") ? 1.5 : 0);
    };
  }

  private static double region(Place place) {
    return switch (place.id().value().substring(0, 3)) {
      case "a1:", "dl:" -> 2;
      default -> 0.5;
    };
  }

  private static double town(Place place) {
    return Math.max(-1.2, Math.min(3, (Math.log10(place.population() + 100) - 4.6) * 1.3));
  }

  private double before(Mention mention) {
    int i = mention.from() - 1;
    if (!words.together(i, mention.from())
        || words.text(i).equals("(") && !words.together(i - 1, i)) {
      return dateline(mention);
    }
    if (newspaper(mention)) {
      return -4;
    }
    double weight = 0;
    if (words.lower(i).equals("the") || lexicon.directions().contains(words.lower(i))) {
      weight += lexicon.directions().contains(words.lower(i)) ? 1.2 : -0.3;
      i--;
    }
    if (craft(mention)) {
      return -8;
    }
    if (ship(mention)) {
      return -4;
    }
    if (acronym(mention)) {
      return -6;
    }
    if (!words.together(i, mention.from())) {
      return weight;
    }
    var word = words.lower(i);
    if (words.capital(i) && lexicon.organisationsBefore().contains(word)) {
      return weight - 8;
    }
    if (word.equals("of") && words.together(i - 1, i)) {
      var noun = words.lower(i - 1);
      if (lexicon.organisationsOf().contains(noun) && words.capital(i - 1)) {
        return weight - 8;
      }
      if (saint(mention) && CHURCHES.contains(noun)) {
        return weight - 8;
      }
      if (noun.equals(",") && AGE.matcher(words.text(i - 2)).matches()) {
        return weight + 2.5;
      }
      return weight + (lexicon.beforePlace().contains(noun) ? 2.5 : 0.5);
    }
    if (mention.kind() == Kind.UNKNOWN
        && word.equals("to")
        && words.lower(i - 1).equals("according")) {
      return weight - 2;
    }
    if (word.equals("between") && WAYS.contains(words.lower(i - 1))) {
      return weight + 2.5;
    }
    if (lexicon.locatives().containsKey(word)) {
      return weight + Double.parseDouble(lexicon.locatives().get(word));
    }
    if (lexicon.titles().contains(word) && words.capital(i)) {
      return weight - 4;
    }
    if (ordinary(mention) && NUMBERED.matcher(word).matches()) {
      return weight - 6;
    }
    if (word.equals("&")) {
      return weight - 2;
    }
    if (word.equals("-") && OPPOSED.contains(words.lower(i - 1))) {
      return weight - 8;
    }
    if (word.equals("-") && PARTIES.contains(words.text(i - 1))) {
      return weight + 2.5;
    }
    if (word.equals("/") && words.text(i - 1).length() == 1) {
      return weight - 7;
    }
    if (word.equals("-") && words.capital(i - 1) && words.end(i) == words.start(mention.from())) {
      return weight - 1.5;
    }
    if (words.capital(i) && i == mention.from() - 1 && !lexicon.directions().contains(word)) {
      return weight - 1.5;
    }
    return weight;
  }

  /// "(MOCA)", "deaths attributed to MERS": short words in capitals among others that are not.
  private boolean acronym(Mention mention) {
    int i = mention.from();
    return mention.kind() == Kind.KNOWN
        && mention.to() == i + 1
        && words.shouted(i)
        && mention.senses().stream().noneMatch(PlaceCues::wide)
        && (words.text(i - 1).equals("(") && words.text(i + 1).equals(")")
            || words.text(i).length() <= LONGEST_ACRONYM
                && (!words.opens(i) || words.small(i + 1))
                && !words.shouted(i - 1)
                && !words.shouted(i + 1));
  }

  /// "the Kursk, a submarine": a town has no article of its own, a ship has.
  private boolean ship(Mention mention) {
    return mention.kind() == Kind.KNOWN
        && words.lower(mention.from() - 1).equals("the")
        && words.together(mention.from() - 1, mention.to())
        && ENDS.matcher(words.lower(mention.to())).matches()
        && mention.senses().stream().allMatch(PlaceCues::bare)
        && !known.holds(mention.from() - 1, mention.to());
  }

  /// "the cruiser Moskva", "Operation Sophia": what bears a name.
  boolean craft(Mention mention) {
    int i = mention.from() - 1;
    return mention.kind() != Kind.SHORT
        && words.together(i, mention.from())
        && lexicon.craft().contains(words.lower(i));
  }

  /// Whether a preposition says that something is there.
  boolean located(Mention mention) {
    return lexicon.locatives().containsKey(words.lower(mention.from() - 1));
  }

  /// "The Post said", "the East Asia Institute": what is a word for a paper, a house or a body.
  private boolean newspaper(Mention mention) {
    int name = mention.to() - 1;
    int i = name - 1;
    var word = words.lower(name);
    boolean the = words.text(i).equals("The") && !words.opens(i);
    return mention.kind() == Kind.KNOWN
        && (name == mention.from() || the && i == mention.from())
        && words.together(i, name)
        && words.capital(i)
        && (the && name == mention.from()
            || lexicon.organisations().contains(word)
            || lexicon.features().contains(word));
  }

  /// A country, a continent, a sea or a part of the world.
  private static boolean wide(Place place) {
    return place.level() == Level.COUNTRY
        || place.level() == Level.CONTINENT
        || place.id().value().startsWith("dl:");
  }

  private static boolean bare(Place place) {
    return place.level() == Level.CITY
        || place.level() == Level.REGION && !place.id().value().startsWith("dl:");
  }

  /// "BEIRUT (AP) -", "Paris, Texas -": what opens a text or a line before a dash or an agency.
  private double dateline(Mention mention) {
    for (int i = mention.to(); i < mention.to() + 8 && words.together(mention.from(), i); i++) {
      if (DASH.matcher(words.text(i)).matches()) {
        return 2.5;
      }
      if (!IN_DATELINE.matcher(words.text(i)).matches()) {
        return 0;
      }
    }
    return 0;
  }

  private double after(Mention mention) {
    int i = mention.to();
    if (!words.together(mention.from(), i)) {
      return 0;
    }
    var word = words.lower(i);
    if (words.genitive(i)) {
      return saint(mention) ? words.capital(i + 1) ? -6 : -3 : 0.2;
    }
    if (saint(mention) && words.genitive(i - 1) && words.capital(i)) {
      return -6;
    }
    if (word.equals("&")) {
      return -2.5;
    }
    if (word.equals("-") && JOINED.contains(words.lower(i + 1))) {
      return 2.5;
    }
    if (lexicon.afterPlace().contains(word)) {
      return 1.8;
    }
    if (lexicon.levels().containsKey(word)) {
      return 2.5;
    }
    if (ARMS.contains(word) && small(mention)) {
      return -8;
    }
    if (lexicon.things().contains(word) || words.capital(i) && (organisation(i) || house(i))) {
      return -8;
    }
    if (words.capital(i) && lexicon.titles().contains(word)) {
      return 2;
    }
    if (words.capital(i) && lexicon.speech().contains(words.lower(i + 1))) {
      return -3;
    }
    if (lexicon.speech().contains(word)) {
      return -1.2;
    }
    if (words.capital(i) && !lexicon.never().contains(word) && mention.kind() != Kind.FEATURE) {
      return prior(mention) > 1.5 ? -0.5 : -1.5;
    }
    return 0;
  }

  /// "Stryker vehicles", "Patriot missiles": a make of arms, unless a great place is said to own
  /// them.
  private static boolean small(Mention mention) {
    return mention.senses().stream()
        .limit(1)
        .anyMatch(place -> place.level() == Level.CITY && place.population() < RENOWNED);
  }

  private boolean saint(Mention mention) {
    return words.saint(mention.from());
  }

  /// "Post", "Blue Jays".
  private boolean organisation(int i) {
    return lexicon.organisations().contains(words.lower(i))
        || words.together(i, i + 1)
            && lexicon.organisations().contains(words.lower(i) + " " + words.lower(i + 1));
  }

  /// "Memorial Hospital": what it is stands one word on.
  private boolean house(int i) {
    return KINDS.contains(words.lower(i)) && words.capital(i + 1) && organisation(i + 1);
  }

  /// "Sam, a 28-year-old refugee", "Amina, a doctor".
  private boolean apposed(Mention mention) {
    int i = mention.to();
    if (!words.text(i).equals(",")
        || !ARTICLES.contains(words.text(i + 1))
        || located(mention)
        || mention.senses().stream().anyMatch(PlaceCues::wide)) {
      return false;
    }
    for (int j = i + 2; j < i + APPOSED && words.together(i, j); j++) {
      if (words.aged(j) || lexicon.occupations().contains(words.lower(j))) {
        return true;
      }
    }
    return false;
  }

  private double person(Mention mention) {
    int last = mention.to() - 1;
    if (mention.kind() == Kind.VARIANT && words.lower(mention.from()).equals("al")) {
      return 0;
    }
    if (apposed(mention)) {
      return -9;
    }
    if (people.introduced(mention.from())) {
      return -9;
    }
    if (people.named(mention.from()) || people.named(last)) {
      return -6;
    }
    if (mention.to() == mention.from() + 1) {
      var word = words.lower(mention.from());
      if (people.lastName(word)) {
        return -5;
      }
      if (people.firstName(word)) {
        return -6;
      }
    }
    return 0;
  }

  /// Whether the name is coarse enough to hold others.
  static boolean container(Place place) {
    return place.level() == Level.COUNTRY || place.level() == Level.REGION;
  }
}
