package org.dateline.event;

/// What a piece of evidence supports.
public enum Fact {
  WHAT,
  STATUS,
  WHEN,
  WHERE,
  WHO,
  HOW_MANY
}
