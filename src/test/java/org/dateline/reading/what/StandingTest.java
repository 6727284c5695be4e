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
        "He vowed to fight the troops occupying Kuwait.|ONGOING",
        "Turkey Sends Tanks to Syria|HAPPENED",
        "The goal is to send 200 soldiers to Poland.|CONDITIONAL",
        "The plan is to send 200 soldiers to Poland.|PLANNED",
        "Twelve fighter jets are to be sent to Lithuania.|PLANNED",
        "Colombia denied that it had sent planes to Panama.|DENIED",
        "A French force is expected in Goma on Sunday.|PLANNED",
        "Joint naval drills are underway in the Philippine Sea.|ONGOING",
        "The drills began on Monday and will end on Sunday.|ONGOING",
        "The UPC said its 15,000 troops deployed in Bunia would be confined to barracks.|ONGOING",
        "The EU will act unless Russia withdraws its troops from Crimea.|CONDITIONAL",
        "The loan brings prospects for joint military exercises.|CONDITIONAL",
        "The parliament approved the dispatch of five warships to Libya.|PLANNED",
        "The destroyer has been ordered to leave Rota for Haifa.|PLANNED",
        "Washington halted the movement of 30,000 troops to Kuwait.|DENIED",
        "Some 500 soldiers are being redeployed to Romania.|ONGOING",
        "Italy offered 3,000 soldiers.|CONDITIONAL",
        "Soldiers patrol the harbour in Sevastopol, Ukraine, March 3, 2014.|HAPPENED",
        "The EU will act if Russia does not withdraw its troops from Crimea.|CONDITIONAL",
        "Berlin does not plan to send soldiers to Ukraine.|DENIED",
        "France is considering increasing the troops in Chad.|CONDITIONAL",
        "Moscow denied that its troops are in Crimea.|DENIED",
        "It will go on until the armed groups leave Iraq.|CONDITIONAL",
        "The guards kept the observers from entering Crimea.|DENIED",
        "The army prevented Russian troops reaching Kiev on Monday.|DENIED",
        "The bloc said it would meet on Saturday and sent 500 soldiers to Mali.|HAPPENED",
        "Dutch soldiers have been stationed in Mali since January 8.|ONGOING",
      })
  void ofDeployments(String text, Status status) {
    assertThat(Telling.of(text, "DEPLOYMENT")).extracting(Event::status).containsExactly(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The meeting of Kerry and Lavrov in Rome will be a short one.|PLANNED",
        "At a meeting in Rome, the heads of the two states plan to reduce tensions.|PLANNED",
        "North Korean officials are thought to have met in Rome.|HAPPENED",
        "A summit was to take place in Rome on Monday but was called off.|DENIED",
        "A summit in Rome was postponed to Sunday.|PLANNED",
        "They spoke of plans that were agreed upon during a meeting between Putin and Xi in"
            + " Sochi.|HAPPENED",
        "The talks of the rivals that were to take place on Monday were called off.|DENIED",
        "Trump called off a summit with Kim in Singapore.|DENIED",
        "African heads of state meeting in Gabon failed to achieve a breakthrough.|HAPPENED",
        "The talks in Geneva failed to take place on Monday.|DENIED",
        "The talks in Geneva failed to end the war.|HAPPENED",
        "The EU agreed last week to freeze visa talks with Moscow.|DENIED",
        "The cabinet put off a meeting with the rebels.|DENIED",
        "Kerry invited Lavrov to meet Ban in Geneva.|CONDITIONAL",
        "Hagel is in Manila for talks with Gazmin.|ONGOING",
        "Obama meets Hollande on Monday.|PLANNED",
        "Germany's Angela Merkel and France's Francois Hollande meet in Berlin on Monday.|PLANNED",
        "The minister, Hamid Karimi, was due to meet Ban Ki-moon on Monday.|PLANNED",
        "A World Bank team has been in Lima since March 3 negotiating a loan.|ONGOING",
      })
  void ofMeetings(String text, Status status) {
    assertThat(Telling.of(text, "MEETING")).extracting(Event::status).containsExactly(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Security Council rejected a resolution on imposing an arms embargo on Sudan.|DENIED",
        "None of the banks had been sanctioned by Washington before.|DENIED",
        "EU ministers agreed on Monday to sanction President Lukashenko and other officials.|PLANNED",
        "The EU drafted sanctions against Syria on Tuesday.|PLANNED",
        "Syria faces new sanctions.|CONDITIONAL",
        "Obama ordered the government to start lifting sanctions against Iran.|PLANNED",
      })
  void ofMeasures(String text, Status status) {
    assertThat(Telling.of(text, "SANCTION")).extracting(Event::status).containsExactly(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The council will vote next week on sanctions against Iran.",
        "Nobody mentioned the U.S.-imposed sanctions on Iran.",
        "Ministers have agreed on measures to strengthen the alliance in Estonia.",
      })
  void aMeasureThatIsOnlyTalkedOfIsNone(String text) {
    assertThat(Telling.of(text, "SANCTION")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DEPLOYMENT|Soldiers marched in a parade in Tehran on Monday.",
        "DEPLOYMENT|Officials said convoys reached the town of Daraya on Wednesday.",
        "DEPLOYMENT|Soldiers tried to enter Belbek on Monday.",
        "DEPLOYMENT|He saw no soldiers in Simferopol.",
        "DEPLOYMENT|Vehicles moved slowly through Damascus on Monday.",
        "DEPLOYMENT|A former soldier who served in Mali spoke.",
        "MEETING|It will end if Kiev does not begin talks with Moscow in Minsk.",
        "SANCTION|Kuwait suffers from the sanctions imposed on Iran.",
        "VOTE|He spoke on election night in Santa Monica, on Monday.",
        "DEPLOYMENT|The police are in control of the airport of Mosul.",
        "DEPLOYMENT|One of the pilots arrived in Latakia.",
        "DEPLOYMENT|An IMF team has been in Lima since March 3.",
        "MEETING|Iran rejects the deal that it negotiated with Germany.",
        "MEETING|The senator backed up his tough talk in Washington.",
        "VOTE|In last year's election the party lost.",
        "SANCTION|Cuba hopes to reopen an embassy in Rome.",
        "MOVEMENT|It is impossible for civilians to leave Aleppo.",
        "MOVEMENT|The EU will send envoys to stop migrants entering Libya.",
        "DEPLOYMENT|A photo exhibit reinforced the sense of unease on Monday.",
        "DEPLOYMENT|The IMF will send a team to Kiev next week.",
        "DEPLOYMENT|A soldier fled to South Korea on Monday.",
        "VISIT|Sharon, who vowed not to return the Golan Heights to Syria, spoke.",
        "DEPLOYMENT|His plane touched down in Banjul on Monday.",
        "CLASH|Minsk could be used as a staging post to attack Kiev.",
        "DEPLOYMENT|Kurdish units appeared to have paused their advance on Mosul on Tuesday.",
        "DEPLOYMENT|Trucks of the firm comprise a bus carrying soldiers in Minsk.",
        "DEPLOYMENT|France criticised the coup on Monday without sending troops to Mali.",
        "VOTE|The United States abstained on Monday instead of vetoing the resolution.",
        "DEPLOYMENT|The SAS soldier had been embedded with a patrol in Manbij.",
        "DEPLOYMENT|There are companies in Russia that make it.",
      })
  void othersAreNone(String kind, String text) {
    assertThat(Telling.of(text, kind)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He could send arms and work with Moscow to secure Russia's withdrawal from Crimea.",
        "The ships were not allowed to dock in Naples.",
        "Negotiations between NATO generals and Serb officials on a pullout of Serb forces from Kosovo"
            + " resumed today.",
      })
  void whatIsOnlyThoughtOfIsNone(String text) {
    assertThat(Telling.of(text, "DEPLOYMENT")).isEmpty();
  }
}
