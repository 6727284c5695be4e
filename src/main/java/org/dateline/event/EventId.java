package org.dateline.event;

/// Identifies an event: the article that first told it and a number within, `ARTICLE-3`.
public record EventId(String value) {

  /// @throws IllegalArgumentException when blank
  public EventId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an event id must not be blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
