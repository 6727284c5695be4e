package org.dateline.intake;

import java.nio.file.Path;
import java.util.concurrent.CompletionException;
import org.dateline.article.ArticleFile;
import org.dateline.article.UnreadableArticle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Takes the articles of the folder `seeds/` in when Dateline has started. Those that the archive
/// holds already change nothing.
@Component
class Seeds {

  private static final Logger LOG = LoggerFactory.getLogger(Seeds.class);

  private final Intake intake;
  private final Path folder;

  Seeds(Intake intake, @Value("${dateline.seeds}") String folder) {
    this.intake = intake;
    this.folder = Path.of(folder);
  }

  @EventListener(ApplicationReadyEvent.class)
  void takeInTheBackground() {
    Thread.ofVirtual().name("seeds").start(this::take);
  }

  /// Takes every article; one that cannot be read is reported and passed over.
  void take() {
    for (var file : ArticleFile.in(folder)) {
      try {
        var taken = intake.take(ArticleFile.read(file));
        if (!taken.alreadyThere()) {
          LOG.info("{}: {} events", file, taken.events().size());
        }
      } catch (UnreadableArticle | CompletionException e) {
        LOG.error("{}", e.getMessage());
      }
    }
  }
}
