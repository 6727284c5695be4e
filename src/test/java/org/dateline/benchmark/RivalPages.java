package org.dateline.benchmark;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.StringJoiner;
import org.dateline.event.Coverage;
import org.dateline.place.Gazetteer;

/// Serves other programs that step points on a map through time, with the places of the generated
/// events and the first of their days.
final class RivalPages implements AutoCloseable {

  private final HttpServer server;
  private final Path libraries;
  private final byte[] points;

  /// @param libraries a folder of the npm packages that the pages are made of
  RivalPages(Path libraries, Gazetteer gazetteer, int events) {
    this.libraries = libraries;
    points = points(gazetteer, events);
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  /// @param name "kepler" or "leaflet"
  String address(String name) {
    return "http://localhost:" + server.getAddress().getPort() + "/" + name + ".html";
  }

  private static byte[] points(Gazetteer gazetteer, int events) {
    var points = new StringJoiner(",", "[", "]");
    new GeneratedEvents(gazetteer)
        .forEach(
            events,
            (event, article) -> {
              var days =
                  Coverage.of(event.what(), event.status(), event.when(), article.published());
              if (days == null || event.where().isEmpty()) {
                return;
              }
              var span = days.possible() != null ? days.possible() : days.certain();
              var first = span == null ? null : span.first();
              if (first != null) {
                var at = event.where().getLast().place().position();
                points.add(
                    "[%s,%s,%d]".formatted(at.longitude(), at.latitude(), first.toEpochDay()));
              }
            });
    return points.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var path = exchange.getRequestURI().getPath();
      byte[] body = path.equals("/points") ? points : file(path);
      if (path.endsWith(".html")) {
        exchange.getResponseHeaders().set("Content-Type", "text/html");
      }
      exchange.sendResponseHeaders(
          body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  /// Nothing where there is no such file.
  private byte[] file(String path) throws IOException {
    if (path.startsWith("/lib/")) {
      var file = libraries.resolve(path.substring("/lib/".length())).normalize();
      return file.startsWith(libraries) && Files.isRegularFile(file)
          ? Files.readAllBytes(file)
          : new byte[0];
    }
    try (var page = RivalPages.class.getResourceAsStream(path.substring(1))) {
      return page == null ? new byte[0] : page.readAllBytes();
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
