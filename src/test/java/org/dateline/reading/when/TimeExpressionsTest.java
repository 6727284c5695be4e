package org.dateline.reading.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.reading.engine.CoreNlp;
import org.dateline.reading.engine.SharedEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is found in a text of Friday 14 March 2014, as "words = value".
class TimeExpressionsTest {

  private static final CoreNlp ENGINE = SharedEngine.ENGINE;
  private static final LocalDate PUBLISHED = LocalDate.of(2014, 3, 14);
  private final TimeExpressions times = new TimeExpressions();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They met on 2 April 2012.                | 2 April 2012 = 2012-04-02
          They met on April 2, 2012.               | April 2, 2012 = 2012-04-02
          They met on the 2nd of April, 2012.      | the 2nd of April, 2012 = 2012-04-02
          They met on Apr. 2, 2012.                | Apr. 2, 2012 = 2012-04-02
          They met on 2012-04-02.                  | 2012-04-02 = 2012-04-02
          They met on 13/4/2012.                   | 13/4/2012 = 2012-04-13
          They met on 4/13/2012.                   | 4/13/2012 = 2012-04-13
          They met on 3/2/14.                      | 3/2/14 = 2014-03-02
          They met on 02.04.2012.                  | 02.04.2012 = 2012-04-02
          They met on Monday, April 2, 2012.       | Monday, April 2, 2012 = 2012-04-02
          They met on Monday 2 April.              | Monday 2 April = 2012-04-02
          They met on 30 February 2012.            | February 2012 = 2012-02
          They met in April 2012.                  | April 2012 = 2012-04
          They left in 2011. On May 8 they met.    | 2011 = 2011; May 8 = 2011-05-08
          They left in 2011. On March 8 they met.  | 2011 = 2011; March 8 = 2014-03-08
          They met in 2012.                        | 2012 = 2012
          They met in early 2012.                  | early 2012 = 2012
          They met late last year.                 | late last year = 2013
          They met at the end of last month.       | the end of last month = 2014-02
          They will meet in October of next year.  | October = 2015-10; next year = 2015
          They met in mid-July.                    | mid-July = 2013-07
          They met on Veterans Day in 2007.        | Veterans Day in 2007 = 2007-11-11
          They paid for the 2010-2011 school years. | 2010 = 2010; 2011 = 2011
          They met in the 1990s.                   | the 1990s = 199
          It was built in the 19th century.        | the 19th century = 18
          It was built in 575 B.C. by a king.      | 575 B.C. = BC0575
          They met in the spring of 2012.          | the spring of 2012 = 2012-SP
          Sales rose in the third quarter of 2012. | the third quarter of 2012 = 2012-Q3
          Sales rose in Q3 2012.                   | Q3 2012 = 2012-Q3
          Sales rose in the fourth quarter.        | the fourth quarter = 2013-Q4
          They met in the second half of 2012.     | the second half of 2012 = 2012-H2
          They met on Thursday night.              | Thursday night = 2014-03-13TNI
          They met on Thursday at 3 p.m. GMT.      | Thursday at 3 p.m. GMT = 2014-03-13T15:00Z
          They met at 15:30 on Thursday.           | 15:30 on Thursday = 2014-03-13T15:30
          He spoke at 16:15 UTC, March 12.         | 16:15 UTC = 2014-03-12T16:15Z; March 12 = 2014-03-12
          They met over the weekend.               | the weekend = 2014-W10-WE
          They will meet this weekend.             | this weekend = 2014-W11-WE
          They met in the week of 3 March.         | the week of 3 March = 2014-W10
          They met in the week ending 7 March.     | the week ending 7 March = 2014-W10
          They met on the weekend of March 8-9.    | the weekend of March 8 = 2014-W10-WE; 9 = 2014-03-09
          They will meet on the 20th.              | the 20th = 2014-03-20
          They met on the 20th.                    | the 20th = 2014-02-20
          They will leave by the 3rd of next month. | the 3rd of next month = 2014-04-03
          They will meet a week from Monday.       | a week from Monday = 2014-03-24
          They will meet two weeks from today.     | two weeks from today = 2014-03-28
          They met from Friday to Sunday.          | Friday = 2014-03-07; Sunday = 2014-03-09
          They will stay for a week from Monday.   | a week = P1W; Monday = 2014-03-17
          They met two days ago.                   | two days ago = 2014-03-12
          They met a week ago.                     | a week ago = 2014-03-07
          They met two weeks ago.                  | two weeks ago = 2014-W09
          They met a year ago.                     | a year ago = 2013
          They met in recent weeks.                | recent weeks = PAST_REF
          They met twice a week.                   | twice a week = P1W
          They fought for the past three years.    | the past three years = P3Y
          It lasted between 60 and 90 days.        | 60 = P60D; 90 days = P90D
          It is a 27-year contract.                | 27-year = P27Y
          He left on 2 March. He came back three days later. | 2 March = 2014-03-02; three days later = 2014-03-05
          He left on 2 March. She left the same day.         | 2 March = 2014-03-02; the same day = 2014-03-02
          He fell on 12 January 2010. On 14 January, he died. | 12 January 2010 = 2010-01-12; 14 January = 2010-01-14
          """)
  void finds(String text, String expected) {
    assertThat(found(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They sent 2000 troops.
          It costs 1,500 dollars and $ 2000 more.
          He may go and they march on.
          The second man was Theresa May.
          He is 27 years old, a 27-year-old man.
          A quarter of them left, and three quarters of us.
          The Women's March was large.
          Troops are now in the town and will soon leave.
          It fell 4:2 and 3.5 points.
          At the same time he sat in the sun.
          He lives on the 20th floor, by the 3rd gate.
          """)
  void findsNothing(String text) {
    assertThat(found(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They met on Thursday.                      | ON     | 2014-03-13
          They have met since March 3.               | SINCE  | 2014-03-03/2014-03-14
          They will meet from Monday.                | FROM   | 2014-03-17/..
          They will stay until Monday.               | UNTIL  | ../2014-03-17
          They must leave by Monday.                 | BY     | ../2014-03-17
          They must leave before Monday.             | BEFORE | ../2014-03-16
          They will leave after Monday.              | AFTER  | 2014-03-18/..
          They will meet on Monday and Tuesday.      | ON     | 2014-03-17/2014-03-18
          They met on Monday and Wednesday.          | ON     | 2014-03-10
          They met from Friday to Sunday.            | FROM   | 2014-03-07/2014-03-09
          They met in the week beginning March 4.    | ON     | 2014-03-04/2014-03-10
          They met before Monday's vote.             | ON     | 2014-03-10
          They met ahead of a Sunday vote.           | ON     | 2014-03-16
          They met from 3 to 5 March.                | FROM   | 2014-03-03/2014-03-05
          They met between Monday and Wednesday.     | ON     | 2014-03-10/2014-03-12
          They met on March 3-5.                     | ON     | 2014-03-03/2014-03-05
          They met last week.                        | ON     | 2014-03-03/2014-03-09
          They met over the weekend.                 | ON     | 2014-03-08/2014-03-09
          Rockets fell overnight.                    | ON     | 2014-03-13/2014-03-14
          They met a year ago.                       | ON     | 2013-01-01/2013-12-31
          They met in early March.                   | ON     | 2014-03-01/2014-03-10
          They met earlier this week.                | ON     | 2014-03-10/2014-03-16
          """)
  void theWordBeforeBoundsTheDays(String text, Bound bound, String days) {
    var first = times.find(PUBLISHED, ENGINE.sentences(text)).getFirst();

    assertThat(first.bound()).isEqualTo(bound);
    assertThat(first.dates().orElseThrow().edtf()).isEqualTo(days);
  }

  @Test
  void theReasonTellsWhatDecided() {
    var text = "Kerry met Lavrov ahead of a Sunday referendum.";

    assertThat(times.find(PUBLISHED, ENGINE.sentences(text)))
        .singleElement()
        .extracting(TimeExpression::reason)
        .isEqualTo(
            "'Sunday' in an article of Fri 14 Mar 2014: 'ahead of' looks forward → Sun 16 Mar 2014");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          99999999999999999999 years ago it was 99/99/9999 at 99:99.
          In 0000 and 0/0/0 and 2014-13-45, on the 0th of March 0.
          February 29, February 29, 2013, Friday, February 31.
          ..the ..last .. the next two to a of March - - 's '82's
          MONDAY TUESDAY MARCH 3 4 5 6 7 8 9 to to to 10
          """)
  void strangeTextsDoNoHarm(String text) {
    assertThat(times.find(PUBLISHED, ENGINE.sentences(text)))
        .allSatisfy(time -> assertThat(time.end()).isLessThanOrEqualTo(text.length()));
  }

  @Test
  void aTextWithoutWordsHasNone() {
    assertThat(times.find(PUBLISHED, List.of())).isEmpty();
  }

  private String found(String text) {
    return times.find(PUBLISHED, ENGINE.sentences(text)).stream()
        .map(time -> text.substring(time.start(), time.end()) + " = " + time.value())
        .collect(Collectors.joining("; "));
  }
}
