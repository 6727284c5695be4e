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

/// The feed: every event of the archive in one document, which the browser fetches once and filters
/// itself. The page asks for columns; everybody else is given JSON.
@RestController
class FeedController {

  private static final String COLUMNS = "application/vnd.dateline.columns";

  private final Holdings holdings;

  FeedController(Holdings holdings) {
    this.holdings = holdings;
  }

  @GetMapping(path = "/feed", produces = COLUMNS)
  void columns(ServletWebRequest request, HttpServletResponse response) throws IOException {
    var now = holdings.now();
    if (isKnown(request, response, now.name())) {
      return;
    }
    response.setContentType(COLUMNS);
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

  @GetMapping(path = "/feed", produces = MediaType.APPLICATION_JSON_VALUE)
  void json(ServletWebRequest request, HttpServletResponse response) throws IOException {
    if (isKnown(request, response, holdings.version() + "-json")) {
      return;
    }
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    holdings.writeJson(response.getOutputStream());
  }

  /// Whether the browser has this version already, as it is told then.
  private static boolean isKnown(
      ServletWebRequest request, HttpServletResponse response, String version) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_ENCODING);
    return request.checkNotModified("W/\"" + version + "\"");
  }
}
