package org.dateline.reading.when;

/// How a time expression bounds what is said of it, by the word before it.
public enum Bound {
  /// "on Sunday", or nothing.
  ON,
  /// "since Sunday": from then until the day of publication.
  SINCE,
  /// "from Sunday": from then on.
  FROM,
  /// "until Sunday": up to and with it.
  UNTIL,
  /// "by Sunday": not later than that.
  BY,
  /// "before Sunday": earlier than that.
  BEFORE,
  /// "after Sunday": later than that.
  AFTER
}
