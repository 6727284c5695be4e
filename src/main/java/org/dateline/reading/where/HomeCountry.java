package org.dateline.reading.where;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The country that a text is at home in, told by its words of everyday life: "sheriff" and "school
/// district" are American, "crown court" is British. News of a small town seldom names its country.
final class HomeCountry {

  /// What a sense in the home country gains when there is no doubt of it, on the scale of the
  /// prior.
  private static final double MOST = 2.2;

  /// Words at which about two thirds of that is reached.
  private static final double HALFWAY = 3;

  /// What saying a word again counts.
  private static final double AGAIN = 0.25;

  private final Map<String, Double> counts = new HashMap<>();
  private double all;

  private HomeCountry() {}

  /// @param countryWords words, or two words in a row, each with the codes of its countries
  static HomeCountry of(Words words, Map<String, List<String>> countryWords) {
    var home = new HomeCountry();
    var said = new HashMap<String, Integer>();
    for (int i = 0; i < words.size(); i++) {
      var word = words.lower(i);
      home.count(word, countryWords.get(word), said);
      var pair = word + " " + words.lower(i + 1);
      home.count(pair, countryWords.get(pair), said);
    }
    return home;
  }

  private void count(String word, @Nullable List<String> countries, Map<String, Integer> said) {
    if (countries != null) {
      double weight = said.merge(word, 1, Integer::sum) == 1 ? 1 : AGAIN;
      all += weight;
      countries.forEach(code -> counts.merge(code, weight, Double::sum));
    }
  }

  /// What speaks for a place in this country, or for the country itself.
  double support(@Nullable String country) {
    double count = country == null ? 0 : counts.getOrDefault(country, 0.0);
    return count == 0 ? 0 : MOST * (1 - Math.exp(-count / HALFWAY)) * count / all;
  }
}
