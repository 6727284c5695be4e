package org.dateline.browser;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A browser onto the server that a class of tests starts.
@TestInstance(Lifecycle.PER_CLASS)
abstract class OpenPage {

  @LocalServerPort private int port;
  private Browser browser;

  @BeforeAll
  void open() {
    browser = Browser.onto(port);
    // The server is there before it has read the seed; the page comes to show it.
    browser.visit("", page -> {});
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
