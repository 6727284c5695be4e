package org.dateline.map;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import org.dateline.place.Gazetteer;
import org.dateline.place.PlaceId;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// Outlines of regions and countries as GeoJSON geometries, longitude before latitude. They change
/// only with the gazetteer, so that a browser keeps them.
@RestController
class AreaController {

  private static final MediaType GEO_JSON = MediaType.parseMediaType("application/geo+json");

  private final Gazetteer gazetteer;

  AreaController(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  @GetMapping("/areas/{place}")
  ResponseEntity<byte[]> area(@PathVariable String place) {
    var outline =
        gazetteer
            .outline(id(place))
            .orElseThrow(() ->
                new ResponseStatusException(
                    HttpStatus.NOT_FOUND, "no outline is known of " + place));
    var json = new ByteArrayOutputStream();
    Outline.write(outline, json);
    return ResponseEntity.ok()
        .contentType(GEO_JSON)
        .cacheControl(CacheControl.maxAge(Duration.ofDays(30)).cachePublic().immutable())
        .body(json.toByteArray());
  }

  private static PlaceId id(String place) {
    try {
      return new PlaceId(place);
    } catch (IllegalArgumentException e) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, e.getMessage(), e);
    }
  }
}
