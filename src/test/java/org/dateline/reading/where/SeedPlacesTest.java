package org.dateline.reading.where;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SeedPlacesTest {

  @Test
  void everyPlaceOfTheSeedIsRight() throws IOException {
    var text = Files.readString(Path.of("seeds/000_6391c76bef62d572.txt"));

    assertThat(Toponymy.of(text))
        .extracting(one ->
            text.substring(one.start(), one.end())
                + " = "
                + Objects.requireNonNull(one.place()).id())
        .containsExactly(
            "Ukraine = cc:UA",
            "Ukraine = cc:UA",
            "Russia = cc:RU",
            "London = gn:2643743",
            "Crimea = a1:UA.11",
            "Ukraine = cc:UA",
            "Russian Federation = cc:RU",
            "Ukraine = cc:UA",
            "U.S. = cc:US",
            "Europe = dl:europe",
            "Russia = cc:RU",
            "Russia = cc:RU",
            "Belarus = cc:BY",
            "Belarus = cc:BY",
            "Belarus = cc:BY",
            "Poland = cc:PL",
            "Moscow = gn:524901",
            "Belgorod = a1:RU.09",
            "Kursk = a1:RU.41",
            "Rostov = a1:RU.61",
            "Ukraine = cc:UA",
            "Ukraine = cc:UA",
            "Ukraine = cc:UA",
            "Russia = cc:RU",
            "Ukraine = cc:UA",
            "London = gn:2643743");
  }
}
