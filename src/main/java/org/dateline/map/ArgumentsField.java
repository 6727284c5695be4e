package org.dateline.map;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.article.Passage;
import org.dateline.event.Argument;
import org.dateline.event.ArgumentRole;
import org.dateline.event.Event;
import org.dateline.event.Fact;
import org.dateline.event.What;

/// Who or what took part in an event in certain parts, one a line.
final class ArgumentsField extends TextArea {

  /// "12 × F-16"
  private static final Pattern COUNTED = Pattern.compile("(\\d{1,9})\\s*[×x*]\\s*(\\S.*)");

  /// A number in figures, but not the one of "F-16".
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\w-])\\d{1,3}(?:[,.]\\d{3})+(?![\\w-])|(?<![\\w-])\\d{1,9}(?![\\w-])");

  private final List<Argument> before;
  private final String shown;
  private final ArgumentRole usual;
  private final Passage trigger;

  /// @param roles the parts that are listed
  /// @param usual the part of who is added
  private ArgumentsField(String label, Event event, Set<ArgumentRole> roles, ArgumentRole usual) {
    super(label);
    this.usual = usual;
    trigger = event.trigger();
    before = event.arguments().stream().filter(a -> roles.contains(a.role())).toList();
    shown = before.stream().map(Argument::counted).distinct().collect(Collectors.joining("\n"));
    setValue(shown);
    setWidthFull();
    setMinRows(1);
    setMaxRows(5);
    setHelperText(Words.of("edit.oneALine"));
  }

  /// Who took part, of their own accord.
  static ArgumentsField who(Event event) {
    var usual =
        switch (event.what()) {
          case What.Meeting _, What.Visit _, What.Agreement _ -> ArgumentRole.PARTICIPANT;
          case What.Statement _ -> ArgumentRole.SPEAKER;
          case What.Deployment _,
              What.Movement _,
              What.Vote _,
              What.Sanction _,
              What.Clash _,
              What.Protest _ ->
              ArgumentRole.ACTOR;
        };
    return new ArgumentsField(
        Words.of("fact.who"),
        event,
        EnumSet.of(ArgumentRole.ACTOR, ArgumentRole.PARTICIPANT, ArgumentRole.SPEAKER),
        usual);
  }

  /// Whom it is laid on.
  static ArgumentsField against(Event event) {
    return new ArgumentsField(
        Words.of("edit.against"), event, EnumSet.of(ArgumentRole.TARGET), ArgumentRole.TARGET);
  }

  /// Who or what is moved, and how many.
  static ArgumentsField howMany(Event event) {
    return new ArgumentsField(
        Words.of("fact.howMany"),
        event,
        EnumSet.of(ArgumentRole.MATERIEL, ArgumentRole.MOVED),
        event.what() instanceof What.Movement ? ArgumentRole.MOVED : ArgumentRole.MATERIEL);
  }

  /// Whether nobody is named here so far.
  boolean isUnused() {
    return before.isEmpty();
  }

  boolean isUnchanged() {
    return getValue().equals(shown);
  }

  /// Who or what is written there; who was read already stays as it was.
  List<Argument> arguments() {
    if (isUnchanged()) {
      return before;
    }
    var lines = getValue().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    var arguments = new ArrayList<Argument>();
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      var role = i < before.size() ? before.get(i).role() : usual;
      var same = before.stream().filter(a -> a.counted().equals(line)).findFirst();
      arguments.add(same.orElseGet(() -> argument(role, line)));
    }
    return arguments;
  }

  private Argument argument(ArgumentRole role, String line) {
    if (role.fact() != Fact.HOW_MANY) {
      return new Argument(role, line, null, trigger);
    }
    var counted = COUNTED.matcher(line);
    if (counted.matches()) {
      return new Argument(role, counted.group(2), count(counted.group(1)), trigger);
    }
    var number = NUMBER.matcher(line);
    return new Argument(role, line, number.find() ? count(number.group()) : null, trigger);
  }

  private static Integer count(String figures) {
    return Integer.valueOf(figures.replaceAll("[,.]", ""));
  }
}
