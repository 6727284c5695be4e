package org.dateline.reading.when;

/// A time expression that a rule read.
///
/// @param end the piece after its last one
record Match(int end, Meaning meaning) {}
