package org.dateline.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The whole command on texts that are hardly texts. Each must get its answer, and none may keep
/// the others from theirs.
class ReadCommandTest {

  private static final String[] PIECES = {
    "NATO sent 12 F-16 fighters to Poland last week",
    "Kerry met Lavrov in London on Friday",
    "Washington, D.C.",
    "\n",
    "\n\n",
    "\t",
    " ",
    "   ",
    ".",
    "...",
    "?!?!",
    "((((((",
    "]]]",
    "“",
    "\"\"\"",
    "'s",
    "—",
    "-",
    "--",
    "1,000,000.00",
    "2014-03-14",
    "31 February 2014",
    "99/99/9999",
    "the the the",
    "and",
    "of of",
    "\uD83D\uDEA2",
    "\uD83D",
    "\u0007",
    "\u200B",
    "\u202E",
    "é",
    "e\u0301",
    "Россия ввела войска",
    "北京会议",
    "ACHTUNG",
    "http://example.org/a?b=c&d=%20",
    "<b>bold</b>",
    "&amp;",
    "| a | b |",
    "a.b.c.d",
    "U.S.",
    "Mr.",
    "no.",
    "\r\n",
    "x".repeat(300),
    "0000-00-00",
    "year 99999",
    "10000-01-01",
    "Feb. 30",
    "January 0",
    "12:99 p.m.",
    "575 B.C.",
    "9223372036854775808 weeks later",
    "2147483648 days ago",
    "two hundred thousand centuries ago",
    "since 1/0/00",
    "½ day ago",
    "Ⅻ May",
    "٣ مارس ٢٠١٤",
    "الجيش السوري",
    "\u0300".repeat(40),
    "\uDC00",
    "\uFEFF",
    "\u2028",
    "<div>".repeat(200),
    "al-",
    "al-Hasakah",
    "St.",
    "Saint",
    "the Mississippi",
    "Syria",
    "Port Mount Lake Fort",
  };

  /// Lines of which none is a document.
  private static final String[] NO_DOCUMENTS = {
    "{",
    "[]",
    "null",
    "\"x\"",
    "12",
    "{\"text\": [\"a\"]}",
    "{\"id\": {}, \"text\": {}}",
    "{\"id\": \"x\"}",
    "[".repeat(5_000),
    "{\"a\":".repeat(5_000),
    "{\"id\": \"x\", \"text\": \"Paris\"} trailing",
    "{\"id\": \"x\", \"text\": \"Par",
    "{\"id\": \"x\", \"text\": \"Paris\", \"n\": " + "9".repeat(5_000) + "}",
    "{\"id\": \"x\", \"text\": \"Paris\", \"published\": \"2014-02-31\"}",
    "{\"id\": \"x\", \"text\": \"Paris\", \"published\": \"99999-01-01\"}",
    "{\"id\": \"x\", \"text\": \"Paris\", \"published\": 1e400}",
  };

  @Test
  void everyTextGetsItsAnswer() throws InterruptedException {
    var random = new Random(20140314);
    var texts =
        IntStream.range(0, 300)
            .mapToObj(_ ->
                IntStream.range(0, 1 + random.nextInt(40))
                    .mapToObj(_ -> PIECES[random.nextInt(PIECES.length)])
                    .collect(Collectors.joining(random.nextBoolean() ? " " : "")))
            .collect(Collectors.toList());
    texts.add("");
    texts.add("word");
    texts.add("x".repeat(1_000_000));
    texts.add("TROOPS MOVED TO POLAND ".repeat(500));
    texts.add("and Paris, London ".repeat(2_000));
    texts.add("1\t2\t3\n".repeat(3_000));
    texts.add("(".repeat(5_000));
    texts.add("Kerry said that ".repeat(3_000));
    texts.add("<div>".repeat(20_000) + "Troops went to Poland." + "</div>".repeat(20_000));
    texts.add("Paris, Texas, Georgia, ".repeat(500));
    texts.add("31 February 99999\t0000-00-00\n".repeat(1_000));
    texts.add(("e" + "\u0301".repeat(50)).repeat(500));
    texts.add("In Syria Al-Shaddadi, Dayr Az Zayr. ".repeat(500));
    var input =
        IntStream.range(0, texts.size())
            .mapToObj(i ->
                JsonMapper.shared()
                    .createObjectNode()
                    .put("id", "t" + i)
                    .put("text", texts.get(i))
                    .put("published", "2014-03-14")
                    .toString())
            .collect(Collectors.joining("\n"));

    var lines = read(input.getBytes(UTF_8));
    assertThat(lines)
        .extracting(line -> line.get("id").asString())
        .isEqualTo(IntStream.range(0, texts.size()).mapToObj(i -> "t" + i).toList());
    assertThat(lines)
        .allSatisfy(line -> {
          var error = line.path("error").asString("");
          assertThat(error.isEmpty() || error.equals("the article has no text"))
              .as("%s", line)
              .isTrue();
        });
  }

  @Test
  void aLineThatIsNoDocumentIsReportedAndTheNextIsRead() throws InterruptedException {
    var input = new ByteArrayOutputStream();
    for (var line : NO_DOCUMENTS) {
      input.writeBytes((line + "\n").getBytes(UTF_8));
    }
    input.writeBytes("{\"id\": \"cut\", \"text\": \"caf".getBytes(UTF_8));
    input.write(0xC3);
    input.writeBytes("\"}\n".getBytes(UTF_8));
    input.writeBytes(
        "{\"id\": \"good\", \"text\": \"Paris\", \"published\": \"2014-03-14\"}\n".getBytes(UTF_8));

    var lines = read(input.toByteArray());

    assertThat(lines).hasSize(NO_DOCUMENTS.length + 2);
    assertThat(lines.subList(0, NO_DOCUMENTS.length + 1))
        .allSatisfy(line -> assertThat(line.path("error").asString("")).isNotEmpty());
    assertThat(lines.getLast().path("error").isMissingNode()).isTrue();
    assertThat(lines.getLast().get("id").asString()).isEqualTo("good");
  }

  private static List<JsonNode> read(byte[] input) throws InterruptedException {
    var out = new ByteArrayOutputStream();
    var log = new ByteArrayOutputStream();
    int status =
        new ReadCommand(
                Path.of("."),
                new ByteArrayInputStream(input),
                out,
                new PrintStream(log, true, UTF_8))
            .run("-");
    assertThat(status).as(log.toString(UTF_8)).isZero();
    return out.toString(UTF_8).lines().map(JsonMapper.shared()::readTree).toList();
  }
}
