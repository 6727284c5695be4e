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
    var draft = draft(file);
    if (draft.published() == null) {
      throw new UnreadableArticle(
          "%s: no day of publication; add 'published: DAY' to %s".formatted(file, beside(file)));
    }
    return draft.publishedOn(draft.published());
  }

  static boolean hasFront(Path file) {
    return Files.exists(beside(file));
  }

  static Draft draft(Path file) {
    try {
      return front(file).over(Drafts.parse(Files.readAllBytes(file)));
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
    int dot = name.lastIndexOf('.');
    return file.resolveSibling((dot < 1 ? name : name.substring(0, dot)) + ".yml");
  }
}
