package org.dateline.reading.what;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DEPLOYMENT|Russian troops hold drills near Ukraine. The exercises, which will continue"
            + " until the end of March, come before a vote.",
        "DEPLOYMENT|Putin attended exercises near Moscow on Monday. He ordered the drills last"
            + " week.",
        "MEETING|Kerry met Lavrov in London on Friday. The talks in London lasted six hours. The"
            + " two ministers met at noon.",
        "MEETING|Kerry met Lavrov. The talks took place on Sunday in Rome.",
        "MEETING|Kerry met Lavrov. The discussions, which took place on Sunday in Rome, were useful.",
        "MEETING|Mike Mullen and General Han Min-koo met in Seoul. Mullen and Han met Wednesday.",
        "DEPLOYMENT|Minsk said it would stage joint manoeuvres next month. Belarus would hold military drills in"
            + " April.",
        "VOTE|Turkey's parliament voted to approve the treaty. Lawmakers voted on Thursday.",
        "MEETING|The ongoing peace negotiations in Munich are slow. Meetings between Russia and"
            + " the U.S. continue.",
        "DEPLOYMENT|Turkey Sends Tanks to Syria\\nTurkey has sent 20 tanks to Syria, officials"
            + " said.",
        "MEETING|African leaders held a video summit on Thursday to discuss the crisis in Mali.",
        "MEETING|Obama Meets Saudi King\\nObama held talks with Salman in Riyadh on Wednesday.",
        "DEPLOYMENT|American troops are embedded with Iraqi forces near Mosul. U.S. troops are"
            + " embedded there.",
        "SANCTION|The U.N. imposed sanctions on Iran. The sanctions imposed on Iran in February cut"
            + " its trade.",
      })
  void oneHappeningIsOneEvent(String kind, String text) {
    assertThat(Telling.of(text, kind)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MEETING|Obama met Park and Abe in Washington. Xi Jinping met separately with Obama in"
            + " Washington.",
        "MEETING|Kerry, who will fly to London tonight for a Saturday meeting with Lavrov, told a Senate"
            + " panel on Wednesday that it was late.",
        "MEETING|Hague met interim leaders in Kiev on Monday. The U.N. Security Council convened its"
            + " third emergency session in New York.",
        "DEPLOYMENT|American soldiers left Manbij. About 1,000 American troops would leave northern"
            + " Syria in the coming weeks, the Pentagon said.",
        "MEETING|Obama spoke by telephone with Merkel on Monday. On Monday the leaders of Poland"
            + " and Lithuania met in Warsaw.",
        "DEPLOYMENT|Moscow has sent 16,000 troops to Crimea. Ten attack helicopters crossed into"
            + " Crimea.",
        "DEPLOYMENT|Putin threatened to send troops to Ukraine. A convoy of Russian troops headed"
            + " toward Simferopol.",
        "DEPLOYMENT|Kurdish peshmerga units are advancing on Mosul. Iraqi troops are advancing on"
            + " Mosul.",
        "DEPLOYMENT|Iraqi troops entered Mosul. About 2,000 jihadists remain in Mosul.",
        "DEPLOYMENT|American peacekeepers crossed into Kosovo. British paratroopers were airlifted"
            + " by helicopter to Pristina.",
        "DEPLOYMENT|Seoul held a naval exercise in March. Seoul plans to hold a naval exercise in"
            + " April.",
        "DEPLOYMENT|Russia flew two planes to Caracas last month. Armored vehicles were sent to the"
            + " highway.",
        "DEPLOYMENT|France has flown 2,300 troops to Mali since January 11. Chadian soldiers left"
            + " Niamey for Mali on Monday.",
        "DEPLOYMENT|Russian troops entered Donetsk on Monday. On Wednesday they withdrew from the"
            + " city.",
        "MEETING|Trump has been meeting with party officials this week. Trump will meet with Paul"
            + " Ryan in Washington on Thursday.",
        "MEETING|Merkel met Bill English in Berlin on Monday. Mogherini entered a meeting of EU foreign"
            + " ministers on Monday.",
        "SANCTION|Moscow denied that it had imposed an embargo on Turkey. Moscow imposed an embargo on"
            + " Turkey.",
        "SANCTION|The United States slapped sanctions on 13 individuals on Friday. Iran will impose"
            + " restrictions on some American individuals.",
        "MOVEMENT|Hundreds of foreigners fled Sudan. An aid convoy arrived in Port Sudan.",
        "DEPLOYMENT|Russian forces are in Simferopol. Pro-Russian militiamen are in Simferopol.",
        "DEPLOYMENT|Colombia denied that it had sent planes to Panama. Colombia sent 300 soldiers"
            + " to Panama.",
      })
  void twoHappeningsAreTwo(String kind, String text) {
    assertThat(Telling.of(text, kind)).hasSize(2);
  }

  @Test
  void aVoteThatOpensAReportNeedsNoDay() {
    assertThat(Telling.of("The General Assembly has passed a resolution on Gaza.", "VOTE"))
        .hasSize(1);
    assertThat(
            Telling.of(
                "It rained. It snowed. The Senate has passed a resolution on farming.", "VOTE"))
        .isEmpty();
  }
}
