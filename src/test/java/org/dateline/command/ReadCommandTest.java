package org.dateline.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
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

    var out = new ByteArrayOutputStream();
    var log = new ByteArrayOutputStream();
    int status =
        new ReadCommand(
                Path.of("."),
                new ByteArrayInputStream(input.getBytes(UTF_8)),
                out,
                new PrintStream(log, true, UTF_8))
            .run("-");

    assertThat(status).isZero();
    var lines = out.toString(UTF_8).lines().map(JsonMapper.shared()::readTree).toList();
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
}
