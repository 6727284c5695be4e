package org.dateline.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dateline.time.TimeSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedSpanTest {

  private static final LocalDate NEAR = LocalDate.of(2014, 3, 14);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2014-03-16            | 2014-03-16",
        "2014-03-03/2014-03-09 | 2014-03-03/2014-03-09",
        "../2014-03-14         | ../2014-03-14",
        "16 Mar 2014           | 2014-03-16",
        "Sunday, 16 March      | 2014-03-16",
        "March 16, 2014        | 2014-03-16",
        "16. März 2014         | 2014-03-16",
        "1 Sept                | 2014-09-01",
        "3–9 Mar 2014          | 2014-03-03/2014-03-09",
        "3-9 March             | 2014-03-03/2014-03-09",
        "3.–9. März 2014       | 2014-03-03/2014-03-09",
        "28 Feb – 3 Mar 2014   | 2014-02-28/2014-03-03",
        "28 Dec 2013 - 3 Jan 2014 | 2013-12-28/2014-01-03",
        "3 to 9 March          | 2014-03-03/2014-03-09",
        "2014-03-03 – 2014-03-09 | 2014-03-03/2014-03-09",
        "by 14 Mar 2014        | ../2014-03-14",
        "until 2014-03-14      | ../2014-03-14",
        "since 8 March         | 2014-03-08/..",
        "March 2014            | 2014-03-01/2014-03-31",
        "2014                  | 2014-01-01/2014-12-31",
      })
  void whatPeopleTypeIsUnderstood(String typed, String edtf) {
    assertThat(TypedSpan.parse(typed, NEAR)).map(TimeSpan::edtf).contains(edtf);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "30 Feb 2014", "9–3 Mar 2014", "14 Foo 2014", "by then"})
  void whatIsNoDayIsRefused(String typed) {
    assertThat(TypedSpan.parse(typed, NEAR)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"March 2014", "2014"})
  void theDayOfAMonthOrYearIsNotTold(String typed) {
    assertThat(TypedSpan.parse(typed, NEAR)).map(TimeSpan::extent).contains(TimeSpan.Extent.WITHIN);
  }
}
