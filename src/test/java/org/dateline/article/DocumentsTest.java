package org.dateline.article;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Document.Readable;
import org.dateline.article.Document.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentsTest {

  private static final LocalDate DAY = LocalDate.of(2014, 3, 14);

  @Test
  void jsonLinesAreADocumentEach() {
    var documents =
        read(
            """

            {"id":"a","text":"One.","published":"2014-03-14"}
            {"id":7,"text":"Two.","title":"T","source":"S","unknown":[1]}

            {"text":"Three."}\
            """);

    assertThat(documents)
        .containsExactly(
            readable("a", new Draft("a", null, null, "One.", DAY, Draft.Origin.VERBATIM)),
            readable("7", new Draft("7", "T", "S", "Two.", null, Draft.Origin.VERBATIM)),
            readable("in:5", new Draft("in:5", null, null, "Three.", null, Draft.Origin.VERBATIM)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\":\"a\",\"text\":\"\"}            | a    | the article has no text",
        "{\"id\":\"a\",\"text\":\"  \\n \"}      | a    | the article has no text",
        "{\"id\":\"a\"}                          | a    | neither \"text\" nor \"html\" is given",
        "{\"id\":\"a\",\"text\":null}            | a    | neither \"text\" nor \"html\" is given",
        "{\"id\":\"a\",\"text\":{}}              | a    | \"text\" is neither text nor null",
        "{\"id\":\"a\",\"text\":\"b\\u0000c\"}   | a    | this is no text but binary data",
        "{\"id\":\"a\",\"text\":\"b\",\"published\":\"2014-02-30\"} | a | '2014-02-30' is no day",
        "{\"id\":\"a\",\"text\":\"b\",\"published\":\"soon\"} | a | write it like 2014-03-14",
        "{\"id\":\"a\",\"html\":\"<p></p>\"}     | a    | the article has no text",
        "{\"id\":\"a\",\"text\":\"b\"            | in:1 | in:1: not JSON",
        "{nonsense}                              | in:1 | in:1: not JSON",
        "{\"id\":{},\"text\":\"b\"}              | in:1 | \"id\" is neither text nor null",
      })
  void aBadLineIsItsOwnErrorAlone(String line, String id, String error) {
    var documents = read(line + "\n{\"id\":\"next\",\"text\":\"fine\"}");

    assertThat(documents).hasSize(2);
    assertThat(documents.getFirst())
        .isInstanceOfSatisfying(
            Unreadable.class,
            unreadable -> {
              assertThat(unreadable.id()).isEqualTo(id);
              assertThat(unreadable.error()).contains(error);
            });
    assertThat(documents.getLast().id()).isEqualTo("next");
    assertThat(documents.getLast()).isInstanceOf(Readable.class);
  }

  @Test
  void brokenUtf8IsNamedByItsByte() {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes("{\"id\":\"a\",\"text\":\"caf".getBytes(UTF_8));
    bytes.write(0xE9);
    bytes.writeBytes("\"}\n{\"id\":\"b\",\"text\":\"café\"}".getBytes(UTF_8));

    assertThat(read(bytes.toByteArray()))
        .extracting(Object::toString)
        .satisfiesExactly(
            first -> assertThat(first).contains("in:1: byte 0xE9 at offset 21 is not UTF-8"),
            second -> assertThat(second).contains("café"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Only words.                                     | Only words.",
        "---\\ntitle: A: b\\npublished: 2014-03-14\\n---\\nWords. | Words.",
        "--- a dash, no front matter                     | --- a dash, no front matter",
      })
  void plainTextKeepsItsWords(String written, String text) {
    assertThat(read(written.replace("\\n", "\n")))
        .singleElement()
        .isInstanceOfSatisfying(
            Readable.class, document -> assertThat(document.draft().text()).isEqualTo(text));
  }

  @Test
  void aFrontMatterTellsTitleSourceAndDay() {
    var document =
        read(
            "---\r\ntitle: \"A: b\"\r\nsource: c\r\npublished: 14 March 2014\r\n---\r\nWords.\r\n");

    assertThat(document)
        .containsExactly(
            readable(
                "in", new Draft(null, "A: b", "c", "Words.\r\n", DAY, Draft.Origin.EXTRACTED)));
  }

  @Test
  void aWrongFrontMatterNamesItsLine() {
    assertThat(read("---\ntitle: a\ndate: 2014-03-14\n---\nWords.").getFirst().toString())
        .contains("line 2 of the front matter, 'date: 2014-03-14'");
  }

  @Test
  void marksOfTheByteOrderAreUnderstood() {
    assertThat(read(("\uFEFF" + "Wörter.").getBytes(UTF_8)).getFirst().toString())
        .contains("text=Wörter.");
    assertThat(read(("\uFEFF" + "Wörter.").getBytes(UTF_16BE)).getFirst().toString())
        .contains("text=Wörter.");
  }

  @Test
  void binaryDataIsRefused() {
    assertThat(read(new byte[] {'P', 'K', 3, 4, 0, 0, 1}).getFirst().toString())
        .contains("binary data; save the article as text");
  }

  @Test
  void aTextThatIsTooLongIsRefused() {
    assertThat(read("word ".repeat(Draft.LONGEST / 5 + 1)).getFirst().toString())
        .contains("the limit is 2,000,000; split it into its articles");
  }

  @Test
  void aLineThatIsTooLongIsRefusedAndTheNextIsRead() {
    var line = "{\"id\":\"a\",\"text\":\"" + "x".repeat(Documents.LONGEST) + "\"}\n";

    assertThat(read(line + "{\"id\":\"b\",\"text\":\"fine\"}"))
        .extracting(Document::id)
        .containsExactly("in:1", "b");
  }

  @Test
  void anEmptyInputIsNoArticle() {
    assertThat(read("").getFirst().toString()).contains("in: the article has no text");
  }

  @Test
  void aFrontFileStandsBesideAnArticle(@TempDir Path folder) throws Exception {
    var article = folder.resolve("a.txt");
    Files.writeString(article, "Words.");
    Files.writeString(folder.resolve("a.yml"), "# ours\ntitle: T\n\npublished: 2014-03-14\n");

    assertThat(ArticleFile.in(folder)).containsExactly(article);
    assertThat(ArticleFile.read(article).title()).isEqualTo("T");
    assertThat(Documents.in(article))
        .toIterable()
        .containsExactly(
            readable(
                article.toString(),
                new Draft(null, "T", null, "Words.", DAY, Draft.Origin.VERBATIM)));
  }

  private static Document readable(String id, Draft draft) {
    return new Readable(id, draft);
  }

  private static List<Document> read(String content) {
    return read(content.getBytes(UTF_8));
  }

  private static List<Document> read(byte[] content) {
    List<Document> all = new ArrayList<>();
    try (var documents = Documents.in("in", new ByteArrayInputStream(content))) {
      documents.forEachRemaining(all::add);
    }
    return all;
  }
}
