package org.dateline.reading.what;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.event.Argument;
import org.dateline.event.ArgumentRole;
import org.dateline.event.Location;
import org.dateline.event.Role;
import org.dateline.event.Status;
import org.dateline.event.What;

/// A line for lists and a few words for the map, made of what is known.
final class Titles {

  private Titles() {}

  static String title(
      What what, Status status, List<Argument> arguments, List<Location> where, String trigger) {
    var who = names(arguments, ArgumentRole.ACTOR, ArgumentRole.PARTICIPANT, ArgumentRole.SPEAKER);
    var things = names(arguments, ArgumentRole.MATERIEL);
    var subject =
        switch (what) {
          case What.Deployment d -> join(things.isEmpty() ? who : things, manoeuvre(d.manoeuvre()));
          case What.Movement _ -> join(names(arguments, ArgumentRole.MOVED), trigger);
          case What.Meeting m -> join(who, m.call() ? "speak by telephone" : "meet");
          case What.Visit _ -> join(who, "visit");
          case What.Sanction s ->
              join(who, s.deadline() ? "set a deadline" : "take measures") + on(arguments);
          case What.Vote _, What.Agreement _, What.Clash _, What.Protest _, What.Statement _ ->
              join(who, trigger);
        };
    return capital(subject + places(where) + suffix(status));
  }

  static String label(What what, List<Argument> arguments, List<Location> where) {
    var counted = arguments.stream().filter(a -> a.role() == ArgumentRole.MATERIEL).findFirst();
    if (counted.isPresent()) {
      var thing = counted.get();
      return thing.count() == null
          ? thing.name()
          : thing.count() + " × " + withoutCount(thing.name());
    }
    var who =
        names(
            arguments,
            ArgumentRole.PARTICIPANT,
            ArgumentRole.ACTOR,
            ArgumentRole.MOVED,
            ArgumentRole.TARGET,
            ArgumentRole.SPEAKER);
    if (what instanceof What.Meeting && who.contains(" and ")) {
      return who.replace(" and ", "–").replace(", ", "–");
    }
    var name = what.kind().charAt(0) + what.kind().substring(1).toLowerCase(java.util.Locale.ROOT);
    return who.isEmpty() ? name + places(where) : name + ": " + who;
  }

  private static String withoutCount(String name) {
    var bare =
        name.replaceFirst(
            "(?i)^(?:(?:some|about|nearly|more than|at least|around|up to|over) )?\\S+ (?:(?:dozen|hundred|thousand|million) )?(?:of )?",
            "");
    return bare.isEmpty() ? name : bare;
  }

  private static String manoeuvre(What.Manoeuvre manoeuvre) {
    return switch (manoeuvre) {
      case MOVE -> "move";
      case PRESENCE -> "in place";
      case EXERCISE -> "exercise";
      case WITHDRAWAL -> "withdraw";
    };
  }

  private static String on(List<Argument> arguments) {
    var target = names(arguments, ArgumentRole.TARGET);
    return target.isEmpty() ? "" : " against " + target;
  }

  private static String places(List<Location> where) {
    var text = new StringBuilder();
    for (var role : List.of(Role.ORIGIN, Role.DESTINATION, Role.PLACE)) {
      var names =
          where.stream()
              .filter(l -> l.role() == role)
              .map(l -> l.place().name())
              .distinct()
              .toList();
      if (!names.isEmpty()) {
        text.append(
                switch (role) {
                  case ORIGIN -> " from ";
                  case DESTINATION -> " to ";
                  case PLACE -> " in ";
                })
            .append(listed(names));
      }
    }
    return text.toString();
  }

  private static String suffix(Status status) {
    return switch (status) {
      case HAPPENED, ONGOING -> "";
      case PLANNED -> " (planned)";
      case CONDITIONAL -> " (possible)";
      case DENIED -> " (denied)";
    };
  }

  private static String names(List<Argument> arguments, ArgumentRole... roles) {
    return listed(
        arguments.stream()
            .filter(a -> List.of(roles).contains(a.role()))
            .map(Argument::name)
            .distinct()
            .limit(4)
            .toList());
  }

  private static String listed(List<String> names) {
    return names.size() < 2
        ? String.join("", names)
        : names.stream().limit(names.size() - 1L).collect(Collectors.joining(", "))
            + " and "
            + names.getLast();
  }

  private static String join(String subject, String verb) {
    return subject.isEmpty() ? verb : subject + " " + verb;
  }

  private static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
