package org.dateline.reading.what;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.event.Event;
import org.dateline.place.Gazetteer;
import org.dateline.reading.Reader;
import org.dateline.reading.engine.SharedEngine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Of an article of Fri 14 March 2014.
class TitlesTest {

  private static final Reader READER =
      new Reader(SharedEngine.ENGINE, Gazetteer.open(Path.of("geodata")));

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "NATO sent 12 F-16 fighters to Poland.|12 F-16 fighters sent to Poland|12 × F-16 fighters",
        "Xi Jinping met Barack Obama.|Xi Jinping and Barack Obama meet|Xi–Obama talks",
        "Bush froze Iraqi assets on Monday.|Bush freezes assets|Bush freezes assets",
        "NATO will send 200 soldiers to Poland.|200 soldiers to be sent to Poland|200 × soldiers",
        "NATO did not send 200 soldiers to Poland.|200 soldiers not sent to Poland|200 × soldiers",
        "Russia massed 40,000 troops near Rostov.|40,000 troops near Rostov-on-Don|40,000 troops",
        "Iraqi forces entered Mosul.|Iraqi forces enter Mosul|Iraqi forces",
        "The rebels may withdraw from Aleppo.|Rebels may withdraw from Aleppo|Rebels",
        "John Kerry met Sergei Lavrov in London.|John Kerry and Sergei Lavrov meet in"
            + " London|Kerry–Lavrov talks",
        "Kerry told a Senate committee on Monday that talks failed.|Kerry before Senate"
            + " committee|Kerry before Senate committee",
        "The two ministers met in Geneva.|Two ministers meet in Geneva|Two ministers meet",
        "Obama phoned Merkel on Tuesday.|Obama and Merkel speak by telephone|Obama–Merkel call",
        "The EU lifted sanctions against Belarus.|Sanctions on Belarus lifted|Sanctions on"
            + " Belarus lifted",
        "The European Union approved fresh sanctions against Russia on Monday.|Sanctions on"
            + " Russia|Sanctions on Russia",
        "A referendum in Crimea is due on Sunday.|Referendum in Crimea|Referendum in Crimea",
        "Merkel flew to Moscow.|Merkel visits Moscow|Merkel in Moscow",
        "Thousands of people fled Aleppo on Sunday.|Thousands of people flee Aleppo|Thousands of"
            + " people",
        "Some 800 migrants arrived in Lampedusa.|Some 800 migrants arrive in Lampedusa|Some 800"
            + " migrants",
        "The authorities evacuated Concordia.|Concordia evacuated|Concordia evacuated",
        "Gunmen ambushed a convoy in Yemen.|Gunmen ambush convoy in Yemen|Gunmen ambush convoy in"
            + " Yemen",
      })
  void readAsANewsroomPutsThem(String text, String title, String label) {
    assertThat(read(text).title()).isEqualTo(title);
    assertThat(read(text).label()).isEqualTo(label);
  }

  private static Event read(String text) {
    return READER
        .read(
            new Article(
                new ArticleId("A"), null, null, text, LocalDate.of(2014, 3, 14), Locale.ENGLISH))
        .events()
        .getFirst();
  }
}
