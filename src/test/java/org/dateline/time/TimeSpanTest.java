package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.dateline.time.TimeSpan.Extent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeSpanTest {

  @ParameterizedTest
  @CsvSource({
    "2014-03-14,            2014-03-14, 2014-03-14, THROUGHOUT",
    "2014-03-14?,           2014-03-14, 2014-03-14, THROUGHOUT",
    "2014-03,               2014-03-01, 2014-03-31, WITHIN",
    "2014-03-XX,            2014-03-01, 2014-03-31, WITHIN",
    "2012-02,               2012-02-01, 2012-02-29, WITHIN",
    "2014-03~,              2014-03-01, 2014-03-31, WITHIN",
    "2014,                  2014-01-01, 2014-12-31, WITHIN",
    "2014-XX-XX,            2014-01-01, 2014-12-31, WITHIN",
    "201X,                  2010-01-01, 2019-12-31, WITHIN",
    "2014-21,               2014-03-01, 2014-05-31, WITHIN",
    "2014-24,               2014-12-01, 2015-02-28, WITHIN",
    "2014-03-03/2014-03-09, 2014-03-03, 2014-03-09, THROUGHOUT",
    "2014-02/2014-03,       2014-02-01, 2014-03-31, THROUGHOUT",
    "2014-03-03/..,         2014-03-03, ,           THROUGHOUT",
    "../2014-03-09,         ,           2014-03-09, THROUGHOUT"
  })
  void readsEdtf(String edtf, LocalDate first, LocalDate last, Extent extent) {
    assertThat(TimeSpan.parse(edtf)).isEqualTo(new TimeSpan(first, last, extent));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "..",
        "../..",
        "14",
        "2014-13",
        "2014-02-30",
        "2014-25",
        "March",
        "2014-1-2-3"
      })
  void refusesWhatIsNoDate(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> TimeSpan.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2014-03-14", "2014-03-03/2014-03-09", "2014-03-03/..", "../2014-03-09"})
  void printsWhatItReads(String edtf) {
    assertThat(TimeSpan.parse(edtf).edtf()).isEqualTo(edtf);
  }

  @Test
  void refusesAnEndBeforeItsBeginning() {
    var day = LocalDate.of(2014, 3, 14);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeSpan.throughout(day, day.minusDays(1)));
    assertThatIllegalArgumentException().isThrownBy(() -> TimeSpan.within(null, null));
  }
}
