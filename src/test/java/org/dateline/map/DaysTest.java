package org.dateline.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dateline.time.TimeSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2014-03-14 | 2014-03-14 | Fri 14 Mar 2014
          2014-03-03 | 2014-03-09 | 3–9 Mar 2014
          2014-02-28 | 2014-03-03 | 28 Feb – 3 Mar 2014
          2013-12-30 | 2014-01-02 | 30 Dec 2013 – 2 Jan 2014
          2014-03-01 | 2014-03-31 | March 2014
          2014-01-01 | 2014-12-31 | 2014
                     | 2014-03-14 | by 14 Mar 2014
          2014-03-14 |            | since 14 Mar 2014
          """)
  void aSpanInWords(LocalDate first, LocalDate last, String words) {
    assertThat(Days.words(TimeSpan.throughout(first, last))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2014-03-03 | 2014-03-17 | March 2014
          2014-03-03 | 2014-04-17 | March–April 2014
          2013-03-03 | 2014-04-17 | 2013–2014
          """)
  void theMonthsOfACollection(LocalDate first, LocalDate last, String words) {
    assertThat(Days.months(first, last)).isEqualTo(words);
  }
}
