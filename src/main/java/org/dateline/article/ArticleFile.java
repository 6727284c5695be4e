package org.dateline.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// An article in a file that stays as it was published, with a front file beside it that tells what
/// the text does not: `NAME.txt` or `NAME.html`, and `NAME.yml` with the lines `title:`, `source:`
/// and `published:`.
public final class ArticleFile {

  private ArticleFile() {}

  /// The article files of a folder, by name; none when there is no such folder.
  public static List<Path> in(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().matches(".+\\.(txt|html?)")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " cannot be read: " + e.getMessage(), e);
    }
  }

  /// @throws UnreadableArticle when the file holds no article, or its day of publication is neither
  ///   in the front file nor in the text
  public static Article read(Path file) {
    try {
      var draft = Drafts.parse(Files.readAllBytes(file));
      var front = front(file);
      var title = front.title() == null ? draft.title() : front.title();
      var source = front.source() == null ? draft.source() : front.source();
      var day = front.published() == null ? draft.published() : front.published();
      if (day == null) {
        throw new UnreadableArticle(
            "no day of publication; add 'published: DAY' to " + beside(file));
      }
      return new Draft(null, title, source, draft.text(), day, draft.origin()).publishedOn(day);
    } catch (UnreadableArticle e) {
      throw new UnreadableArticle(file + ": " + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static FrontMatter front(Path file) throws IOException {
    var front = beside(file);
    if (!Files.exists(front)) {
      return FrontMatter.NONE;
    }
    try {
      return FrontMatter.parse(Decoding.text(Files.readAllBytes(front)));
    } catch (UnreadableArticle e) {
      throw new UnreadableArticle("its front file " + front + ", " + e.getMessage());
    }
  }

  private static Path beside(Path file) {
    var name = String.valueOf(file.getFileName());
    return file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".yml");
  }
}
