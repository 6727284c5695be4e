package org.dateline.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransliterationTest {

  private static final Gazetteer GAZETTEER = Gazetteer.open(Path.of("geodata"));

  @ParameterizedTest
  @CsvSource({
    "Raqqah, Rakka",
    "Deir ez-Zor, Dayr az Zawr",
    "al-Qusayr, Kusair",
    "Khān Shaykhūn, Khan Shaykun",
    "Hulyaipole, Huliaipole",
    "Zuwārah, Zuwara"
  })
  void spellingsOfOneNameHaveOneForm(String one, String other) {
    assertThat(Transliteration.form(one)).isEqualTo(Transliteration.form(other));
  }

  @ParameterizedTest
  @CsvSource({"Homs, Hama", "Mosul, Basra", "Luhansk, Donetsk", "Tartus, Tadmur"})
  void namesOfTwoTownsHaveTwoSkeletons(String one, String other) {
    assertThat(Transliteration.skeleton(Transliteration.form(one)))
        .isNotEqualTo(Transliteration.skeleton(Transliteration.form(other)));
  }

  @ParameterizedTest
  @CsvSource({"kitten, sitting, 3", "same, same, 0", "'', abc, 3", "abc, '', 3"})
  void theDistanceCountsLetters(String one, String other, int distance) {
    assertThat(Transliteration.distance(one, other)).isEqualTo(distance);
  }

  @Test
  void aSpellingIsLookedForInTheCountriesGivenOnly() {
    assertThat(names("Maarat al-Numan", "SY")).startsWith("Ma‘arrat an Nu‘mān");
    assertThat(names("Maarat al-Numan", "IQ")).isEmpty();
    assertThat(names("Dover", "GB")).isEmpty();
  }

  private static List<String> names(String name, String country) {
    return GAZETTEER.spelledLike(name, Set.of(country)).stream().map(Place::name).toList();
  }
}
