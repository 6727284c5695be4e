package org.dateline.reading.what;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.event.Event;
import org.dateline.event.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Turkey Sends Tanks to Syria|HAPPENED",
        "The goal is to send 200 soldiers to Poland.|CONDITIONAL",
        "The plan is to send 200 soldiers to Poland.|PLANNED",
        "Twelve fighter jets are to be sent to Lithuania.|PLANNED",
        "Colombia denied that it had sent planes to Panama.|DENIED",
        "The EU will act unless Russia withdraws its troops from Crimea.|CONDITIONAL",
        "The loan brings prospects for joint military exercises.|CONDITIONAL",
        "Soldiers patrol the harbour in Sevastopol, Ukraine, March 3, 2014.|HAPPENED",
      })
  void ofDeployments(String text, Status status) {
    assertThat(Telling.of(text, "DEPLOYMENT")).extracting(Event::status).containsExactly(status);
  }
}
