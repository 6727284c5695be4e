package org.dateline.reading.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dateline.reading.engine.CoreNlp;
import org.dateline.reading.engine.SharedEngine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which Monday is meant, in an article of Friday 14 March 2014.
class TenseTest {

  private static final CoreNlp ENGINE = SharedEngine.ENGINE;
  private final TimeExpressions times = new TimeExpressions();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The ministers met in London on Monday.                      | 2014-03-10
          The ministers will meet in London on Monday.                | 2014-03-17
          The ministers have met in London Monday.                    | 2014-03-10
          The ministers would meet in London on Monday, he said.      | 2014-03-17
          The ministers could have met in London on Monday.           | 2014-03-10
          Monday, the ministers met in London.                        | 2014-03-10
          On Monday, the ministers will meet in London.               | 2014-03-17
          The ministers on Monday said they agreed.                   | 2014-03-10
          The ministers on Monday would impose sanctions.             | 2014-03-17
          He said the ministers on Monday would impose sanctions.     | 2014-03-17
          He said Monday that the ministers will meet.                | 2014-03-10
          Rebels had shelled the town through Monday.                 | 2014-03-10
          The truce was extended through Monday.                      | 2014-03-17
          He said Monday it is blocking the sites.                    | 2014-03-10
          He said Monday he will impose sanctions.                    | 2014-03-10
          He failed to reach an agreement Monday.                     | 2014-03-10
          He agreed to meet the minister on Monday.                   | 2014-03-17
          He traveled to London Monday to meet the minister.          | 2014-03-10
          He came to London to meet the minister on Monday.           | 2014-03-10
          He is due to meet the minister on Monday.                   | 2014-03-17
          He was expected to meet the minister on Monday.             | 2014-03-17
          He agreed to punish them over a January 10 vote.            | 2014-01-10
          The talks begin Monday.                                     | 2014-03-17
          The trial is set to begin on Monday.                        | 2014-03-17
          The talks were held on Monday.                              | 2014-03-10
          He will honor the deal reached Monday.                      | 2014-03-10
          He spoke ahead of a Monday vote.                            | 2014-03-17
          He issued a Monday deadline for Russia.                     | 2014-03-17
          He will not decide until after the vote on Monday.          | 2014-03-17
          The schools stayed shut until Thursday.                     | 2014-03-13
          The trial was adjourned until Thursday.                     | 2014-03-20
          They hoped to finish on Monday.                             | 2014-03-17
          Fighting has raged since Monday.                            | 2014-03-10
          Planes struck IS forces in Mosul on Monday.                 | 2014-03-10
          Speaking Monday in Washington, he thanked the troops.       | 2014-03-10
          He had to step down on Monday.                              | 2014-03-10
          Three people were killed by Monday.                         | 2014-03-10
          They must leave the city by Monday.                         | 2014-03-17
          He will join Mr Li, an envoy, in Rome on Monday for talks since they failed. | 2014-03-17
          """)
  void theTenseTellsWhichMonday(String text, LocalDate day) {
    var found = times.find(LocalDate.of(2014, 3, 14), ENGINE.sentences(text));

    assertThat(found)
        .singleElement()
        .satisfies(time -> assertThat(time.value()).as(time.reason()).isEqualTo(day.toString()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He came on Friday.      | 2014-03-14 | 2014-03-14
          He will come on Friday. | 2014-03-14 | 2014-03-14
          He came on Friday.      | 2014-03-15 | 2014-03-14
          He will come on Friday. | 2014-03-15 | 2014-03-21
          He came on Friday.      | 2014-03-13 | 2014-03-07
          He will come on Friday. | 2014-03-13 | 2014-03-14
          He came last Friday.    | 2014-03-14 | 2014-03-07
          He will come next Friday. | 2014-03-14 | 2014-03-21
          """)
  void theDayOfPublicationIsWithinBothSides(String text, LocalDate published, LocalDate day) {
    assertThat(times.find(published, ENGINE.sentences(text)))
        .singleElement()
        .satisfies(time -> assertThat(time.value()).isEqualTo(day.toString()));
  }
}
