package org.dateline.reading.engine;

/// A word or sign of a text.
///
/// @param text as written
/// @param start first character, inclusive, UTF-16 units of the whole text
/// @param end last character, exclusive
public record Token(String text, int start, int end) {}
