package org.dateline.reading.what;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Classes of words: forces, officials, assemblies. They come from `types.tsv`: `word TAB class …`;
/// a word may be several words long.
final class Types {

  /// "F-16", "Su-27", "T-72s".
  private static final Pattern DESIGNATION =
      Pattern.compile("[A-Z][A-Za-z]{0,3}-?\\d{1,3}[A-Za-z]{0,2}s?");

  /// "Afghans", "Yemenis", "Congolese", as they are written.
  private static final Pattern PEOPLE = Pattern.compile("[A-Z][a-z]+(?:ans|is|ese)");

  /// A hundred and more.
  private static final Pattern LARGE = Pattern.compile("[1-9][\\d,.]{2,}|hundred|thousand|million");

  /// Classes that no list tells alone.
  private static final Set<String> COMPUTED =
      Set.of(
          "",
          "force",
          "equipment",
          "party",
          "parties",
          "name",
          "crowd",
          "titled",
          "troops",
          "actor",
          "mover");

  private static final Map<String, Set<String>> CLASSES = classes();

  private Types() {}

  private static Map<String, Set<String>> classes() {
    var all = new HashMap<String, Set<String>>();
    for (var row : Table.read("types.tsv", 2)) {
      for (var type : row.cells().subList(1, row.cells().size())) {
        all.computeIfAbsent(type, t -> ConcurrentHashMap.newKeySet()).add(row.cell(0));
      }
    }
    return all;
  }

  /// Whether slots may ask for it: a class of the file, or one that [#fits] knows by itself.
  static boolean isClass(String type) {
    return COMPUTED.contains(type) || CLASSES.containsKey(type);
  }

  /// Adds a word to a class.
  ///
  /// @throws IllegalArgumentException when there is no such class
  static void add(String type, String word) {
    var words = CLASSES.get(type);
    if (words == null) {
      throw new IllegalArgumentException(
          "'%s' is no list of words and none of the classes %s"
              .formatted(type, new TreeSet<>(CLASSES.keySet())));
    }
    words.add(word);
  }

  static boolean has(String type, String word) {
    var words = CLASSES.get(type);
    if (words == null) {
      throw new IllegalArgumentException("types.tsv has no class '" + type + "'");
    }
    return words.contains(word);
  }

  /// Whether a noun of a tree is of the class: by its lemma, by its two or three last words, or as
  /// its own class tells.
  static boolean fits(String type, Tree tree, int noun) {
    return switch (type) {
      case "" -> !has("calendar", tree.lower(Phrases.core(tree, noun)));
      case "force" ->
          !isCivil(tree, noun)
              && (isOf("unit", tree, noun)
                  || isOf("equipment", tree, noun)
                  || isDesignation(tree, noun)
                  || isShip(tree, noun));
      case "civilian", "carried" -> isOf(type, tree, noun) || isPeople(tree, noun);
      case "aid" -> isOf("aid", tree, noun) || isFor("aid", tree, noun) || isBareConvoy(tree, noun);
      case "mover" -> isParty(tree, noun) || fits("force", tree, noun);
      case "unit" -> isOf("unit", tree, noun) && !isOneMan(tree, noun);
      case "troops" -> fits("unit", tree, noun) || tree.lower(noun).equals("they");
      case "equipment" ->
          !isCivil(tree, noun)
              && (isOf("equipment", tree, noun) || isDesignation(tree, noun) || isShip(tree, noun));
      case "party" -> isParty(tree, noun);
      case "parties" -> isParty(tree, noun) && (isPlural(tree, noun) || isBody(tree, noun));
      case "name" ->
          tree.isName(noun) && !has("calendar", tree.lower(noun)) && !isCrowd(tree, noun);
      case "crowd" -> isCrowd(tree, noun);
      case "titled" -> isParty(tree, noun) && isTitled(tree, noun);
      case "actor" -> isParty(tree, noun) || tree.lower(noun).equals("it");
      default -> isOf(type, tree, noun);
    };
  }

