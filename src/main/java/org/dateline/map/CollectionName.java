package org.dateline.map;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.article.Article;

/// Names a collection after the country that its articles speak of most and the months in which
/// they were published: "Ukraine, March 2014".
final class CollectionName {

  /// Enough to know what a collection is about.
  private static final int ARTICLES_READ = 200;

  private static final Pattern COUNTRY =
      Pattern.compile(
          Arrays.stream(Locale.getISOCountries())
              .map(Places::bareCountry)
              .sorted(Comparator.comparingInt(String::length).reversed())
              .map(Pattern::quote)
              .collect(Collectors.joining("|", "\\b(?:", ")\\b")));

  private CollectionName() {}

  /// @param articles the newest first
  /// @param text the whole text of an article
  static String of(List<Article> articles, Function<Article, String> text) {
    if (articles.isEmpty()) {
      return "No articles yet";
    }
    var months = Days.months(articles.getLast().published(), articles.getFirst().published());
    return country(articles, text).map(country -> country + ", " + months).orElse(months);
  }

  /// The country named most often, if at least half of the articles name it.
  private static Optional<String> country(List<Article> articles, Function<Article, String> text) {
    int step = Math.max(1, articles.size() / ARTICLES_READ);
    var mentions = new HashMap<String, Integer>();
    var naming = new HashMap<String, Integer>();
    int read = 0;
    for (int i = 0; i < articles.size(); i += step, read++) {
      var matcher = COUNTRY.matcher(text.apply(articles.get(i)));
      var here = new HashSet<String>();
      while (matcher.find()) {
        mentions.merge(matcher.group(), 1, Integer::sum);
        here.add(matcher.group());
      }
      here.forEach(country -> naming.merge(country, 1, Integer::sum));
    }
    int half = (read + 1) / 2;
    return mentions.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .filter(country -> naming.getOrDefault(country, 0) >= half);
  }
}
