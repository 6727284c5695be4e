package org.dateline.map;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.map.Columns.Words;
import org.dateline.place.Place;
import org.dateline.place.PlaceId;
import org.dateline.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/// The feed as columns, which the browser reads without parsing: `frontend/columns/events.ts` names
/// them, too. Where a text may be missing it is empty.
final class FeedColumns {

  /// Before the rest of an id that begins with that of its article.
  private static final String OF_ARTICLE = "~";

  /// Before any other id.
  private static final String WHOLE = "=";

  private final Columns columns = new Columns();
  private final Words kind = columns.words("kind");
  private final Words subtype = columns.words("subtype");
  private final Words status = columns.words("status");
  private final Column.Numbers certainty = columns.numbers("certainty");
  private final Spans possible = new Spans("possible");
  private final Spans certain = new Spans("certain");
  private final Spans assumed = new Spans("assumed");
  private final Column.Days known = columns.days("known");
  private final Column.Days until = columns.days("until");
  private final Column.Numbers article = columns.numbers("article");
  private final Words id = columns.words("id");
  private final Words edtf = columns.words("edtf");
  private final Words review = columns.words("review");
  private final Column.Days placeStarts = columns.starts("place");
  private final Column.Numbers place = columns.numbers("place");
  private final Words role = columns.words("role");
  private final Column.Days actorStarts = columns.starts("actor");
  private final Words actor = columns.words("actor");
  private final Column.Days materielStarts = columns.starts("materiel");
  private final Words materiel = columns.words("materiel");
  private final Words title = columns.words("title");
  private final Words label = columns.words("label");

  private final Column.Lines articleId = columns.lines("article.id");
  private final Column.Lines articleTitle = columns.lines("article.title");
  private final Words articleSource = columns.words("article.source");
  private final Column.Days articlePublished = columns.days("article.published");
  private final Map<ArticleId, Integer> articleNumbers = new HashMap<>();

  private final Column.Lines placeId = columns.lines("place.id");
  private final Column.Lines placeName = columns.lines("place.name");
  private final Words placeLevel = columns.words("place.level");
  private final Words placeCountry = columns.words("place.country");
  private final Words placeDeFacto = columns.words("place.deFactoCountry");
  private final Column.Fractions placeLongitude = columns.fractions("place.lon");
  private final Column.Fractions placeLatitude = columns.fractions("place.lat");
  private final Map<PlaceId, Integer> placeNumbers = new HashMap<>();

  void article(Article article) {
    articleNumbers.put(article.id(), articleId.add(article.id().value()));
    articleTitle.add(orEmpty(article.title()));
    articleSource.add(orEmpty(article.source()));
    articlePublished.add(day(article.published()));
  }

  /// @param event of an article that was written before
  void event(FeedEvent event) {
    var of = event.article().id();
    kind.add(event.kind().kind());
    subtype.add(event.kind().subtype());
    status.add(event.status());
    certainty.add(event.certainty());
    var coverage = event.coverage();
    possible.add(coverage == null ? null : coverage.possible());
    certain.add(coverage == null ? null : coverage.certain());
    assumed.add(coverage == null ? null : coverage.assumed());
    known.add(day(event.article().published()));
    var retold = event.until();
    until.add(retold == null ? Integer.MAX_VALUE : day(retold));
    article.add(Objects.requireNonNull(articleNumbers.get(of), "no article " + of));
    id.add(shortened(event.event().id().value(), of.value()));
    edtf.add(orEmpty(event.edtf()));
    review.add(event.review());
    for (var location : event.event().where()) {
      place.add(number(location.place()));
      role.add(location.role().name().toLowerCase(Locale.ROOT));
    }
    placeStarts.add(place.length());
    event.actors().forEach(actor::add);
    actorStarts.add(actor.of().length());
    event.materiel().forEach(materiel::add);
    materielStarts.add(materiel.of().length());
    title.add(event.event().title());
    label.add(event.event().label());
  }

  void write(String collection, OutputStream out) throws IOException {
    columns.write(collection, out);
  }

  private int number(Place named) {
    return placeNumbers.computeIfAbsent(
        named.id(),
        id -> {
          placeName.add(named.name());
          placeLevel.add(named.level().name().toLowerCase(Locale.ROOT));
          placeCountry.add(orEmpty(named.country()));
          placeDeFacto.add(orEmpty(named.deFactoCountry()));
          placeLongitude.add(named.position().longitude());
          placeLatitude.add(named.position().latitude());
          return placeId.add(id.value());
        });
  }

  private static String shortened(String id, String article) {
    return id.startsWith(article + "-") ? OF_ARTICLE + id.substring(article.length()) : WHOLE + id;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static int day(LocalDate day) {
    return Math.toIntExact(day.toEpochDay());
  }

  /// The two ends of a span, inclusive; an open end lies beyond all days, and where there is no
  /// span the last day lies before the first.
  private final class Spans {

    private final Column.Days from;
    private final Column.Days to;

    Spans(String name) {
      from = columns.days(name + ".from");
      to = columns.days(name + ".to");
    }

    void add(@Nullable TimeSpan span) {
      from.add(span == null ? Integer.MAX_VALUE : end(span.first(), Integer.MIN_VALUE));
      to.add(span == null ? Integer.MIN_VALUE : end(span.last(), Integer.MAX_VALUE));
    }

    private static int end(@Nullable LocalDate end, int open) {
      return end == null ? open : day(end);
    }
  }
}
