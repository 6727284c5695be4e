package org.dateline.event;

import java.time.LocalDate;
import java.time.Period;
import org.dateline.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/// The days on which an event is drawn, and how surely. All days inclusive; the spans are in this
/// order and do not overlap: possible, certain, assumed.
///
/// Something that took a day "last week" is possible on each day of that week. Forces that were
/// moved are certainly in place from the end of the move to the report. An unknown beginning is
/// possible over the week before the report. Presence is assumed after the last report until a
/// horizon.
///
/// @param possible days on which it may have been; null when every day is certain
/// @param certain days on which it was; null when none is certain
/// @param assumed days after the last report on which it is taken to go on; null when it ended
public record Coverage(
    @Nullable TimeSpan possible, @Nullable TimeSpan certain, @Nullable TimeSpan assumed) {

  /// The days of an event that was reported in an article of the day `published`, with the usual
  /// horizons; null when it has no date.
  public static @Nullable Coverage of(
      What what, Status status, @Nullable TimeSpan when, LocalDate published) {
    return of(what, status, when, published, Horizons.USUAL);
  }

  /// The days of an event that was reported in an article of the day `published`; null when it has
  /// no date.
  public static @Nullable Coverage of(
      What what, Status status, @Nullable TimeSpan when, LocalDate published, Horizons horizons) {
    if (when == null) {
      return null;
    }
    var first = when.first();
    var last = when.last();
    boolean lasting = lasts(what, status);
    if (first == null && last != null) {
      return begunBefore(last, what, status, published, horizons);
    }
    if (first != null && last == null) {
      return lasting && !first.isAfter(published)
          ? inPlace(null, first, published, horizons.after(what))
          : openEnded(first, when.extent(), status, published, horizons);
    }
    if (first == null || last == null) {
      throw new IllegalArgumentException("a span needs a first or a last day");
    }
    boolean someDay = when.extent() == TimeSpan.Extent.WITHIN && first.isBefore(last);
    if (!lasting || last.isAfter(published)) {
      return someDay ? possibly(first, last) : certainly(first, last);
    }
    if (!someDay) {
      return inPlace(null, first, published, horizons.after(what));
    }
    var sure = status == Status.ONGOING ? last : last.plusDays(1);
    return inPlace(first, sure, published, horizons.after(what));
  }

  /// Whether what it brought about is taken to stand until another report ends it.
  private static boolean lasts(What what, Status status) {
    return switch (status) {
      case ONGOING -> true;
      case HAPPENED ->
          what instanceof What.Deployment(What.Manoeuvre manoeuvre)
              && manoeuvre == What.Manoeuvre.MOVE;
      case PLANNED, CONDITIONAL, DENIED -> false;
    };
  }

  private static Coverage begunBefore(
      LocalDate last, What what, Status status, LocalDate published, Horizons horizons) {
    var first = last.minus(horizons.unknownBeginning());
    if (!lasts(what, status) || last.isAfter(published)) {
      return possibly(first, last);
    }
    var sure = status == Status.ONGOING ? last : last.plusDays(1);
    return inPlace(first, sure, published, horizons.after(what));
  }

  private static Coverage openEnded(
      LocalDate first,
      TimeSpan.Extent extent,
      Status status,
      LocalDate published,
      Horizons horizons) {
    boolean toCome =
        status == Status.PLANNED || status == Status.CONDITIONAL || first.isAfter(published);
    if (toCome) {
      return possibly(first, first.plus(horizons.plan()));
    }
    return extent == TimeSpan.Extent.WITHIN
        ? possibly(first, published)
        : certainly(first, published);
  }

  /// Possible from `first` to the day before `sure`, certain from then to the report, assumed
  /// afterwards.
  private static Coverage inPlace(
      @Nullable LocalDate first, LocalDate sure, LocalDate published, Period horizon) {
    return new Coverage(
        first == null || !first.isBefore(sure) ? null : TimeSpan.within(first, sure.minusDays(1)),
        sure.isAfter(published) ? null : TimeSpan.throughout(sure, published),
        horizon.isZero()
            ? null
            : TimeSpan.throughout(published.plusDays(1), published.plus(horizon)));
  }

  private static Coverage possibly(LocalDate first, LocalDate last) {
    return new Coverage(TimeSpan.within(first, last), null, null);
  }

  private static Coverage certainly(LocalDate first, LocalDate last) {
    return new Coverage(null, TimeSpan.throughout(first, last), null);
  }
}
