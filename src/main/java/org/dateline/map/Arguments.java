package org.dateline.map;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.event.Argument;
import org.dateline.event.ArgumentRole;
import org.dateline.event.Event;

/// Who and what took part, in words.
final class Arguments {

  /// A number in words or in figures, but not the one of "F-16".
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)(?<![\\w-])(?:[\\d,.]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
              + "|\\w+teen|\\w+ty|dozens?|hundreds?|thousands?|millions?)(?![\\w-])");

  private Arguments() {}

  static List<Argument> of(Event event, ArgumentRole... roles) {
    var wanted = Arrays.asList(roles);
    return event.arguments().stream().filter(a -> wanted.contains(a.role())).toList();
  }

  /// "12 × F-16 fighters"; the name alone when no number is said, or when it says the number
  /// itself: "six Su-27 fighter jets".
  static String counted(Argument argument) {
    var count = argument.count();
    return count == null || NUMBER.matcher(argument.name()).find()
        ? argument.name()
        : count + " × " + argument.name();
  }

  static String listed(List<Argument> arguments) {
    return arguments.stream().map(Arguments::counted).distinct().collect(Collectors.joining(", "));
  }
}
