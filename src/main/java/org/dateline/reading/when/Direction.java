package org.dateline.reading.when;

/// Where a time expression looks from the day of publication.
enum Direction {
  PAST,
  FUTURE
}
