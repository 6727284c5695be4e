package org.dateline.event;

import java.time.Instant;

/// A decision with its history.
///
/// @param at when it was made
/// @param takenBack whether it was undone later
public record Decided(Decision decision, Instant at, boolean takenBack) {}
