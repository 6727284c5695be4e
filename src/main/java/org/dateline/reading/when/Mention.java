package org.dateline.reading.when;

/// A time expression in a line, not resolved yet.
///
/// @param from its first piece
/// @param to the piece after its last one
record Mention(int from, int to, Meaning meaning) {}
