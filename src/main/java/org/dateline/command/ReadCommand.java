package org.dateline.command;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import org.dateline.command.Arguments.Unusable;
import org.dateline.place.Gazetteer;
import org.dateline.reading.Reader;
import org.dateline.reading.engine.CoreNlp;

/// `dateline read`: reads articles and writes what it found. Ends with 0 when every document was
/// read or reported as unreadable, with 1 when the input or the output broke off, with 2 when an
/// argument is unusable or a day of publication is missing.
public final class ReadCommand {

  private final Path home;
  private final InputStream in;
  private final OutputStream out;
  private final PrintStream log;

  /// @param home the folder that holds `geodata/` and `data/`
  ReadCommand(Path home, InputStream in, OutputStream out, PrintStream log) {
    this.home = home;
    this.in = in;
    this.out = out;
    this.log = log;
  }

  public static void main(String[] arguments) throws InterruptedException {
    var home = Path.of(System.getProperty("dateline.home", "."));
    var out = new FileOutputStream(FileDescriptor.out);
    System.exit(new ReadCommand(home, System.in, out, System.err).run(arguments));
  }

  /// Returns the exit status.
  int run(String... words) throws InterruptedException {
    try {
      var arguments = Arguments.parse(words);
      var engine = new CoreNlp();
      engine.warm();
      var data = home.resolve("data");
      Consumer<String> complaints = complaint -> log.println("dateline: " + complaint);
      var gazetteer =
          Gazetteer.open(home.resolve("geodata"), data.resolve("places.tsv"), complaints);
      var reader = Reader.taught(engine, gazetteer, data, complaints);
      var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
      try (writer) {
        var run =
            new ReadingRun(
                reader::read,
                arguments.published(),
                arguments.format(),
                Clock.systemDefaultZone(),
                writer,
                log);
        var documents = new Inputs(arguments.inputs(), in);
        return run.run(documents, Runtime.getRuntime().availableProcessors()) ? 2 : 0;
      }
    } catch (Unusable e) {
      log.println("dateline: " + e.getMessage());
      return 2;
    } catch (UncheckedIOException | IOException | IllegalArgumentException e) {
      log.println("dateline: " + e.getMessage());
      return 1;
    }
  }
}
