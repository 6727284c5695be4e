package org.dateline.exchange;

/// A file format. A file is its head, its parts with `between` between those that are not empty,
/// and its tail. Stateless, so parts can be made on several threads.
public sealed interface Format permits Annotations, GeoJson, EventTable {

  /// What opens the file.
  String head();

  /// What one article adds; empty when nothing was found that the format can say.
  String part(ReadArticle article);

  /// What a document that could not be read adds; empty when the format has no place for it.
  ///
  /// @param id what the input calls it
  /// @param error one sentence
  String failure(String id, String error);

  /// What stands between two parts that are not empty.
  String between();

  /// What closes the file.
  String tail();
}
