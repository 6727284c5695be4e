package org.dateline.event;

/// What a place is to an event.
public enum Role {
  PLACE,
  ORIGIN,
  DESTINATION
}
