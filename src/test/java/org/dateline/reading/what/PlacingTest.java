package org.dateline.reading.what;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.event.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A convoy of troops left Niamey in the direction of Chad."
            + "|'ORIGIN Niamey, DESTINATION Chad'",
        "Troops based in Ouallam have left their base on Thursday.|ORIGIN Ouallam",
        "Bush ordered several thousand troops and a number of jets to Kuwait to counter a threat."
            + "|DESTINATION Kuwait",
        "Bush ordered a deployment of troops to Saudi Arabia and other Mideast locations."
            + "|DESTINATION Saudi Arabia",
        "The destroyer left the Port of Gdynia on Friday.|ORIGIN Gdynia",
        "KIEV: Gunmen have occupied Simferopol.|PLACE Simferopol",
        "A train carrying Russian troops and equipment has arrived in Belarus.|DESTINATION Belarus",
        "Marines landed at Stanley at 1 p.m. (New Zealand time) yesterday.|DESTINATION Stanley",
        "French troops arrived in the town of Gao on the Niger River on Tuesday.|DESTINATION Gao",
        "The Pentagon deployed a carrier and accompanying warships to the Black Sea."
            + "|DESTINATION Black Sea",
        "Kurdish units are advancing on villages east of Mosul.|PLACE Mosul",
        "Joint drills are underway in the Philippine Sea between two navies.|PLACE Philippine Sea",
        "The destroyer began its transit of the Bosporus on Friday.|PLACE Bosporus",
        "The warship is bound for the Black Sea.|DESTINATION Black Sea",
        "China flew 16 warplanes over waters south of Taiwan, 400 miles from Okinawa.|PLACE Taiwan",
        "Rebels hold the north of Mali. France plans to send 2,500 troops who will stay in the"
            + " country.|PLACE Mali",
        "Dozens of US armoured vehicles with American soldiers aboard crossed into Iraqi Kurdistan from"
            + " Syria on Monday, according to AFP journalists."
            + "|DESTINATION Iraqi Kurdistan, ORIGIN Syria",
        "The destroyer is training with the Romanian navy in the Black Sea.|PLACE Black Sea",
        "Baghdad demands that Turkey pull its troops out of the Bashiqa camp.|ORIGIN Bashiqa",
        "Colombia has stationed 2,000 soldiers along its border since May.|PLACE Colombia",
        "The withdrawal of Kurdish fighters from Manbij had been promised by Washington.|ORIGIN"
            + " Manbij",
        "The ministry said 8,500 troops with 4,000 pieces of equipment had begun drills near Kursk on"
            + " Thursday.|PLACE Kursk",
        "NATO planes began patrols over Poland and Romania on Wednesday.|PLACE Poland, PLACE"
            + " Romania",
        "The Navy sent the destroyer Cole to Yemen to conduct patrols off Oman.|DESTINATION Yemen",
        "Three U.S. aircraft carriers exercised with Korean ships in the Sea of Japan."
            + "|PLACE Sea of Japan",
        "Several hundred U.S. Marines have arrived in Syria with heavy artillery.|DESTINATION"
            + " Syria",
        "The Marines flew through Djibouti and Kuwait into northern Syria.|DESTINATION Syria",
        "There are about 500 special operations troops in Syria.|PLACE Syria",
        "Brooks is the commander of the 28,500 troops stationed in South Korea.|PLACE South Korea",
        "Barrow rules Gambia. About 2,500 foreign troops are still in the country.|PLACE Gambia",
        "He announced on Monday in the Iraqi capital that Washington would send 217 troops to Iraq."
            + "|DESTINATION Iraq",
        "More than 60,000 Russian soldiers are massed along Ukraine's eastern border."
            + "|PLACE Ukraine",
        "In Balaklava, a convoy of Russian troops headed toward Simferopol."
            + "|DESTINATION Simferopol, ORIGIN Balaklava",
        "Eight helicopters crossed into Ukrainian airspace on Friday from the Russian city of"
            + " Anapa.|DESTINATION Ukraine, ORIGIN Anapa",
        "The destroyer was operating north of the Bab el-Mandeb on Saturday.|PLACE Bab el-Mandeb",
        "Six American fighters are patrolling the skies over the Baltic states.|PLACE Baltics",
        "Dozens of armed men patrolled the airport of Simferopol on Friday.|PLACE Simferopol",
        "The army is in Mosul. Militants are hunkered down in the second-largest Iraqi city."
            + "|PLACE Mosul",
        "Ukrainian troops moved from Kiev to Donetsk.|ORIGIN Kyiv, DESTINATION Donetsk",
        "Fighters have crossed the border into western Chad, a U.N. official said.|DESTINATION"
            + " Chad",
        "The frigate is now in the Black Sea.|PLACE Black Sea",
        "Fighters moved to Sirte, a city east of Misrata.|DESTINATION Sirte",
        "More troops arrived at a secret U.S. Marine base in southern Afghanistan on Wednesday."
            + "|DESTINATION Afghanistan",
        "Officials said 290 soldiers were being flown out of Zaire on Friday."
            + "|ORIGIN Democratic Republic of the Congo",
        "In Bamako, crowds cheered and soldiers guarded the airport.|PLACE Bamako",
        "Russian forces began a military exercise near the border with Ukraine on Thursday."
            + "|PLACE Ukraine",
        "Iran has deployed artillery along its border with Azerbaijan, a commander said."
            + "|DESTINATION Azerbaijan",
        "The plane landed in Sevastopol. Soldiers are guarding the airport.|PLACE Sevastopol",
      })
  void placesDeployments(String text, String places) {
    assertThat(Telling.of(text, "DEPLOYMENT")).extracting(Telling::places).contains(places);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Russian and Ukrainian officials met on Monday on the border between Belarus and Ukraine."
            + "|'PLACE Belarus, PLACE Ukraine'",
        "A meeting between Obama and Merkel is scheduled to take place in Oslo on March 20."
            + "|PLACE Oslo",
        "Talks between Obama and Merkel are due to begin in Oslo on March 20.|PLACE Oslo",
        "The leaders have met for talks in Brussels amid tension on the border between the two"
            + " countries.|PLACE Brussels",
        "Ministers will be invited to gather at the margins of the next summit in Oslo in April."
            + "|PLACE Oslo",
        "Kerry met Lavrov on Friday during a ceremony outside a hotel in Geneva.|PLACE Geneva",
        "Kerry met Lavrov in Geneva, Switzerland.|PLACE Geneva",
        "The leaders of Kenya and Uganda, who met in Dar es Salaam on Monday, said so."
            + "|PLACE Dar es Salaam",
        "The envoy returned after a visit to Pyongyang in which he met Lavrov.|PLACE Pyongyang",
        "Kerry travels to Hanover, Germany, on Sunday, where Merkel will host talks with Hollande."
            + "|PLACE Hanover",
        "Biden left Sunday for Poland and Lithuania, where he will meet with local leaders."
            + "|PLACE Poland, PLACE Lithuania",
        "Hague plans to visit Ukraine on Sunday for talks with Turchynov.|PLACE Ukraine",
        "The two sides met face to face in Kuwait in February.|PLACE Kuwait",
        "The UN Security Council met behind closed doors in New York on Wednesday at the request of"
            + " France and Niger.|PLACE New York",
        "Kerry flew back to Moscow on Friday and conferred with Lavrov.|PLACE Moscow",
        "Truss flies to Moscow on Wednesday to meet Lavrov.|PLACE Moscow",
        "Obama is planning a trip to Berlin on Thursday to meet with Chancellor Merkel.|PLACE"
            + " Berlin",
        "Kerry met with foreign ambassadors in Ankara.|PLACE Ankara",
        "Kerry met on Monday with a series of foreign ambassadors in Ankara.|PLACE Ankara",
        "Kerry returned from Oslo, where he held talks with Lavrov on Monday.|PLACE Oslo",
        "Lavrov, who is in Ankara for talks with Erdogan, will speak on Monday.|PLACE Ankara",
        "Trump called off a summit with Kim that had been scheduled for March 20 in Rome."
            + "|PLACE Rome",
        "Kerry spoke at the Yalta European Strategy meeting on Monday.|''",
        "The Syria talks between Kerry and Lavrov resumed on Monday.|''",
        "Putin meets on Saturday with Erdogan in Sochi.|PLACE Sochi",
        "The plans are due to be approved at a ministers' meeting that begins in Brussels on Sunday."
            + "|PLACE Brussels",
        "The ministers are set to meet in the Russian capital Moscow on Sunday.|PLACE Moscow",
        "During the meeting with Obama, Kerry said that the tie between Kenya and Ghana is"
            + " close.|''",
        "Kerry flew to Geneva, where he is scheduled to meet Lavrov on Sunday.|PLACE Geneva",
        "Kerry will hold a meeting with the OSCE in Vienna on Sunday.|PLACE Vienna",
        "Leaders discussed the coming Russia-US summit on Monday.|''",
        "Talks between Kerry and Lavrov in Geneva ended on Monday.|PLACE Geneva",
        "FILE - Ali Salehi speaks in a session of parliament while discussing a bill on the deal with"
            + " world powers, in Tehran, Iran, Oct. 11, 2013.|PLACE Tehran",
        "Kerry and Lavrov discussed the situation in Aleppo on Monday.|''",
        "A new round of peace talks to settle the conflict will be held Monday in Berlin, an envoy"
            + " said.|PLACE Berlin",
        "The Geneva talks between Kerry and Lavrov resumed on Monday.|PLACE Geneva",
      })
  void placesMeetings(String text, String places) {
    assertThat(Telling.of(text, "MEETING")).extracting(Telling::places).containsExactly(places);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "An aid convoy arrived in the Red Sea city of Port Sudan.|DESTINATION Port Sudan",
        "Residents of Goma have fled to Rwanda.|ORIGIN Goma, DESTINATION Rwanda",
        "Trains carrying 8,000 refugees from Hungary reached Munich."
            + "|ORIGIN Hungary, DESTINATION Munich",
        "Some 1,500 refugees crossed the bridge to Cucuta.|DESTINATION Cúcuta",
        "Hungary, where 60,000 migrants have arrived, closed its border.|DESTINATION Hungary",
      })
  void placesMovements(String text, String places) {
    assertThat(Telling.of(text, "MOVEMENT")).extracting(Telling::places).containsExactly(places);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The U.S. Senate approved sanctions against seven Venezuelan officials.|PLACE Venezuela",
        "In Brussels, EU ministers agreed on sanctions against Syria.|PLACE Syria",
        "EU ministers will approve travel bans at a meeting in Brussels on Monday.|''",
        "The council imposed its toughest sanctions yet on Pyongyang.|PLACE North Korea",
        "Moscow has given Ukrainian forces in Crimea until Tuesday to surrender.|PLACE Crimea",
        "The EU threatened sanctions unless Russia withdraws its troops.|PLACE Russia",
      })
  void aMeasureIsWhereThoseAreOnWhomItIsLaid(String text, String places) {
    assertThat(Telling.of(text, "SANCTION")).extracting(Telling::places).containsExactly(places);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lawmakers voted on Monday in favour of Finland's bid.|''",
        "Ukraine is to hold a presidential election on May 25.|PLACE Ukraine",
        "Two days after a referendum in Crimea, Putin spoke in the Kremlin on Tuesday.|PLACE"
            + " Crimea",
      })
  void placesVotes(String text, String places) {
    assertThat(Telling.of(text, "VOTE")).extracting(Telling::places).containsExactly(places);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gunmen seized Crimea, a peninsula in the Black Sea.|PLACE Crimea",
        "Russian forces on Saturday took control of a gas plant at Strilkove.|PLACE Strilkove",
        "Demonstrators in Kharkiv stormed a government building on Monday.|PLACE Kharkiv",
      })
  void placesClashes(String text, String places) {
    assertThat(Telling.of(text, "CLASH")).extracting(Telling::places).containsExactly(places);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kerry will meet Lavrov on Monday. The meeting will follow last month's meeting between"
            + " Putin and Xi in Vienna.",
      })
  void thePlaceOfAnotherEventIsNotItsOwn(String text) {
    assertThat(Telling.of(text, "MEETING"))
        .filteredOn(event -> event.status() == Status.PLANNED)
        .extracting(Telling::places)
        .containsExactly("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The visit of Nancy Pelosi to Taiwan on Monday triggered tensions in the Taiwan Strait."
            + "|PLACE Taiwan",
      })
  void thePlaceOfWhatCameOfAVisitIsNotItsOwn(String text, String places) {
    assertThat(Telling.of(text, "VISIT")).extracting(Telling::places).containsExactly(places);
  }
}
