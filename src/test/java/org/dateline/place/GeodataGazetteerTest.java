package org.dateline.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The real data of geodata/.
class GeodataGazetteerTest {

  private static final Gazetteer GAZETTEER = Gazetteer.open(Path.of("geodata"));

  @ParameterizedTest
  @CsvSource({
    "London, gn:2643743",
    "Crimea, a1:UA.11",
    "Belarus, cc:BY",
    "Poland, cc:PL",
    "Moscow, gn:524901",
    "Kyiv, gn:703448",
    "Kiev, gn:703448",
    "Washington, gn:4140963",
    "New York, gn:5128581",
    "Sevastopol, gn:694423",
    "Donetsk, gn:709717",
    "Minsk, gn:625144",
    "Brussels, gn:2800866",
    "Gaza, gn:281133",
    "Aleppo, gn:170063",
    "U.S., cc:US",
    "Georgia, cc:GE",
  })
  void mostProminentPlaceOfTheName(String name, String id) {
    assertThat(GAZETTEER.named(name)).first().extracting(Place::id).isEqualTo(new PlaceId(id));
  }

  @ParameterizedTest
  @CsvSource({
    "Belgorod, gn:578072, a1:RU.09",
    "Kursk, gn:538560, a1:RU.41",
    "Rostov, gn:501175, a1:RU.61",
    "Donetsk, gn:709717, a1:UA.05",
    "Washington, gn:4140963, a1:US.WA",
  })
  void cityAndRegionOfTheSameName(String name, String city, String region) {
    assertThat(GAZETTEER.named(name))
        .extracting(Place::id)
        .contains(new PlaceId(city), new PlaceId(region));
  }

  @Test
  void crimeaCarriesBothFacts() {
    Place crimea = GAZETTEER.named("Crimea").getFirst();

    assertThat(crimea.country()).isEqualTo("UA");
    assertThat(crimea.deFactoCountry()).isEqualTo("RU");
  }

  @ParameterizedTest
  @CsvSource({
    "New York City is large, 3",
    "Rostov - on - Don, 5",
    "the Hague, 2",
    "US troops, 1",
    "of us, 0",
    "is nice, 0",
  })
  void longestNameCountsWords(String words, int expected) {
    assertThat(GAZETTEER.longestName(List.of(words.split(" ")), 0)).isEqualTo(expected);
  }
}
