package org.dateline.reading.where;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What English says around names, from the word lists beside this class. All words are in lower
/// case but for abbreviations, which are written as in print.
///
/// @param abbreviations what a shortened name stands for: "Ill." for Illinois
/// @param afterPlace words that follow a place: "resident", "area", "police"
/// @param beforePlace nouns that "of" joins to a place: "town", "city"
/// @param common English words that are somewhere a place's name: "reading", "police"
/// @param countryWords words of everyday life in few countries only, with their codes
/// @param craft words before the name of a ship, an operation or a storm
/// @param directions "northern", "downtown"
/// @param features last words of the names of streets, waters, mountains
/// @param featuresBefore first words of such names: "Lake", "Fort"
/// @param firstNames first names of people
/// @param lastNames last names of people that are no English words
/// @param levels nouns that say how coarse the place beside them is
/// @param localBodies what only towns and counties have: "city council"
/// @param locatives prepositions, with the weight that they give to a place
/// @param never capitalised words that are never a place by themselves: months, "city"
/// @param occupations lower-case words before a person's name
/// @param ofCountry nouns that make the adjective of a country before them a place: "border"
/// @param organisations words that make a name before them that of an organisation or a thing
/// @param organisationsBefore words that do so to a name behind them: "Air"
/// @param organisationsOf words that with "of" do so to a name behind them
/// @param seats buildings that mostly stand for those who govern from them: "Kremlin"
/// @param speech verbs of those who speak or decide
/// @param things words in lower case that make a name before them that of an illness or a breed
/// @param titles capitalised words before a person's name
record Lexicon(
    Map<String, String> abbreviations,
    Set<String> afterPlace,
    Set<String> beforePlace,
    Set<String> common,
    Map<String, List<String>> countryWords,
    Set<String> craft,
    Set<String> directions,
    Set<String> features,
    Set<String> featuresBefore,
    Set<String> firstNames,
    Set<String> lastNames,
    Map<String, String> levels,
    Set<String> localBodies,
    Map<String, String> locatives,
    Set<String> never,
    Set<String> occupations,
    Set<String> ofCountry,
    Set<String> organisations,
    Set<String> organisationsBefore,
    Set<String> organisationsOf,
    Set<String> seats,
    Set<String> speech,
    Set<String> things,
    Set<String> titles) {

  static Lexicon load(WordLists lists) {
    return new Lexicon(
        lists.values("abbreviations.tsv"),
        lists.words("after-place.tsv"),
        lists.words("before-place.tsv"),
        WordList.bare("common-words.txt"),
        WordList.lists("country-words.tsv"),
        lists.words("craft.tsv"),
        lists.words("directions.tsv"),
        lists.words("features.tsv"),
        lists.words("features-before.tsv"),
        WordList.bare("first-names.txt"),
        WordList.bare("last-names.txt"),
        lists.values("levels.tsv"),
        lists.words("local-bodies.tsv"),
        lists.values("locatives.tsv"),
        lists.words("never.tsv"),
        lists.words("occupations.tsv"),
        lists.words("of-country.tsv"),
        lists.words("organisations.tsv"),
        lists.words("organisations-before.tsv"),
        lists.words("organisations-of.tsv"),
        lists.words("seats.tsv"),
        lists.words("speech.tsv"),
        lists.words("things.tsv"),
        lists.words("titles.tsv"));
  }
}
