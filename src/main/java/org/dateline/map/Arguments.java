package org.dateline.map;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.event.Argument;
import org.dateline.event.ArgumentRole;
import org.dateline.event.Event;

/// Who and what took part, in words.
final class Arguments {

  private Arguments() {}

  static List<Argument> of(Event event, ArgumentRole... roles) {
    var wanted = Arrays.asList(roles);
    return event.arguments().stream().filter(a -> wanted.contains(a.role())).toList();
  }

  static String listed(List<Argument> arguments) {
    return arguments.stream().map(Argument::counted).distinct().collect(Collectors.joining(", "));
  }
}
