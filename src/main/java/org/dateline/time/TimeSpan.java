package org.dateline.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A span of whole days, both ends inclusive; a missing end is open.
///
/// @param first the first day that is possible; null when the beginning is unknown or open
/// @param last the last day that is possible; null when the end is unknown or open
/// @param extent whether the span is filled or only bounds a day within it
public record TimeSpan(@Nullable LocalDate first, @Nullable LocalDate last, Extent extent) {

  /// How a span is filled.
  public enum Extent {
    /// Every day of the span: a conference from Monday to Wednesday.
    THROUGHOUT,
    /// Some day within the span, it is not said which: "last week" of something that took a day.
    WITHIN
  }

  /// @throws IllegalArgumentException when the last day is before the first, or neither end is
  ///   known
  public TimeSpan {
    if (first == null && last == null) {
      throw new IllegalArgumentException("a span needs a first or a last day");
    }
    if (first != null && last != null && last.isBefore(first)) {
      throw new IllegalArgumentException(
          "the span ends on " + last + ", before it begins on " + first);
    }
  }

  /// A single day.
  public static TimeSpan on(LocalDate day) {
    return new TimeSpan(day, day, Extent.THROUGHOUT);
  }

  /// Every day from the first to the last, both inclusive.
  public static TimeSpan throughout(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new TimeSpan(first, last, Extent.THROUGHOUT);
  }

  /// Some day from the first to the last, both inclusive.
  public static TimeSpan within(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new TimeSpan(first, last, Extent.WITHIN);
  }

  /// Whether both ends are told, and lie within those of another span of which both are told, too.
  public boolean isWithin(TimeSpan other) {
    return first != null
        && last != null
        && other.first != null
        && other.last != null
        && !first.isBefore(other.first)
        && !last.isAfter(other.last);
  }

  /// The span in Extended Date/Time Format (ISO 8601-2), an open end written as `..`: `2014-03-14`,
  /// `2014-03-03/2014-03-09`, `../2014-03-14`.
  public String edtf() {
    return Edtf.print(first, last);
  }

  /// Reads a span in Extended Date/Time Format: `2014-03-14`, `2014-03-03/2014-03-09`,
  /// `../2014-03-14`, `2014-03-XX`, `2014-21` (spring), `2014-03~`. A day or an interval is filled;
  /// in a month, season or year the day is not told.
  ///
  /// @throws IllegalArgumentException when it is not of that form or no calendar has it
  public static TimeSpan parse(String edtf) {
    return Edtf.parse(edtf);
  }
}
