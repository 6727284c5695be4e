package org.dateline.reading.what;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.event.Argument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the parser gets wrong does not hide who does what.
class RepairsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DEPLOYMENT|The bloc said it would send up to 3,000 troops to Mali.|up to 3,000 troops",
        "DEPLOYMENT|The African Union, which has 9,000 troops in Mogadishu, said it had been"
            + " told.|African Union",
        "DEPLOYMENT|Venezuela has nearly completed its deployment of troops along the"
            + " border.|Venezuela",
        "MEETING|Prime Minister of Kazakhstan Askar Mamin met with Obama in Tashkent.|Askar Mamin",
        "DEPLOYMENT|A fleet led by an aircraft carrier and consisting of several ships transited"
            + " through the Bosporus on Wednesday.|fleet",
        "MOVEMENT|He said a convoy that left last week had arrived in Aleppo.|convoy",
        "DEPLOYMENT|Japan said it detected three Chinese warships, including the Shandong aircraft"
            + " carrier, passing through the Taiwan Strait.|three Chinese warships",
        "VISIT|President of the People's Republic of China, Xi Jinping, has arrived in Kathmandu."
            + "|Xi Jinping",
        "VOTE|The assembly was divided on Monday. Adopting the resolution by a vote of 137 to 12,"
            + " the Assembly voiced concern.|Assembly",
        "MEETING|President of the Republic of Kenya William Ruto met Obama in Nairobi.|William"
            + " Ruto",
        "SANCTION|The council renewed an arms embargo on Somalia and Eritrea citing a"
            + " threat.|Eritrea",
        "DEPLOYMENT|West African chiefs said 2,000 troops from Niger and Togo will soon arrive in"
            + " Mali.|2,000 troops",
        "DEPLOYMENT|Rebels said that government troops withdrew from the town they had entered a"
            + " day earlier.|government troops",
        "DEPLOYMENT|France announced plans to deploy several thousand troops into Mali, as"
            + " thousands of Christians sought refuge.|several thousand troops",
        "SANCTION|The asset freezes and travel bans on 150 people have been extended.|150 people",
        "MEETING|Obama spoke on Friday to Prime Minister Shinzo Abe, Chancellor Angela Merkel and"
            + " President Francois Hollande.|Angela Merkel",
        "MEETING|Obama is to talk Sunday with Chancellor Angela Merkel, and acting South Korean"
            + " President Hwang.|Hwang",
        "MEETING|A meeting involving Iranian diplomats took place in Kazan on Monday."
            + "|Iranian diplomats",
        "MEETING|Erdogan, who spoke to President Obama by phone on Monday, said he would not come."
            + "|Erdogan",
        "DEPLOYMENT|France, which has 5,100 troops in Chad, said its mission would go on.|France",
        "MEETING|Shoigu assured his counterpart Chuck Hagel in a phone call on Thursday that it was"
            + " over.|Chuck Hagel",
        "DEPLOYMENT|German, Dutch, and Spanish destroyers arrived in Gdynia on Friday.|German, Dutch,"
            + " and Spanish destroyers",
        "MEETING|Mullen and his South Korean counterpart Gen. Han Min-koo met in Seoul.|Han Min-koo",
        "MEETING|Jaishankar met US secretary of state Antony Blinken in Tokyo.|Antony Blinken",
        "MEETING|Suga, who took office on Sept. 16, also plans to meet Kerry, sources said.|Suga",
        "DEPLOYMENT|At least 500 marines guard the base near Latakia.|At least 500 marines",
        "DEPLOYMENT|Several hundred U.S. Marines have arrived in Syria.|Several hundred U.S."
            + " Marines",
        "MEETING|Minister Igor Morgulov will meet Lee Do-hoon in Moscow on Monday.|Lee Do-hoon",
        "MEETING|The envoy returned after a visit to Pyongyang in which he met Lavrov.|envoy",
        "MEETING|Vice President Joe Biden and Secretary of State John Kerry will travel to Rome on"
            + " Sunday to meet Lavrov.|Joe Biden",
        "MEETING|Merkel, in a phone call with Putin on Wednesday, demanded an answer.|Merkel",
        "MEETING|Kerry called for a truce on Sunday after talks in London with Lavrov.|Kerry",
        "MEETING|Kerry leaves on Sunday for Rome and Paris, where he will hold talks with Lavrov."
            + "|Kerry",
        "DEPLOYMENT|Putin's assertion of the right to deploy troops in Estonia alarmed Riga.|Putin",
        "SANCTION|The EU imposed sanctions on Russian and Ukrainian officials on Monday."
            + "|Russian and Ukrainian officials",
        "MEETING|On Monday the African Union's Peace and Security Council held a meeting on Sudan."
            + "|Security Council",
        "SANCTION|The United States took steps to isolate Iran, imposing sanctions on two banks."
            + "|United States",
        "SANCTION|Washington imposed sanctions on Turkey's defence and energy ministries and"
            + " threatened to raise tariffs.|energy ministries",
      })
  void doNotHideThoseWhoTakePart(String kind, String text, String party) {
    assertThat(Telling.of(text, kind))
        .flatExtracting(event -> event.arguments())
        .extracting(Argument::name)
        .contains(party);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Merkel telephoned Putin on Sunday and told him the vote was illegal."})
  void doNotDateWhatIsOnlyTalkedOf(String text) {
    assertThat(Telling.of(text, "VOTE")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DEPLOYMENT|Planes will fly in the annual Vigilant Ace military drill on Monday.|Ace",
        "CLASH|Four soldiers were killed in shelling in Donetsk on Monday.|Four soldiers",
        "MEETING|China Envoy Leaves North Korea\\nHe met Kim Jong Un on Monday.|Leaves North Korea",
      })
  void takeNoOtherNameForThatOfThoseWhoTakePart(String kind, String text, String none) {
    assertThat(Telling.of(text, kind))
        .isNotEmpty()
        .flatExtracting(event -> event.arguments())
        .extracting(Argument::name)
        .doesNotContain(none);
  }
}
