package org.dateline.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds the element of a page that holds the article: the one that is marked so, else the one
/// whose paragraphs hold the most text.
final class MainText {

  private static final List<String> MARKED =
      List.of("[itemprop=articleBody]", "article", "main", "[role=main]");

  /// Below this a marked element is a teaser, in characters.
  private static final int TEASER = 200;

  private MainText() {}

  static Element in(Document page) {
    for (var selector : MARKED) {
      Element longest = null;
      for (var candidate : page.select(selector)) {
        if (longest == null || length(candidate) > length(longest)) {
          longest = candidate;
        }
      }
      if (longest != null && length(longest) >= TEASER) {
        return longest;
      }
    }
    return richest(page);
  }

  /// The parent of the most paragraph text, counting half of what its children's parents hold.
  private static Element richest(Document page) {
    Map<Element, Integer> scores = new HashMap<>();
    for (var paragraph : page.select("p")) {
      int length = paragraph.text().length();
      var parent = paragraph.parent();
      if (parent != null && length >= 40) {
        scores.merge(parent, length, Integer::sum);
        var grandparent = parent.parent();
        if (grandparent != null) {
          scores.merge(grandparent, length / 2, Integer::sum);
        }
      }
    }
    Element best = page.body();
    int most = TEASER;
    for (var entry : scores.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }

  private static int length(Element element) {
    return element.text().length();
  }
}
