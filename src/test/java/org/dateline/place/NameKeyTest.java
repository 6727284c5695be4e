package org.dateline.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

  @ParameterizedTest
  @CsvSource({
    "London, london",
    "LONDON, london",
    "Rostov-on-Don, rostov on don",
    "L'viv, lviv",
    "Côte d’Ivoire, cote divoire",
    "Łódź, lodz",
    "Þingeyri, thingeyri",
    "İstanbul, istanbul",
    "Đà Nẵng, da nang",
    "'Washington, D.C.', washington dc",
    "'  - ', ''",
    "Київ, киів",
    "东京, 东京",
  })
  void spellingsThatAreTheSame(String name, String key) {
    assertThat(NameKey.of(name)).isEqualTo(key);
  }
}
