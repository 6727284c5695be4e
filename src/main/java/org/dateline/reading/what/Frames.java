package org.dateline.reading.what;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.event.What;
import org.dateline.reading.what.Frame.Flag;

/// All frames, by their first word. They come from one file a kind: `word TAB V|N TAB sense[,flag…]
/// TAB slots TAB example`.
final class Frames {

  /// The kinds of events, and the names of their files.
  static final List<String> KINDS =
      List.of(
          "deployment",
          "movement",
          "meeting",
          "vote",
          "sanction",
          "visit",
          "clash",
          "agreement",
          "protest",
          "statement");

  private final Map<String, List<Frame>> byWord = new HashMap<>();
  private final Set<String> forms = new HashSet<>();

  private Frames() {}

  static Frames read() {
    return with(List.of());
  }

  /// All frames and those that a user adds, which come first where two fit equally well.
  static Frames with(List<OwnFrames.Own> own) {
    var frames = new Frames();
    own.forEach(one -> frames.add(one.frame()));
    for (var file : KINDS) {
      Table.read(file + ".tsv", 5).forEach(row -> frames.add(frame(file, row)));
    }
    return frames;
  }

  private void add(Frame frame) {
    byWord
        .computeIfAbsent(frame.words().getFirst(), word -> new java.util.ArrayList<>())
        .add(frame);
    forms.addAll(Inflections.of(frame.words().getFirst()));
  }

  /// The frames that begin with a lemma.
  List<Frame> of(String lemma) {
    return byWord.getOrDefault(lemma, List.of());
  }

  List<Frame> all() {
    return byWord.values().stream().flatMap(List::stream).toList();
  }

  /// Whether a word as written, in lower case, may be a form of a frame's word: cheap, and never
  /// wrongly false.
  boolean mayBegin(String lowerWord) {
    return forms.contains(lowerWord);
  }

  static Frame frame(String file, Table.Row row) {
    var senses = Arrays.asList(row.cell(2).split(","));
    var flags = new HashSet<Flag>();
    for (var flag : senses.subList(1, senses.size())) {
      flags.add(row.one(Flag.class, flag));
    }
    var words = List.of(row.cell(0).split(" "));
    if (!Set.of("V", "N").contains(row.cell(1))) {
      throw row.wrong("'" + row.cell(1) + "' is neither V (verb) nor N (noun)");
    }
    return new Frame(
        what(file, senses.getFirst(), row),
        words,
        row.cell(1).equals("V"),
        flags,
        Arrays.stream(row.cell(3).split(" "))
            .filter(s -> !s.equals("-"))
            .map(s -> slot(s, row))
            .toList(),
        row.cell(4));
  }

  /// A sense is written as the kind itself or as what it is parted into: `meeting` or `call`.
  private static What what(String kind, String sense, Table.Row row) {
    boolean plain = sense.equals(kind) || kind.equals("sanction") && sense.equals("measure");
    try {
      return What.of(kind.toUpperCase(Locale.ROOT), plain ? "" : sense.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.wrong(e.getMessage() + "; write the sense as in " + kind + ".tsv");
    }
  }

  /// `+obj/of=materiel:force`: required (`!`: must be missing), paths, role, type.
  private static Slot slot(String written, Table.Row row) {
    var need =
        switch (written.charAt(0)) {
          case '+' -> Slot.Need.REQUIRED;
          case '!' -> Slot.Need.ABSENT;
          default -> Slot.Need.OPTIONAL;
        };
    var text = need == Slot.Need.OPTIONAL ? written : written.substring(1);
    int equals = text.indexOf('=');
    if (equals < 0) {
      throw row.wrong("the slot '" + written + "' is not written like obj=materiel:force");
    }
    var filler = text.substring(equals + 1);
    int colon = filler.indexOf(':');
    var role = colon < 0 ? filler : filler.substring(0, colon);
    var type = colon < 0 ? "" : filler.substring(colon + 1);
    if (!Slot.ROLES.contains(role)) {
      throw row.wrong("'" + role + "' is no role of a slot; there are " + Slot.ROLES);
    }
    if (!Types.isClass(type)) {
      throw row.wrong("'" + type + "' is no class of words; types.tsv has them");
    }
    var paths =
        Arrays.stream(text.substring(0, equals).split("/"))
            .map(path -> path.replace('_', ' ').toLowerCase(Locale.ROOT))
            .toList();
    return new Slot(paths, role, type, need);
  }
}