  private static boolean isOf(String type, Tree tree, int noun) {
    int core = Phrases.core(tree, noun);
    if (has(type, tree.lemma(core)) || has(type, singular(tree.lower(core)))) {
      return true;
    }
    return isOfTwoWords(type, tree, core) || tree.isName(core) && has(type, tree.text(core));
  }

  /// "police officers".
  private static boolean isOfTwoWords(String type, Tree tree, int noun) {
    return noun > 0 && has(type, tree.lower(noun - 1) + " " + tree.lemma(noun));
  }

  /// "migrant boats", "aid convoy".
  private static boolean isCivil(Tree tree, int noun) {
    return tree.lower(noun).equals("one")
        || isFor("civil", tree, noun) && !isOfTwoWords("unit", tree, Phrases.core(tree, noun))
        || isBareConvoy(tree, noun)
        || isAnyVehicle(tree, noun)
        || isExperts(tree, noun)
        || isOneMan(tree, noun)
        || isOfOne(tree, noun);
  }

  /// "A soldier fled to the south": one man is no force. The tagger may take "servicemen" for one.
  private static boolean isOneMan(Tree tree, int noun) {
    int core = Phrases.core(tree, noun);
    return tree.tag(core).equals("NN")
        && !tree.lower(core).endsWith("men")
        && has("one man", tree.lemma(core));
  }

  /// "His plane touched down": what brings one man is no force.
  private static boolean isOfOne(Tree tree, int noun) {
    int core = Phrases.core(tree, noun);
    return isOf("equipment", tree, noun)
        && tree.children(core, "nmod:poss").stream()
            .anyMatch(
                owner -> Set.of("his", "her").contains(tree.lower(owner)) || isTitled(tree, owner));
  }

  /// "sent a team to Haiti", "companies that make it": experts and firms, unless they are said to
  /// be soldiers.
  private static boolean isExperts(Tree tree, int noun) {
    int core = Phrases.core(tree, noun);
    boolean team = tree.lemma(core).equals("team");
    if (!team && !tree.lemma(core).equals("company")
        || tree.children(core, "compound", "amod").stream().anyMatch(c -> isMilitary(tree, c))
        || tree.children(core, "nmod").stream().anyMatch(c -> has("unit", tree.lemma(c)))) {
      return false;
    }
    int verb = tree.head(noun);
    return !team
        || !tree.is(noun, "nsubj")
        || tree.children(core, "compound").stream().noneMatch(tree::isName)
        || verb >= 0 && (has("travel", tree.lemma(verb)) || has("arrival", tree.lemma(verb)));
  }

  private static boolean isMilitary(Tree tree, int word) {
    return has("military", tree.lower(word)) && !tree.isName(word)
        || has("unit", singular(tree.lower(word)));
  }

  /// "Vehicles move slowly", "a boat left": nothing says that they are military.
  private static boolean isAnyVehicle(Tree tree, int noun) {
    int core = Phrases.core(tree, noun);
    return has("vehicle", singular(tree.lower(core)))
        && tree.is(noun, "nsubj", "nsubj:pass")
        && tree.children(core, "amod", "compound", "nummod", "nmod", "nmod:poss").isEmpty()
        && tree.children(core, "det").stream().noneMatch(det -> tree.lower(det).equals("the"));
  }

  /// A convoy of which nothing more is said brings aid.
  private static boolean isBareConvoy(Tree tree, int noun) {
    int core = Phrases.core(tree, noun);
    return tree.lemma(core).equals("convoy")
        && tree.children(core, "compound", "amod", "nmod:poss").isEmpty();
  }

  /// "the carrier Dwight D. Eisenhower", "HMS Daring", "the Kuznetsov, Russia's only carrier".
  private static boolean isShip(Tree tree, int noun) {
    return tree.isName(noun)
        && !isTitled(tree, noun)
        && (tree.children(noun, "compound").stream()
                .anyMatch(child -> has("equipment", tree.text(child)))
            || tree.children(noun, "appos").stream()
                .anyMatch(child -> has("equipment", tree.lemma(child))));
  }

