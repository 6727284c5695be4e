package org.dateline.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.dateline.archive.Archive;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.place.Gazetteer;
import org.dateline.reading.Reader;
import org.dateline.reading.engine.CoreNlp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The gazetteer and the reading engine, loaded behind the started page.
@Configuration(proxyBeanMethods = false)
class ReadingBeans {

  private static final Logger LOG = LoggerFactory.getLogger(ReadingBeans.class);

  private static final Executor BEHIND =
      task -> Thread.ofPlatform().daemon().name("loading").start(task);

  /// Read before all others, so that every model is loaded when the engine says that it is ready.
  private static final Article FIRST_WORDS =
      new Article(
          new ArticleId("first words"),
          null,
          null,
          "Ministers of two countries met in London on Friday after troops were sent to Poland.",
          LocalDate.of(2014, 3, 14),
          Locale.ENGLISH);

  @Bean
  BackgroundGazetteer gazetteer(
      @Value("${dateline.geodata}") String geodata, @Value("${dateline.data}") String data) {
    return new BackgroundGazetteer(
        CompletableFuture.supplyAsync(
            () -> Gazetteer.open(Path.of(geodata), Path.of(data, "places.tsv"), LOG::warn),
            BEHIND));
  }

  @Bean
  Intake intake(
      Archive archive, BackgroundGazetteer gazetteer, @Value("${dateline.data}") String data) {
    var engine = new CoreNlp();
    engine.warm();
    var reader =
        gazetteer
            .loading()
            .thenApplyAsync(
                loaded -> {
                  var loadedReader = Reader.taught(engine, loaded, Path.of(data), LOG::warn);
                  var _ = loadedReader.read(FIRST_WORDS);
                  return loadedReader;
                },
                BEHIND);
    return new Intake(archive, reader);
  }
}
