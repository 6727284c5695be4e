package org.dateline.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dateline.archive.Archive;
import org.dateline.event.Event;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// Events of the archive as files: all of them at `export/geojson` and `export/csv`, or those whose
/// ids are posted there, one a line.
@RestController
class ExportController {

  private final Archive archive;

  ExportController(Archive archive) {
    this.archive = archive;
  }

  @GetMapping("/export/{format}")
  void all(@PathVariable String format, HttpServletResponse response) throws IOException {
    write(format, event -> true, response);
  }

  @PostMapping(path = "/export/{format}", consumes = MediaType.TEXT_PLAIN_VALUE)
  void chosen(@PathVariable String format, @RequestBody String ids, HttpServletResponse response)
      throws IOException {
    Set<String> wanted = ids.lines().collect(Collectors.toUnmodifiableSet());
    write(format, event -> wanted.contains(event.id().value()), response);
  }

  private void write(String name, Predicate<Event> wanted, HttpServletResponse response)
      throws IOException {
    var format =
        switch (name) {
          case "geojson" -> new GeoJson();
          case "csv" -> new EventTable();
          default ->
              throw new ResponseStatusException(
                  HttpStatus.NOT_FOUND,
                  "no export as " + name + "; there is export/geojson and export/csv");
        };
    response.setContentType(format instanceof GeoJson ? "application/geo+json" : "text/csv");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"dateline.%s\"".formatted(name));
    try (var extract = new Extract(format, archive::get, response.getWriter())) {
      archive.forEachReview(reviewed -> {
        if (reviewed.stands() && wanted.test(reviewed.event())) {
          add(extract, reviewed.event());
        }
      });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void add(Extract extract, Event event) {
    try {
      extract.add(event);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
