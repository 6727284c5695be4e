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
        "The parliament approved the dispatch of five warships to Libya.|PLANNED",
        "The destroyer has been ordered to leave Rota for Haifa.|PLANNED",
        "Washington halted the movement of 30,000 troops to Kuwait.|DENIED",
        "Some 500 soldiers are being redeployed to Romania.|ONGOING",
        "Italy offered 3,000 soldiers.|CONDITIONAL",
        "Soldiers patrol the harbour in Sevastopol, Ukraine, March 3, 2014.|HAPPENED",
      })
  void ofDeployments(String text, Status status) {
    assertThat(Telling.of(text, "DEPLOYMENT")).extracting(Event::status).containsExactly(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A summit was to take place in Rome on Monday but was called off.|DENIED",
        "The talks of the rivals that were to take place on Monday were called off.|DENIED",
        "Trump called off a summit with Kim in Singapore.|DENIED",
        "The cabinet put off a meeting with the rebels.|DENIED",
        "Kerry invited Lavrov to meet Ban in Geneva.|CONDITIONAL",
        "Hagel is in Manila for talks with Gazmin.|ONGOING",
      })
  void ofMeetings(String text, Status status) {
    assertThat(Telling.of(text, "MEETING")).extracting(Event::status).containsExactly(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He could send arms and work with Moscow to secure Russia's withdrawal from Crimea.",
        "The ships were not allowed to dock in Naples.",
      })
  void whatIsOnlyThoughtOfIsNone(String text) {
    assertThat(Telling.of(text, "DEPLOYMENT")).isEmpty();
  }
}
