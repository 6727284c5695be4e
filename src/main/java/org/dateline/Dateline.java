package org.dateline;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/// Starts the page on a map of everything in the archive.
@SpringBootApplication
public class Dateline {

  public static void main(String[] arguments) {
    SpringApplication.run(Dateline.class, arguments);
  }

  /// The only source of "today".
  @Bean
  Clock clock() {
    return Clock.systemDefaultZone();
  }
}
