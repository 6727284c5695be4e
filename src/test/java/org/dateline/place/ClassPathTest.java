package org.dateline.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/// GeoTools' jar carries an old slf4j. It must lie behind the true one, or Spring Boot does not
/// start: declare it below the starters in the pom.
class ClassPathTest {

  @Test
  void loggersDoNotComeFromTheJarOfGeoTools() {
    assertThat(LoggerFactory.class.getProtectionDomain().getCodeSource().getLocation().getPath())
        .contains("slf4j-api")
        .doesNotContain("geotools");
  }
}
