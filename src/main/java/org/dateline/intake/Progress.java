package org.dateline.intake;

/// Is told how far a reading has come. Called on the reading thread, so it must return soon.
@FunctionalInterface
public interface Progress {

  /// Says nothing to nobody.
  Progress NONE = (_, _) -> {};

  /// @param read sentences that are read
  /// @param of all sentences of the article; 0 while they are not counted
  void sentences(int read, int of);
}
