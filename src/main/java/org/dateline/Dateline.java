package org.dateline;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Starts the page on a map of everything in the archive.
@SpringBootApplication
public class Dateline {

  public static void main(String[] arguments) {
    SpringApplication.run(Dateline.class, arguments);
  }
}
