package org.dateline.reading.what;

import static org.dateline.reading.what.Headline.active;
import static org.dateline.reading.what.Headline.nominal;
import static org.dateline.reading.what.Headline.passive;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.event.Argument;
import org.dateline.event.ArgumentRole;
import org.dateline.event.Location;
import org.dateline.event.Role;
import org.dateline.event.Status;
import org.dateline.event.What;

/// A line for lists and a few words for the map, as a newsroom would put them. The verb and the
/// prepositions are those of the frame that found the event.
///
/// @param trigger the words that the frame found: "talks", "were sent"
/// @param sentence the words around them
/// @param start the first character of the sentence in its article
record Titles(
    Frame frame,
    Status status,
    List<Argument> arguments,
    List<Location> where,
    String trigger,
    String sentence,
    int start) {

  private static final int NAMES = 4;

  /// "off the coast of Yemen", up to the name.
  private static final Pattern NEARNESS =
      Pattern.compile("\\b(near|off|outside|around)\\s+(?:\\w+\\s+){0,3}$");

  /// "12 F-16 fighters sent to Poland".
  String title() {
    return Headline.capital(
        switch (frame.what()) {
          case What.Deployment d -> deployment(d.manoeuvre());
          case What.Movement m -> movement(m.journey());
          case What.Meeting m -> meeting(m.call()) + in();
          case What.Visit _ ->
              who().isEmpty()
                  ? nominal("visit", status) + to()
                  : active(who(), "visit", status) + bare();
          case What.Sanction s -> s.deadline() ? "deadline" + aimed("for") : measure();
          case What.Vote _ -> told("vote") + in();
          case What.Protest _ -> told(frame.words().getFirst()) + in();
          case What.Agreement _ -> agreement() + in();
          case What.Clash _ -> clash();
          case What.Statement _ -> "Statement by " + who();
        });
  }

  /// "12 × F-16 fighters", "Kerry–Lavrov talks", "Referendum in Crimea".
  String label() {
    var things =
        arguments(ArgumentRole.MATERIEL, ArgumentRole.MOVED).limit(2).map(Titles::counted).toList();
    if (!things.isEmpty()) {
      return Headline.capital(String.join(", ", things));
    }
    return Headline.capital(shortly());
  }

  private String shortly() {
    return switch (frame.what()) {
      case What.Deployment d ->
          d.manoeuvre() == What.Manoeuvre.EXERCISE
              ? nominal("exercise", status) + in()
              : who().isEmpty() ? title() : Headline.capital(who());
      case What.Meeting m -> parties(m.call());
      case What.Visit _ ->
          who().isEmpty()
              ? title()
              : Surnames.of(arguments(ArgumentRole.PARTICIPANT).findFirst().orElseThrow().name())
                  + in();
      case What.Clash _ -> frame.verb() ? title() : Headline.capital(trigger) + in();
      case What.Statement _ -> who() + ": statement";
      case What.Movement _, What.Sanction _, What.Vote _, What.Protest _, What.Agreement _ ->
          title();
    };
  }

  private String deployment(What.Manoeuvre manoeuvre) {
    var things = names(ArgumentRole.MATERIEL);
    var subject = things.isEmpty() ? who().isEmpty() ? "forces" : who() : things;
    return switch (manoeuvre) {
      case PRESENCE ->
          switch (status) {
            case HAPPENED, ONGOING -> subject + (where.isEmpty() ? " in place" : in());
            case DENIED -> "no " + subject + in();
            case PLANNED, CONDITIONAL -> passive(subject, "station", status) + in();
          };
      case EXERCISE ->
          who().isEmpty()
              ? nominal("exercise", status) + in()
              : active(who(), "hold", status) + " exercise" + in();
      case MOVE -> moved(subject, things.isEmpty(), "send", "move");
      case WITHDRAWAL -> moved(subject, things.isEmpty(), "withdraw", "withdraw");
    };
  }

  private String movement(What.Journey journey) {
    var things = names(ArgumentRole.MOVED);
    if (things.isEmpty()) {
      return passive(places(), "evacuate", status);
    }
    boolean self =
        frame.slots().stream()
            .anyMatch(s -> s.role().equals("moved") && s.paths().contains("subj"));
    return switch (journey) {
      case DISPLACEMENT ->
          moved(things, self || !frame.verb(), "displace", has(Role.ORIGIN) ? "flee" : "arrive");
      case RETURN -> moved(things, self, "repatriate", "return");
      case EVACUATION -> moved(things, self, "evacuate", "leave");
      case CONVOY -> moved(things, self || !frame.verb(), "deliver", "reach");
      case TRANSFER -> moved(things, self, "transfer", "travel");
    };
  }

  /// Who moves by themselves or is moved, with the verb of the frame where it has one.
  private String moved(
      String subject, boolean self, String otherwisePassive, String otherwiseActive) {
    boolean named =
        frame.verb()
            && (self
                || frame.slots().stream()
                    .anyMatch(s ->
                        s.paths().contains("obj")
                            && List.of("materiel", "moved").contains(s.role())));
    var own = String.join(" ", frame.words());
    var verb =
        named ? own.equals("bind") ? "head" : own : self ? otherwiseActive : otherwisePassive;
    if (!self) {
      return passive(subject, verb, status) + from() + to();
    }
    boolean arrives =
        verb.equals("arrive")
            || frame.slots().stream()
                .anyMatch(s -> s.role().equals("destination") && s.paths().getFirst().equals("in"));
    boolean direct =
        frame.slots().stream()
            .anyMatch(s ->
                s.paths().getFirst().equals("obj")
                    && List.of("obj", "from").containsAll(s.paths())
                    && where.stream().anyMatch(l -> s.role().equalsIgnoreCase(l.role().name())));
    boolean one = where.stream().map(Location::role).distinct().count() == 1;
    return active(subject, verb, status)
        + (one && (direct || verb.equals("reach"))
            ? bare()
            : arrives && !names(Role.DESTINATION, Role.PLACE).isEmpty()
                ? from() + " in " + names(Role.DESTINATION, Role.PLACE)
                : from() + to());
  }

  private String meeting(boolean call) {
    var all = arguments(ArgumentRole.PARTICIPANT).toList();
    var assembly = all.stream().map(Argument::name).filter(Titles::isAssembly).findFirst();
    if (all.size() == 2 && assembly.isPresent() && !call) {
      var guest =
          all.stream()
              .map(Argument::name)
              .filter(n -> !n.equals(assembly.get()))
              .findFirst()
              .orElse("");
      return guest + " before " + assembly.get();
    }
    if (all.size() >= 2) {
      return active(who(), call ? "speak by telephone" : "meet", status);
    }
    var noun =
        call
            ? "call"
            : frame.verb() || trigger.contains(" ") ? "meeting" : trigger.toLowerCase(Locale.ROOT);
    if (all.isEmpty() || who().equals(places())) {
      return nominal(noun, status);
    }
    if (Types.has("club", who()) || isAssembly(who())) {
      return nominal(who() + " " + noun, status);
    }
    boolean alone = arguments.stream().noneMatch(a -> Headline.isPointer(a.name()));
    return alone && Headline.isPlural(who())
        ? active(who(), call ? "speak by telephone" : "meet", status)
        : nominal(noun, status) + " with " + who();
  }

  private String parties(boolean call) {
    var all = arguments(ArgumentRole.PARTICIPANT).map(Argument::name).toList();
    return all.size() < 2 || all.stream().anyMatch(Titles::isAssembly)
        ? meeting(call)
        : String.join("–", all.stream().limit(NAMES).map(Surnames::of).toList())
            + (call ? " call" : " talks");
  }

  private static boolean isAssembly(String name) {
    return Types.has(
        "assembly", name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
  }

  private String measure() {
    var onWhom = names(ArgumentRole.TARGET);
    var target = onWhom.isEmpty() ? word("asset", "") : onWhom;
    boolean named =
        frame.slots().stream()
            .anyMatch(s -> Set.of("measureword", "sanctionword").contains(s.type()));
    if (frame.verb() && !named && !frame.words().getFirst().equals("sanction")) {
      boolean forbidden = frame.flags().contains(Frame.Flag.NEGATED);
      return forbidden
          ? target + " not to be allowed" + in()
          : who().isEmpty()
              ? passive(target, frame.words().getFirst(), status) + in()
              : active(who(), frame.words().getFirst(), status) + " " + target + in();
    }
    var noun =
        named
            ? word("measureword", "measures")
            : frame.verb() ? "sanctions" : trigger.toLowerCase(Locale.ROOT);
    var end =
        List.of("lift", "ease", "extend", "renew").contains(frame.words().getFirst())
            ? " " + Inflections.participle(frame.words().getFirst())
            : "";
    return nominal(noun, status) + aimed("on") + end;
  }

  /// "on Russia": those on whom it is laid, else where.
  private String aimed(String preposition) {
    var target = names(ArgumentRole.TARGET);
    var at = target.isEmpty() ? places() : target;
    return at.isEmpty() ? "" : " " + preposition + " " + at;
  }

  private String agreement() {
    return frame.verb() && !who().isEmpty()
        ? active(who(), frame.words().getFirst(), status) + " " + word("pact", "agreement")
        : nominal(
            frame.verb() ? word("pact", "agreement") : trigger.toLowerCase(Locale.ROOT), status);
  }

  private String clash() {
    var named = names(ArgumentRole.TARGET);
    var target = Types.has("thing", named) && !where.isEmpty() ? "" : named;
    var verb = String.join(" ", frame.words());
    if (!frame.verb() || who().isEmpty() && target.isEmpty() && where.isEmpty()) {
      return nominal(trigger.toLowerCase(Locale.ROOT), status)
          + (who().isEmpty() ? "" : " by " + who())
          + in();
    }
    var paths =
        frame.slots().stream()
            .filter(s -> s.role().equals("target"))
            .map(s -> s.paths().getFirst())
            .findFirst()
            .orElse("obj");
    var link = paths.equals("obj") ? " " : " " + paths + " ";
    if (who().isEmpty()) {
      return passive(target.isEmpty() ? places() : target, verb, status)
          + (target.isEmpty() ? "" : in());
    }
    var hit = target.isEmpty() ? places() : target;
    return active(who(), verb, status)
        + (hit.isEmpty() ? "" : link + hit)
        + (target.isEmpty() || places().equals(target) ? "" : in());
  }

  private String told(String verb) {
    return frame.verb() && !who().isEmpty()
        ? active(who(), verb, status)
        : nominal(frame.verb() ? verb : trigger.toLowerCase(Locale.ROOT), status);
  }

  /// The first word of the class in the sentence.
  private String word(String type, String otherwise) {
    return Arrays.stream(sentence.split("[^\\p{L}-]+"))
        .filter(w -> Types.has(type, Types.singular(w.toLowerCase(Locale.ROOT))))
        .findFirst()
        .map(w -> w.toLowerCase(Locale.ROOT))
        .orElse(otherwise);
  }

  private String who() {
    return names(ArgumentRole.ACTOR, ArgumentRole.PARTICIPANT, ArgumentRole.SPEAKER);
  }

  private Stream<Argument> arguments(ArgumentRole... roles) {
    return arguments.stream()
        .filter(a -> List.of(roles).contains(a.role()) && !Headline.isPointer(a.name()));
  }

  private String names(ArgumentRole... roles) {
    return Headline.listed(arguments(roles).map(Argument::name).distinct().limit(NAMES).toList());
  }

  private boolean has(Role role) {
    return where.stream().anyMatch(l -> l.role() == role);
  }

  private String names(Role... roles) {
    return Headline.listed(
        where.stream()
            .filter(l -> List.of(roles).contains(l.role()))
            .map(l -> l.place().name())
            .distinct()
            .limit(NAMES)
            .toList());
  }

  private String places() {
    return names(Role.values());
  }

  private String bare() {
    return places().isEmpty() ? "" : " " + places();
  }

  private String in() {
    return places().isEmpty() || places().equals(who())
        ? ""
        : " " + near(where.getFirst()) + " " + places();
  }

  /// "near", "off" or the like where the text says so, else "in".
  private String near(Location location) {
    int before = location.words().start() - start;
    if (before <= 0 || before > sentence.length()) {
      return "in";
    }
    var words = NEARNESS.matcher(sentence.substring(0, before));
    return words.find() ? words.group(1) : "in";
  }

  private String from() {
    return has(Role.ORIGIN) && !names(Role.ORIGIN).equals(names(Role.DESTINATION))
        ? " from " + names(Role.ORIGIN)
        : "";
  }

  private String to() {
    boolean elsewhere = !(names(Role.ORIGIN) + names(Role.DESTINATION)).contains(names(Role.PLACE));
    return (has(Role.DESTINATION) ? " to " + names(Role.DESTINATION) : "")
        + (has(Role.PLACE) && elsewhere
            ? " " + near(where.getLast()) + " " + names(Role.PLACE)
            : "");
  }

  private static String counted(Argument thing) {
    return thing.count() == null
            || thing.count() >= 1000
            || Counts.of(thing.name().split(" ")[0]) == null
        ? thing.name()
        : thing.count() + " × " + withoutCount(thing.name());
  }

  private static String withoutCount(String name) {
    var bare = name.replaceFirst("(?i)^\\S+ (?:(?:dozen|hundred|thousand|million) )?(?:of )?", "");
    return bare.isEmpty() ? name : bare;
  }
}
