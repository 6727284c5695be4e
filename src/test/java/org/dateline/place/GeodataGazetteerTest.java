package org.dateline.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
    "Odessa, gn:698740",
    "Kharkov, gn:706483",
    "Hanover, gn:2910831",
    "Salisbury, gn:2638664",
  })
  void mostProminentPlaceOfTheName(String name, String id) {
    assertThat(GAZETTEER.named(name)).first().extracting(Place::id).isEqualTo(new PlaceId(id));
  }

  @ParameterizedTest
  @CsvSource({
    "Simfer, Simferopol",
    "lond, London",
    "São Pau, São Paulo",
    "Kiev, Kyiv",
    "Crim, Crimea",
    "Zzyzx, ",
    "' ', ",
  })
  void placesAreFoundWhileTheirNameIsTyped(String typed, @Nullable String first) {
    assertThat(GAZETTEER.beginning(typed, 10).stream().findFirst().map(Place::name))
        .isEqualTo(Optional.ofNullable(first));
  }

  @Test
  void noMoreBeginningsThanAskedForAndNoneTwice() {
    assertThat(GAZETTEER.beginning("San", 25)).hasSize(25).doesNotHaveDuplicates();
    assertThat(GAZETTEER.beginning("London", 3).getFirst().id())
        .isEqualTo(new PlaceId("gn:2643743"));
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

  @ParameterizedTest
  @CsvSource({"Rostov-na-Donu, Rostov-on-Don", "Ar Raqqah, Raqqa", "Homs, Homs"})
  void shownUnderTheUsualEnglishName(String name, String shown) {
    assertThat(GAZETTEER.named(name)).first().extracting(Place::name).isEqualTo(shown);
  }

  @Test
  void onlyCrimeaAndSevastopolCarryTwoFacts() {
    assertThat(GAZETTEER.list(Level.REGION, 0))
        .filteredOn(place -> place.deFactoCountry() != null)
        .extracting(Place::name, Place::country, Place::deFactoCountry)
        .containsExactlyInAnyOrder(
            tuple("Crimea", "UA", "RU"), tuple("Sevastopol City", "UA", "RU"));
  }

  @ParameterizedTest
  @CsvSource({
    "Washington County, US.PA, a2:US.PA.125",
    "Licking County, US.OH, a2:US.OH.089",
    "West Sussex, GB.ENG, ne:GBR-2748",
  })
  void countiesAreFoundByTheirDivision(String name, String division, String id) {
    assertThat(GAZETTEER.named(name))
        .filteredOn(place -> division.equals(place.division()))
        .extracting(place -> place.id().value())
        .contains(id);
  }

  @ParameterizedTest
  @CsvSource({
    "South China Sea, SEA",
    "Incirlik, MILB",
    "Donbas, RGN",
    "White House, BLDG",
    "Kremlin, BLDG",
    "Heathrow, AIRP",
    "the Middle East, RGN",
    "Africa, CONT",
    "Danube, STM",
    "Sahara, DSRT",
    "Guantanamo Bay, ISL",
  })
  void placesThatAreNoTown(String name, String feature) {
    assertThat(GAZETTEER.named(name)).first().extracting(Place::featureCode).isEqualTo(feature);
  }

  @ParameterizedTest
  @CsvSource({
    "New York City is large, 3",
    "Rostov - on - Don, 5",
    "the Hague, 2",
    "US troops, 1",
    "Washington County voted, 2",
    "of us, 0",
    "is nice, 0",
    "reading news, 0",
    "OR maybe, 0",
  })
  void longestNameCountsWords(String words, int expected) {
    assertThat(GAZETTEER.longestName(List.of(words.split(" ")), 0)).isEqualTo(expected);
  }

  @Test
  void statesByPostalCodeOnlyBehindAComma() {
    assertThat(GAZETTEER.longestName(List.of("Salem", ",", "OR"), 2)).isEqualTo(1);
    assertThat(GAZETTEER.longestName(List.of("Salem", "OR", "Portland"), 1)).isZero();
    assertThat(GAZETTEER.named("OR")).extracting(Place::name).containsExactly("Oregon");
  }

  @ParameterizedTest
  @CsvSource({
    "Russian, RU",
    "Ukrainians, UA",
    "Briton, GB",
    "Emirati, AE",
    "french, FR",
    "Kurdish,",
    "Russia,",
  })
  void demonyms(String word, @Nullable String country) {
    assertThat(GAZETTEER.countryOfDemonym(word)).isEqualTo(Optional.ofNullable(country));
  }

  @ParameterizedTest
  @CsvSource({
    "30.52, 50.45, 'Kyiv, Kyiv City, Ukraine'",
    "33.52, 44.61, 'Sevastopol, Sevastopol City, Ukraine'",
    "-0.12, 51.50, 'London, England, United Kingdom'",
    "43.13, 36.35, 'Mosul, Nineveh, Iraq'",
    "-40, 40, ''",
  })
  void townDivisionAndCountryAtAPosition(double longitude, double latitude, String expected) {
    assertThat(GAZETTEER.at(new Position(longitude, latitude)))
        .extracting(Place::name)
        .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected.split(", ")));
  }

  @ParameterizedTest
  @CsvSource({"cc:UA, true", "a1:UA.11, true", "cc:RU, false", "gn:524901, false"})
  void yaltaIsHeldBy(String area, boolean expected) {
    Place place = GAZETTEER.find(new PlaceId(area)).orElseThrow();

    assertThat(GAZETTEER.holds(place, new Position(34.16, 44.50))).isEqualTo(expected);
  }

  @Test
  void neighboursOfARegionAreRegions() {
    Place belgorod = GAZETTEER.find(new PlaceId("a1:RU.09")).orElseThrow();

    assertThat(GAZETTEER.neighbours(belgorod))
        .extracting(Place::name)
        .containsExactlyInAnyOrder(
            "Kursk Oblast", "Voronezh Oblast", "Sumy Oblast", "Kharkiv Oblast", "Luhansk Oblast");
  }

  @Test
  void divisionOfATown() {
    Place rostov = GAZETTEER.find(new PlaceId("gn:501175")).orElseThrow();

    assertThat(GAZETTEER.division(rostov)).map(Place::name).contains("Rostov Oblast");
  }

  @Test
  void everyDivisionOfThePackageHasAValidOutline() {
    assertThat(GAZETTEER.list(Level.COUNTRY, 0))
        .extracting(country -> GAZETTEER.outline(country.id()))
        .filteredOn(Optional::isPresent)
        .hasSizeGreaterThan(240)
        .allMatch(outline -> outline.orElseThrow().isValid());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "name = 'London' AND country = 'GB'; London",
        "country = 'UA' AND population > 1000000 AND level = 'CITY'; Kyiv, Kharkiv, Odesa",
        "BBOX(the_geom, 33.4, 44.5, 33.6, 44.65) AND population > 100000; Sevastopol",
        "name = 'Atlantis'; ",
      })
  void queriesInEcql(String query, @Nullable String names) {
    assertThat(GAZETTEER.matching(query))
        .extracting(Place::name)
        .containsAll(names == null ? List.of() : List.of(names.split(", ")));
  }

  @Test
  void queryThatIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GAZETTEER.matching("name =="))
        .withMessageContaining("not a query in ECQL");
  }
}
