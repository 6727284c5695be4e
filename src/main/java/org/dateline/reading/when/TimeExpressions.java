package org.dateline.reading.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.reading.engine.Sentence;
import org.dateline.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/// Finds the time expressions of a text and the days they mean. Thread-safe.
///
/// It works on tokens; only where the tense decides (a weekday, a month without a year) does it ask
/// a sentence for its tags.
public final class TimeExpressions {

  private final Grammar grammar;
  private final Tense tense;
  private final Bounds bounds;

  /// Reads the word lists.
  ///
  /// @throws IllegalArgumentException naming file and line of an entry that is wrong
  public TimeExpressions() {
    var lexicon = new Lexicon();
    grammar = new Grammar(lexicon);
    tense = new Tense(lexicon);
    bounds = new Bounds(lexicon);
  }

  /// Every time expression, in the order of the text.
  ///
  /// @param published the day that "today" means
  /// @param sentences of one text, in its order
  public List<TimeExpression> find(LocalDate published, List<Sentence> sentences) {
    var found = new ArrayList<TimeExpression>();
    var story = new Story(published);
    for (var sentence : sentences) {
      var line = new Line(sentence);
      var mentions = mentions(line);
      story.nextSentence();
      var resolved = resolve(line, mentions, story);
      for (int i = 0; i < mentions.size(); i++) {
        found.add(
            expression(
                line,
                mentions.get(i),
                resolved.get(i),
                range(line, mentions, resolved, i),
                published));
      }
    }
    return List.copyOf(found);
  }

  private List<Mention> mentions(Line line) {
    var mentions = new ArrayList<Mention>();
    int at = 0;
    while (at < line.size()) {
      int from = at;
      var skip = grammar.skip(line, at);
      var match = skip.isPresent() ? Optional.<Match>empty() : grammar.match(line, at);
      match.ifPresent(m -> mentions.add(new Mention(from, m.end(), m.meaning())));
      at = skip.or(() -> match.map(Match::end)).orElse(at + 1);
    }
    return mentions;
  }

  /// Bare times of day come last: "at 16:15 UTC, June 1st" needs the date behind it.
  private List<Resolved> resolve(Line line, List<Mention> mentions, Story story) {
    var resolved = new ArrayList<@Nullable Resolved>();
    for (int i = 0; i < mentions.size(); i++) {
      var mention = mentions.get(i);
      if (mention.meaning().isBareTime()) {
        resolved.add(null);
        continue;
      }
      var result = mention.meaning().resolve(anchor(line, mention, story));
      if (!line.is(mention.from() - 1, "since")) {
        story.tell(mention.meaning(), result);
      }
      resolved.add(result);
      var before = i == 0 ? null : resolved.get(i - 1);
      if (before != null) {
        int begin = i - 1;
        Ranges.begin(line, mentions.get(begin), before, mention, result)
            .ifPresent(earlier -> resolved.set(begin, earlier));
      }
    }
    var all = new ArrayList<Resolved>();
    for (int i = 0; i < mentions.size(); i++) {
      var result = resolved.get(i);
      all.add(result != null ? result : bareTime(line, mentions, resolved, i, story));
    }
    return all;
  }

  /// A time of day is of the nearest day that its sentence names, else of the day named last.
  private Resolved bareTime(
      Line line, List<Mention> mentions, List<@Nullable Resolved> resolved, int at, Story story) {
    var mention = mentions.get(at);
    var anchor = anchor(line, mention, story);
    int nearest = Integer.MAX_VALUE;
    for (int i = 0; i < mentions.size(); i++) {
      var other = resolved.get(i);
      var day = other == null ? null : other.granule();
      int distance =
          Math.max(mentions.get(i).from() - mention.to(), mention.from() - mentions.get(i).to());
      if (day != null && day.unit() == Unit.DAY && distance < nearest) {
        nearest = distance;
        anchor = anchor.withDay(day.first());
      }
    }
    return mention.meaning().resolve(anchor);
  }

  private Anchor anchor(Line line, Mention mention, Story story) {
    return story.anchor(() -> tense.of(line, mention.from(), mention.to()));
  }

  private TimeExpression expression(
      Line line,
      Mention mention,
      Resolved resolved,
      Optional<TimeSpan> range,
      LocalDate published) {
    var bound = bounds.of(line, mention.from(), mention.to());
    var span = resolved.span();
    var days = span == null ? null : range.orElse(Bounds.apply(bound, span, published));
    return new TimeExpression(
        line.piece(mention.from()).start(),
        line.piece(mention.to() - 1).end(),
        resolved.type(),
        resolved.value(),
        span,
        bound,
        days,
        Reason.of(line.text(mention.from(), mention.to()), published, resolved),
        resolved.certainty());
  }

  /// Both ends of the range that a mention begins or ends: "from 3 to 5 March".
  private static Optional<TimeSpan> range(
      Line line, List<Mention> mentions, List<Resolved> resolved, int at) {
    return Ranges.between(line, mentions, resolved, at, at + 1)
        .or(() -> Ranges.between(line, mentions, resolved, at - 1, at));
  }
}
