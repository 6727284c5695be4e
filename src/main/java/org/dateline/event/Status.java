package org.dateline.event;

/// How far an event has come by the day of the report.
public enum Status {
  HAPPENED,
  /// Begun, not ended at publication.
  ONGOING,
  /// Announced, expected or due.
  PLANNED,
  /// Threatened, offered or possible.
  CONDITIONAL,
  /// Did not happen, or is denied by all who are quoted.
  DENIED
}
