package org.dateline.map;

import java.util.HashSet;
import java.util.List;
import org.dateline.Dateline;
import org.dateline.archive.Archive;
import org.dateline.article.ArticleId;
import org.dateline.benchmark.GeneratedEvents;
import org.dateline.event.Reviewed;
import org.dateline.intake.Intake;
import org.dateline.place.Gazetteer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Primary;

/// Dateline with generated events in place of those of the archive.
public final class GeneratedPage {

  private GeneratedPage() {}

  /// Starts it with so many events; it is ready when the reading engine is loaded, so that nothing
  /// runs beside what is measured.
  ///
  /// @param port 0 for any that is free
  public static ConfigurableApplicationContext start(int events, int port) {
    var page =
        new SpringApplicationBuilder(Dateline.class, GeneratedHoldings.class)
            .run(
                "--server.port=" + port,
                "--spring.datasource.url=jdbc:h2:mem:generated" + events,
                "--dateline.seeds=target/no-seeds",
                "--generated.events=" + events);
    page.getBean(Intake.class).ready().join();
    page.getBean(GeneratedHoldings.class).now();
    return page;
  }

  @Primary
  static class GeneratedHoldings extends Holdings {

    private final Snapshot snapshot;

    GeneratedHoldings(
        Archive archive,
        Intake intake,
        Gazetteer gazetteer,
        @Value("${generated.events}") int count) {
      super(archive, intake);
      var feed = new FeedColumns();
      var known = new HashSet<ArticleId>();
      new GeneratedEvents(gazetteer)
          .forEach(
              count,
              (event, article) -> {
                if (known.add(article.id())) {
                  feed.article(article);
                }
                feed.event(new FeedEvent(event, article, Reviewed.State.READ, null));
              });
      var name = "%,d generated events".formatted(count);
      snapshot =
          new Snapshot(count, compressed(name, feed), new Overview(name, List.of(), List.of()));
    }

    @Override
    synchronized Snapshot now() {
      return snapshot;
    }
  }

  /// Serves the page until it is stopped, to look at it.
  ///
  /// @param arguments the number of events; the port
  public static void main(String[] arguments) {
    start(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
  }
}
