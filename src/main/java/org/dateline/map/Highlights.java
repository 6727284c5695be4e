package org.dateline.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.Passage;
import org.dateline.event.Argument;
import org.dateline.event.Event;
import org.dateline.event.Evidence;
import org.dateline.event.Location;

/// The words of an article that are marked, each for one event. Where passages overlap, the
/// selected event wins, then the shorter passage.
final class Highlights {

  /// A marked stretch of the text, offsets half-open.
  ///
  /// @param number of the passage among those of the selected event, from 1; 0 for other events
  /// @param main whether it holds the word that names the selected event
  record Mark(int start, int end, Event event, int number, boolean main) {}

  private final String text;
  private final List<Claim> claims = new ArrayList<>();

  private Highlights(String text) {
    this.text = text;
  }

  /// The marks in the order of the text, none overlapping.
  static List<Mark> in(Article article, List<Event> events, Optional<Event> selected) {
    var highlights = new Highlights(article.text());
    for (var event : events) {
      var own = selected.map(Event::id).filter(event.id()::equals).isPresent();
      highlights.claims.addAll(highlights.claims(event, article, own));
    }
    return highlights.marks();
  }

  /// The words that decided, in the order of the text: names, days, places, the word for what
  /// happened.
  static List<Passage> deciding(Event event) {
    return Stream.of(
            Stream.of(event.trigger()),
            event.where().stream().map(Location::words),
            event.arguments().stream().map(Argument::words),
            event.evidence().stream().map(Evidence::passage))
        .flatMap(words -> words)
        .filter(words -> !event.sentences().contains(words))
        .distinct()
        .sorted(Comparator.comparingInt(Passage::start))
        .toList();
  }

  private record Claim(int start, int end, Event event, boolean selected, boolean main) {
    int length() {
      return end - start;
    }
  }

  private List<Claim> claims(Event event, Article article, boolean selected) {
    var words = deciding(event).stream().filter(w -> w.article().equals(article.id())).toList();
    var sentences =
        event.sentences().stream().filter(s -> s.article().equals(article.id())).toList();
    var found = new ArrayList<Claim>();
    for (var sentence : sentences) {
      var inside = words.stream().filter(w -> holds(sentence, w)).toList();
      if (!inside.isEmpty()) {
        int end = inside.stream().mapToInt(Passage::end).max().orElseThrow();
        found.add(claim(inside.getFirst().start(), end, event, selected));
      } else if (selected) {
        found.add(claim(sentence.start(), sentence.end(), event, true));
      }
    }
    for (var word : words) {
      if (sentences.stream().noneMatch(s -> holds(s, word))) {
        found.add(claim(word.start(), word.end(), event, selected));
      }
    }
    return found;
  }

  private Claim claim(int start, int end, Event event, boolean selected) {
    var trigger = event.trigger();
    boolean main = selected && start <= trigger.start() && trigger.end() <= end;
    return new Claim(start, Math.min(end, text.length()), event, selected, main);
  }

  private List<Mark> marks() {
    claims.sort(
        Comparator.comparing(Claim::selected)
            .thenComparing(Comparator.comparingInt(Claim::length).reversed()));
    var owner = new int[text.length()];
    Arrays.fill(owner, -1);
    for (int i = 0; i < claims.size(); i++) {
      Arrays.fill(owner, claims.get(i).start(), claims.get(i).end(), i);
    }
    var marks = new ArrayList<Mark>();
    int number = 0;
    int previous = -1;
    for (int start = 0; start < owner.length; ) {
      int end = start + 1;
      while (end < owner.length && owner[end] == owner[start]) {
        end++;
      }
      if (owner[start] >= 0) {
        var claim = claims.get(owner[start]);
        if (claim.selected() && owner[start] != previous) {
          number++;
        }
        previous = owner[start];
        addTrimmed(marks, start, end, claim, claim.selected() ? number : 0);
      }
      start = end;
    }
    return marks;
  }

  /// What is left of an overlapped passage sheds its loose spaces and commas.
  private void addTrimmed(List<Mark> marks, int from, int to, Claim claim, int number) {
    int start = from;
    int end = to;
    while (start < end && from != claim.start() && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > start && to != claim.end() && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      marks.add(new Mark(start, end, claim.event(), number, claim.main()));
    }
  }

  private static boolean holds(Passage outer, Passage inner) {
    return outer.start() <= inner.start() && inner.end() <= outer.end();
  }
}
