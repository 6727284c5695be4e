package org.dateline.reading.what;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.event.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTest {

  @ParameterizedTest
  @CsvSource({
    "Kerry, carry, HAPPENED, Kerry carries",
    "The YPG, push, ONGOING, The YPG pushes",
    "Tanks, roll, HAPPENED, Tanks roll",
    "Kerry and Lavrov, meet, PLANNED, Kerry and Lavrov to meet",
    "dozens of rebels, pull out, HAPPENED, dozens of rebels pull out",
    "police, leave, CONDITIONAL, police may leave",
    "Hamas, withdraw, DENIED, Hamas did not withdraw",
  })
  void verbsAgreeWithTheirSubject(String subject, String verb, Status status, String words) {
    assertThat(Headline.active(subject, verb, status)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "send, sent",
    "withdraw, withdrawn",
    "deploy, deployed",
    "supply, supplied",
    "evacuate, evacuated",
    "transfer, transferred"
  })
  void participles(String lemma, String participle) {
    assertThat(Inflections.participle(lemma)).isEqualTo(participle);
  }
}
