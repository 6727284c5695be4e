package org.dateline.reading.what;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whose planes and ships a text speaks of.
class CivilTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The aircraft left the gate late before it flew to Chiang Mai. Nobody was hurt.",
        "The plane flew to Geneva on Sunday, the airline said.",
      })
  void aPlaneOfNobodyIsNoForce(String text) {
    assertThat(Telling.of(text, "DEPLOYMENT")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The aircraft flew to Guam on Sunday. The air force has bases there.",
        "Kenya sent more than 200 police officers to Haiti on Sunday.",
        "Two dozen servicemen flew out of Niger on Sunday.",
        "Four Russian planes flew to Damascus on Sunday.",
      })
  void thoseOfAForceAre(String text) {
    assertThat(Telling.of(text, "DEPLOYMENT")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Officials said 9,000 Syrians went to Turkey on Friday.",
        "Some 2,000 ethnic Georgians arrived in Gori on Friday.",
      })
  void aCrowdComesForNoVisit(String text) {
    assertThat(Telling.of(text, "VISIT")).isEmpty();
    assertThat(Telling.of(text, "MOVEMENT")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tehran said 65 Iranian citizens left for Iran on Friday."})
  void citizensTravelForNoVisit(String text) {
    assertThat(Telling.of(text, "VISIT")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Foreign Secretary Hague welcomed the Board of Inquiry's report on Monday.",
      })
  void whatSomebodyOwnsIsNobodyToMeet(String text) {
    assertThat(Telling.of(text, "MEETING")).isEmpty();
  }
}
