package org.dateline.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Day;
import org.dateline.article.UnreadableArticle;
import org.dateline.exchange.Format;
import org.dateline.exchange.Formats;
import org.jspecify.annotations.Nullable;

/// The arguments of `read`.
///
/// @param published the day of publication of every article; null when each tells its own
/// @param inputs files, `-` for standard input; at least one
record Arguments(@Nullable LocalDate published, Format format, List<String> inputs) {

  static final String USAGE =
      "usage: dateline read [--published DAY] [--format annotations|geojson|csv] FILE…|-";

  /// Says what is wrong with the arguments.
  static final class Unusable extends Exception {

    private static final long serialVersionUID = 1;

    Unusable(String message) {
      super(message);
    }
  }

  Arguments {
    inputs = List.copyOf(inputs);
  }

  /// @throws Unusable when an option or a file is unknown, a value is missing or is none
  static Arguments parse(String... words) throws Unusable {
    LocalDate published = null;
    var format = "annotations";
    List<String> inputs = new ArrayList<>();
    boolean options = true;
    for (int i = 0; i < words.length; i++) {
      var word = words[i];
      if (!options || !word.startsWith("-") || word.equals("-")) {
        inputs.add(readable(word));
        continue;
      }
      int equals = word.indexOf('=');
      var option = equals < 0 ? word : word.substring(0, equals);
      switch (option) {
        case "--" -> options = false;
        case "--published" -> published = day(equals < 0 ? value(words, ++i) : word.substring(12));
        case "--format" -> format = equals < 0 ? value(words, ++i) : word.substring(9);
        default -> throw new Unusable("read does not know '" + option + "'; " + USAGE);
      }
    }
    if (inputs.isEmpty()) {
      throw new Unusable("read needs a file, or - for standard input; " + USAGE);
    }
    var name = format;
    return new Arguments(
        published,
        Formats.find(name)
            .orElseThrow(
                () -> new Unusable("no format '%s'; there are %s".formatted(name, Formats.NAMES))),
        inputs);
  }

  private static String value(String[] words, int at) throws Unusable {
    if (at >= words.length) {
      throw new Unusable(words[at - 1] + " needs a value; " + USAGE);
    }
    return words[at];
  }

  private static LocalDate day(String value) throws Unusable {
    try {
      return Day.parse(value);
    } catch (UnreadableArticle e) {
      throw new Unusable("--published: " + e.getMessage());
    }
  }

  private static String readable(String input) throws Unusable {
    if (!input.equals("-")) {
      var file = Path.of(input);
      if (!Files.exists(file)) {
        throw new Unusable("there is no file '" + input + "'");
      }
      if (Files.isDirectory(file) || !Files.isReadable(file)) {
        throw new Unusable("'" + input + "' is no file that can be read");
      }
    }
    return input;
  }
}
