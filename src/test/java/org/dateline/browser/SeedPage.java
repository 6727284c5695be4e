package org.dateline.browser;

import org.dateline.Dateline;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Dateline with the seed article, and a browser onto it. Tests that leave the archive as it is
/// share one server.
@SpringBootTest(
    classes = Dateline.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "spring.datasource.url=jdbc:h2:mem:page")
@TestInstance(Lifecycle.PER_CLASS)
class SeedPage {

  @LocalServerPort private int port;
  private Browser browser;

  @BeforeAll
  void open() {
    browser = Browser.onto(port);
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.close();
    }
  }

  Browser browser() {
    return browser;
  }
}
