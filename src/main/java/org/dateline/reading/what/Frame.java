package org.dateline.reading.what;

import java.util.List;
import java.util.Set;
import org.dateline.event.What;

/// A word that tells of an event, and where its sentence says who, what and whither.
///
/// @param words lemmas, the first of which is looked for: `[shake, hand]`
/// @param verb whether it is a verb; else a noun
/// @param flags what the word tells of itself, such as `planned`
/// @param example a sentence that it finds
record Frame(
    What what,
    List<String> words,
    boolean verb,
    Set<Flag> flags,
    List<Slot> slots,
    String example) {

  Frame {
    words = List.copyOf(words);
    flags = Set.copyOf(flags);
    slots = List.copyOf(slots);
  }

  /// The same of another kind of event.
  Frame as(What other) {
    return new Frame(other, words, verb, flags, slots, example);
  }

  /// "is", "are" with a place: "the troops are in Azaz".
  boolean isCopula() {
    return words.getFirst().equals("be");
  }

  /// What a word tells of the event beyond its kind.
  enum Flag {
    /// Not an event by itself: it must have a day of its own.
    DATED,
    /// Not an event by itself: it must have a day or a place of its own.
    ANCHORED,
    /// Tells an event only in the plural: "talks".
    PLURAL,
    /// Points to an event that another sentence tells.
    ECHO,
    /// Only its negation is an event: "will not be allowed".
    NEGATED,
    /// Only made ready by what the word tells: "drafted sanctions".
    PLANNED,
    /// A threat or an offer by itself.
    CONDITIONAL
  }
}
