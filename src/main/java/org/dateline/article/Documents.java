package org.dateline.article;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.dateline.article.Document.Readable;
import org.dateline.article.Document.Unreadable;
import org.jspecify.annotations.Nullable;

/// The documents of one input, read as they are asked for. An input that begins with `{` is JSON
/// lines, one document a line; any other is one document.
public final class Documents implements Iterator<Document>, AutoCloseable {

  /// Longest line or file that is held in memory, in bytes.
  static final int LONGEST = 16_000_000;

  private final String name;
  private final BufferedInputStream input;
  private final boolean jsonLines;
  private int line = 0;
  private boolean ended = false;
  private @Nullable Document next;

  private Documents(String name, BufferedInputStream input, boolean jsonLines) {
    this.name = name;
    this.input = input;
    this.jsonLines = jsonLines;
  }

  /// The documents of a file; a front file beside it tells title, source and day of an article that
  /// does not tell them itself.
  ///
  /// @throws UncheckedIOException when it cannot be read
  public static Iterator<Document> in(Path file) {
    try {
      var documents = in(file.toString(), Files.newInputStream(file));
      return documents.jsonLines || !ArticleFile.hasFront(file)
          ? documents
          : List.of(withFront(file)).iterator();
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static Document withFront(Path file) {
    try {
      return new Readable(file.toString(), ArticleFile.draft(file));
    } catch (UnreadableArticle e) {
      return new Unreadable(file.toString(), String.valueOf(e.getMessage()));
    }
  }

  /// @param name what to call the input in ids and errors
  /// @param input is read as far as it is asked for
  /// @throws UncheckedIOException when it cannot be read
  public static Documents in(String name, InputStream input) {
    var buffered = new BufferedInputStream(input, 1 << 16);
    try {
      return new Documents(name, buffered, beginsWithBrace(buffered));
    } catch (IOException e) {
      throw new UncheckedIOException(name + ": " + e.getMessage(), e);
    }
  }

  @Override
  public boolean hasNext() {
    if (next == null && !ended) {
      next = jsonLines ? nextLine() : whole();
      ended = next == null || !jsonLines;
    }
    return next != null;
  }

  @Override
  public Document next() {
    var document = hasNext() ? next : null;
    if (document == null) {
      throw new NoSuchElementException(name + " has no more documents");
    }
    next = null;
    return document;
  }

  @Override
  public void close() {
    try {
      input.close();
    } catch (IOException e) {
      throw new UncheckedIOException(name + ": " + e.getMessage(), e);
    }
  }

  private static boolean beginsWithBrace(BufferedInputStream input) throws IOException {
    input.mark(1 << 16);
    try {
      for (int i = 0; i < 1 << 16; i++) {
        int b = input.read();
        if (b < 0 || (b > ' ' && b != 0xEF && b != 0xBB && b != 0xBF)) {
          return b == '{';
        }
      }
      return false;
    } finally {
      input.reset();
    }
  }

  private Document whole() {
    try {
      var content = input.readNBytes(LONGEST + 1);
      if (content.length > LONGEST) {
        throw new UnreadableArticle("longer than " + LONGEST + " bytes; split it");
      }
      return new Readable(name, Drafts.parse(content));
    } catch (UnreadableArticle e) {
      return new Unreadable(name, name + ": " + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(name + ": " + e.getMessage(), e);
    }
  }

  private @Nullable Document nextLine() {
    var bytes = new ByteArrayOutputStream();
    try {
      int b;
      do {
        bytes.reset();
        line++;
        long length = 0;
        while ((b = input.read()) >= 0 && b != '\n') {
          if (++length <= LONGEST) {
            bytes.write(b);
          }
        }
        if (length > LONGEST) {
          var place = name + ":" + line;
          return new Unreadable(place, place + ": longer than " + LONGEST + " bytes");
        }
      } while (isBlank(bytes) && b >= 0);
    } catch (IOException e) {
      throw new UncheckedIOException(name + ": " + e.getMessage(), e);
    }
    return isBlank(bytes) ? null : JsonLine.document(name + ":" + line, bytes.toByteArray());
  }

  private static boolean isBlank(ByteArrayOutputStream bytes) {
    return bytes.size() < 3 && bytes.toString(StandardCharsets.UTF_8).isBlank();
  }
}
