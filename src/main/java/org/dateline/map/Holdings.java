package org.dateline.map;

import com.vaadin.flow.shared.Registration;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.dateline.archive.Archive;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.event.Event;
import org.dateline.event.Reviewed;
import org.dateline.intake.Intake;
import org.dateline.map.Overview.Entry;
import org.dateline.map.Overview.OffTheMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the archive holds, as the page shows it: the feed, ready to be sent, and the overview. Made
/// once for each state of the archive. Thread-safe.
@Component
class Holdings {

  private final Archive archive;
  private final List<Runnable> watchers = new CopyOnWriteArrayList<>();

  /// Begins anywhere, so that no browser takes the feed of an earlier start for this one's.
  private final AtomicLong version = new AtomicLong(new SecureRandom().nextLong());

  private @Nullable Snapshot latest;

  Holdings(Archive archive, Intake intake) {
    this.archive = archive;
    intake.onTaken(_ -> change());
  }

  /// @param version differs for every state of the archive
  /// @param feed as columns, compressed by gzip
  record Snapshot(long version, byte[] feed, Overview overview) {

    /// The version as the browser knows it.
    String name() {
      return Long.toHexString(version);
    }
  }

  /// Runs an action whenever the archive has changed, until the registration is removed.
  Registration watch(Runnable action) {
    return Registration.addAndRemove(watchers, action);
  }

  synchronized Snapshot now() {
    var snapshot = latest;
    if (snapshot == null || snapshot.version() != version.get()) {
      snapshot = take(version.get());
      latest = snapshot;
    }
    return snapshot;
  }

  /// What the feed of this state of the archive is called.
  String version() {
    return now().name();
  }

  /// The archive has changed.
  void change() {
    version.incrementAndGet();
    watchers.forEach(Runnable::run);
  }

  private Snapshot take(long version) {
    var newestFirst = archive.openings().reversed();
    var articles = byId(newestFirst);
    var counts = new HashMap<ArticleId, Integer>();
    var offTheMap = new ArrayList<OffTheMap>();
    var name = name(newestFirst);
    var feed = new FeedColumns();
    newestFirst.forEach(feed::article);
    archive.forEachReview(reviewed -> {
      fed(reviewed, articles).ifPresent(feed::event);
      var article = reviewed.event().trigger().article();
      if (reviewed.stands() && articles.containsKey(article)) {
        counts.merge(article, 1, Integer::sum);
        offTheMap(reviewed.event()).ifPresent(offTheMap::add);
      }
    });
    return new Snapshot(
        version,
        compressed(name, feed),
        new Overview(name, entries(newestFirst, counts), offTheMap));
  }

  private String name(List<Article> newestFirst) {
    return CollectionName.of(newestFirst, article -> archive.get(article.id()).text());
  }

  private static Map<ArticleId, Article> byId(List<Article> articles) {
    return articles.stream().collect(Collectors.toMap(Article::id, article -> article));
  }

  static byte[] compressed(String name, FeedColumns feed) {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new BufferedOutputStream(new GZIPOutputStream(bytes, 1 << 16), 1 << 16)) {
      feed.write(name, gzip);
    } catch (IOException e) {
      throw new UncheckedIOException("the feed could not be compressed", e);
    }
    return bytes.toByteArray();
  }

  /// Writes the feed as JSON, read anew.
  void writeJson(OutputStream out) {
    var newestFirst = archive.openings().reversed();
    var articles = byId(newestFirst);
    try (var feed = new FeedWriter(out, name(newestFirst))) {
      feed.articles(newestFirst);
      feed.startEvents();
      archive.forEachReview(reviewed -> fed(reviewed, articles).ifPresent(feed::event));
    }
  }

  /// What the feed says of an event. Of one that was merged, nothing, unless it was known before
  /// the report that took it in: until then it is told as it was known.
  private Optional<FeedEvent> fed(Reviewed reviewed, Map<ArticleId, Article> articles) {
    var event = reviewed.event();
    var article = articles.get(event.trigger().article());
    if (article == null) {
      return Optional.empty();
    }
    if (reviewed.stands() || reviewed.state() == Reviewed.State.REJECTED) {
      return Optional.of(new FeedEvent(event, article, reviewed.state(), null));
    }
    return reviewed
        .into()
        .flatMap(archive::find)
        .map(later -> articles.get(later.trigger().article()))
        .map(Article::published)
        .filter(article.published()::isBefore)
        .map(until -> new FeedEvent(event, article, reviewed.state(), until));
  }

  private static List<Entry> entries(List<Article> articles, Map<ArticleId, Integer> counts) {
    return articles.stream()
        .map(article -> new Entry(article, counts.getOrDefault(article.id(), 0)))
        .toList();
  }

  private static Optional<OffTheMap> offTheMap(Event event) {
    return Undrawn.reason(event)
        .map(reason -> new OffTheMap(event.title(), reason, Optional.of(event.id())));
  }
}
