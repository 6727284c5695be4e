package org.dateline.reading.what;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The drills in Rostov began on Monday and will conclude on Sunday.|2014-03-10/2014-03-16",
        "Ships of six navies trained together off Okinawa through Wednesday.|../2014-03-12",
        "A French force is expected in Goma at the weekend.|2014-03-15/2014-03-16",
        "American soldiers have been stationed in Poland since March 3.|2014-03-03/2014-03-14",
        "NATO will send 200 soldiers to Poland by Monday.|2014-03-14/2014-03-17",
        "NATO decided Thursday to send 200 soldiers to Poland.|2014-03-14/..",
        "Officials said Thursday the army has entered Kramatorsk.|../2014-03-14",
        "NATO announced on Thursday that it is sending 200 soldiers to Poland.|../2014-03-14",
        "Gunmen seized a bank in Lugansk on Monday, and soldiers were patrolling the airport of"
            + " Donetsk.|../2014-03-14",
        "The Iranian navy ended a ten-day exercise on March 12.|2014-03-03/2014-03-12",
        "Kerry met Lavrov on Tuesday, two days after Russian soldiers left Manbij.|2014-03-09",
        "The USS Ronald Reagan will take part in joint drills off the Korean peninsula from April 10"
            + " to 15."
            + "|2014-04-10/2014-04-15",
        "Jammeh flew to Guinea on Saturday after troops from the bloc crossed into Gambia."
            + "|../2014-03-14",
        "A further 500 soldiers will leave by March 20.|2014-03-14/2014-03-20",
        "Turkish tanks crossed into northern Syria before dawn on Wednesday.|2014-03-12",
        "Both sides said that 200 soldiers would start leaving Luhansk on Saturday.|2014-03-15",
        "Next month some 230 aircraft will join the annual military drill, which begins April 4 and"
            + " runs through April 8.|2014-04-04/2014-04-08",
        "A day before Russian troops entered Crimea, Putin met Xi in Sochi on Monday.|2014-03-11",
        "Ukrainian forces are advancing on Donetsk. The forces began advancing on Donetsk on"
            + " Monday.|2014-03-10/2014-03-14",
      })
  void datesDeployments(String text, String days) {
    assertThat(Telling.of(text, "DEPLOYMENT")).extracting(Telling::days).containsExactly(days);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Envoys arrived in Jeddah on Monday for talks, which began on Tuesday.|2014-03-11",
        "Ministers will discuss the force, which can react quickly, when they meet on 25"
            + " March.|2014-03-25",
        "The next step will take place on Monday, 17 March, when the ministers will meet in Moscow."
            + "|2014-03-17",
        "They will fly to Rome before they meet with John Kerry on Sunday.|2014-03-16",
        "Josep Borrell said on Monday after a videoconference with 27 ministers that it was"
            + " over.|2014-03-10",
        "Lavrov said on Monday after his meeting with Kerry in Geneva on Sunday that it would go"
            + " on.|2014-03-09",
        "Serbia on Tuesday demanded a meeting of the Security Council.|2014-03-14/..",
        "The G7 leaders meet at a two-day summit in Brussels, which begins March 26."
            + "|2014-03-26/2014-03-27",
        "FILE - John Kerry shakes hands with Sergei Lavrov after their meeting in Geneva, Jan. 23,"
            + " 2014.|2014-01-23",
        "Obama is planning a trip to Berlin on Thursday to meet with Chancellor Merkel.|2014-03-20",
        "Kerry will fly to Oslo on Saturday for two days of talks with"
            + " Lavrov.|2014-03-15/2014-03-16",
        "Foreign ministers will gather in London on Tuesday to map out the next steps.|2014-03-18",
        "A delegation led by Kerry is to travel to Rome on Sunday to meet Iranian officials."
            + "|2014-03-16",
        "Army chiefs of the bloc met in Abidjan on March 5 to discuss the force.|2014-03-05",
        "Kerry met the Minister of Foreign Affairs of Norway, Mr. Brende, in Oslo on 12 February to"
            + " discuss trade.|2014-02-12",
        "Obama met Merkel in Berlin this month. Obama met Merkel in Berlin on March 4.|2014-03-04",
        "On Monday the council is expected to hold a meeting on Sudan in Addis Ababa.|2014-03-17",
        "At a two-day summit that ended Friday, EU leaders agreed on a list.|2014-03-13/2014-03-14",
        "Russia must leave by Thursday, when leaders hold an emergency summit.|2014-03-20",
        "The meeting in Oslo, the second since January, was short.|../2014-03-14",
        "The G7 has suspended preparations for a summit in Sochi in June.|2014-06-01/2014-06-30",
        "Troops marched on Wednesday on the eve of a summit of the African Union.|2014-03-13",
        "EU leaders are due to discuss the crisis at a summit in Brussels on March 20-21."
            + "|2014-03-20/2014-03-21",
      })
  void datesMeetings(String text, String days) {
    assertThat(Telling.of(text, "MEETING")).extracting(Telling::days).containsExactly(days);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The EU extended its sanctions against Russia until Sept. 15.|../2014-03-14",
        "The EU decided to ban Ukrainian flights because of accidents, including two disasters this"
            + " year.|2014-03-14/..",
      })
  void aYearOfSomethingElseIsNotThatOfAMeasure(String text, String days) {
    assertThat(Telling.of(text, "SANCTION")).extracting(Telling::days).containsExactly(days);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FILE - Kim Jong Un inspects a military drill in this undated photo released on March 3,"
            + " 2014.",
      })
  void theDayOfAnUndatedPictureIsNotItsOwn(String text) {
    assertThat(Telling.of(text, "DEPLOYMENT")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The parliament moved the referendum from May 25 to March 30.|2014-03-30",
        "The runoff in Mali scheduled for Tuesday has been postponed to Sunday.|2014-03-16",
        "The parties speak of the possibility of an early election in Turkey.|2014-03-14/..",
        "The parties wait for Monday, when Estonia holds an election.|2014-03-17",
        "Crimea's parliament has called a referendum for May 25.|2014-05-25"
      })
  void looksForward(String text, String days) {
    assertThat(Telling.of(text, "VOTE")).extracting(Telling::days).containsExactly(days);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Security Council adopted a resolution on Thursday.|2014-03-13",
        "MPs voted 450 to 34 on Tuesday to amend the constitution.|2014-03-11",
        "Russia's lower house approved the treaty 443-1 on Thursday.|2014-03-13",
      })
  void datesVotes(String text, String days) {
    assertThat(Telling.of(text, "VOTE")).extracting(Telling::days).containsExactly(days);
  }
}