  /// "President Bush", "the Polish foreign minister, Radek Sikorski".
  private static boolean isTitled(Tree tree, int noun) {
    return tree.children(noun, "compound", "flat", "dep").stream()
        .anyMatch(child -> has("title", tree.lower(child)));
  }

  /// A body that meets as one: "the Security Council met".
  private static boolean isBody(Tree tree, int noun) {
    return isOf("assembly", tree, noun)
        || isOf("body", tree, noun)
        || tree.isName(noun) && has("club", tree.text(noun));
  }

  private static boolean isFor(String type, Tree tree, int noun) {
    return tree.children(Phrases.core(tree, noun), "compound", "amod").stream()
        .anyMatch(child -> has(type, tree.lower(child)));
  }

  /// "Afghans", "Congolese".
  private static boolean isPeople(Tree tree, int noun) {
    int core = Phrases.core(tree, noun);
    return tree.tag(core).endsWith("S") && mayBePeople(tree.text(core));
  }

  /// "2,000 Georgians", "thousands of Syrians": they do not come for a visit.
  private static boolean isCrowd(Tree tree, int noun) {
    return isPeople(tree, noun)
        && (Set.of("thousand", "hundred").contains(tree.lemma(noun))
            || tree.children(noun, "nummod").stream()
                .anyMatch(n -> LARGE.matcher(tree.lower(n)).matches()));
  }

  /// Whether the word as written may be the name of people.
  static boolean mayBePeople(String word) {
    return PEOPLE.matcher(word).matches();
  }

  /// Whether the word as written may name a make of arms: "F-16", "T-72s".
  static boolean isDesignation(String word) {
    return DESIGNATION.matcher(word).matches();
  }

  static String singular(String word) {
    if (word.endsWith("men")) {
      return word.substring(0, word.length() - 2) + "an";
    }
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  private static boolean isDesignation(Tree tree, int noun) {
    int core = Phrases.core(tree, noun);
    var phrase = new StringBuilder();
    for (int i = Math.max(0, core - 2); i <= core; i++) {
      phrase.append(tree.text(i));
    }
    return Character.isDigit(phrase.charAt(phrase.length() - 1))
            || phrase.charAt(phrase.length() - 1) == 's'
        ? DESIGNATION.matcher(tree.text(core)).matches()
            || core >= 2 && tree.text(core - 1).equals("-") && DESIGNATION.matcher(phrase).matches()
        : false;
  }

  /// More than one: "the ministers", "they", "Kerry and Lavrov".
  private static boolean isPlural(Tree tree, int noun) {
    return tree.tag(noun).endsWith("S")
        || tree.lower(noun).endsWith("s") && has("people", singular(tree.lower(noun)))
        || Set.of("they", "we", "both", "sides").contains(tree.lower(noun))
        || isSome(tree, noun)
        || tree.child(noun, "conj").isPresent()
        || tree.is(noun, "conj");
  }

  /// "The two spoke": a number for those who were named before.
  private static boolean isSome(Tree tree, int noun) {
    return tree.is(noun, "nsubj")
        && Set.of("two", "three", "four", "both", "pair", "duo").contains(tree.lower(noun))
        && tree.children(noun, "nmod").isEmpty();
  }

  /// Who can meet, impose or travel: a name that is no day, a pronoun for people, an official.
  private static boolean isParty(Tree tree, int noun) {
    int core = Phrases.core(tree, noun);
    var lower = tree.lower(core);
    if (tree.isPronoun(core)) {
      return Set.of("he", "she", "they", "we", "i", "him", "her", "them", "us", "me")
          .contains(lower);
    }
    if (has("thing", tree.lemma(core)) || has("calendar", lower)) {
      return false;
    }
    if (isSome(tree, core)) {
      return true;
    }
    if (tree.isName(core) && isShip(tree, core)) {
      return false;
    }
    return tree.isName(core)
        || has("people", tree.lemma(core))
        || has("unit", tree.lemma(core))
        || has("assembly", tree.lemma(core));
  }
}
