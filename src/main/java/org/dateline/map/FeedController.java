package org.dateline.map;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/// The feed: every event of the archive as one JSON document, which the browser fetches once and
/// filters itself.
@RestController
class FeedController {

  private final Holdings holdings;

  FeedController(Holdings holdings) {
    this.holdings = holdings;
  }

  @GetMapping("/feed")
  void feed(ServletWebRequest request, HttpServletResponse response) throws IOException {
    var now = holdings.now();
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    if (request.checkNotModified("W/\"" + Long.toHexString(now.version()) + "\"")) {
      return;
    }
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    var accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
    if (accepted != null && accepted.contains("gzip")) {
      response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
      response.setContentLength(now.feed().length);
      response.getOutputStream().write(now.feed());
    } else {
      new GZIPInputStream(new ByteArrayInputStream(now.feed()))
          .transferTo(response.getOutputStream());
    }
  }
}
