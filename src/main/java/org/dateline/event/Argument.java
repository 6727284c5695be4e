package org.dateline.event;

import java.util.regex.Pattern;
import org.dateline.article.Passage;
import org.jspecify.annotations.Nullable;

/// Who or what took part in an event, and the words that say so.
///
/// @param name as shown: "John Kerry", "Su-27 fighter jets"
/// @param count how many, when a number is said; "two dozen" is 24
public record Argument(ArgumentRole role, String name, @Nullable Integer count, Passage words) {

  /// A number in words or in figures, but not the one of "F-16".
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)(?<![\\w-])(?:[\\d,.]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
              + "|\\w+teen|\\w+ty|dozens?|hundreds?|thousands?|millions?)(?![\\w-])");

  /// "12 × F-16 fighters"; the name alone when no number is said, or when it says the number
  /// itself: "six Su-27 fighter jets".
  public String counted() {
    return count == null || NUMBER.matcher(name).find() ? name : count + " × " + name;
  }
}
