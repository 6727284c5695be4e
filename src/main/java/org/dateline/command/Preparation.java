package org.dateline.command;

import java.nio.file.Path;
import org.dateline.place.Gazetteer;
import org.dateline.reading.engine.CoreNlp;

/// Loads models and gazetteer once, so that their snapshots are there at every later start. Run
/// when the application is built.
final class Preparation {

  private Preparation() {}

  public static void main(String[] none) {
    new CoreNlp().load();
    Gazetteer.open(Path.of(System.getProperty("dateline.home", "."), "geodata"));
  }
}
