package org.dateline.article;

/// One document of an input.
public sealed interface Document {

  /// What the input calls it: the `id` of a JSON line, else the name of the file, with the line
  /// where there are several.
  String id();

  /// A document that is an article.
  record Readable(String id, Draft draft) implements Document {}

  /// A document that is none.
  ///
  /// @param error why, and what to do about it
  record Unreadable(String id, String error) implements Document {}
}
