package org.dateline.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.ArticleId;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/// Kills a process in the midst of keeping articles and looks at what is left.
class ArchiveKillIT {

  @TempDir private Path folder;

  @RepeatedTest(3)
  void aKillLosesNoFinishedArticleAndLeavesNoHalfOne() throws IOException, InterruptedException {
    List<String> said = new ArrayList<>();
    for (int after : new int[] {1, 17, 60}) {
      said.addAll(keepAndKill(after));
    }
    try (var source = (HikariDataSource) KeepingProcess.open(folder)) {
      var archive = new Archive(source);
      assertThat(said).hasSizeGreaterThan(60);
      assertThat(said).allMatch(id -> archive.holds(new ArticleId(id)));
      assertThat(archive.articles())
          .allSatisfy(article ->
              assertThat(archive.events(article.id()))
                  .isEqualTo(Samples.many(article, KeepingProcess.EVENTS)));
    }
  }

  /// Returns what the process said before it was killed.
  private List<String> keepAndKill(int after) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                KeepingProcess.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    List<String> said = new ArrayList<>();
    try (BufferedReader lines = process.inputReader()) {
      String line;
      while ((line = lines.readLine()) != null) {
        if (line.startsWith("article ")) {
          said.add(line);
        }
        if (said.size() == after) {
          process.toHandle().destroyForcibly();
        }
      }
    }
    process.waitFor();
    return said;
  }
}
