package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlPageTest {

  private static final String FIRST =
      "Troops moved to the border on Friday, the ministry said in a statement, and more are to come.";
  private static final String SECOND =
      "The two ministers will meet in London again, one week after the talks failed & nothing moved.";

  @Test
  void theMainTextIsTakenOutOfAPage() {
    var draft =
        Drafts.parse(
            """
            <!DOCTYPE html><html><head><title>Talks fail | The Paper</title>
            <meta property="og:title" content="Talks fail"><meta property="og:site_name" content="The Paper">
            <script>var x = "<p>no</p>";</script></head>
            <body><nav><p>Home World Sport</p></nav>
            <article><h1>Talks fail</h1><time datetime="2014-03-14T23:30:00-05:00">today</time>
            <p>%s</p><div class="related-stories"><p>Read more: other things that happened elsewhere</p></div>
            <p>The <b>two</b> ministers<br>will meet.</p><p>%s</p></article>
            <div class="comments"><p>%s</p></div><footer>All rights reserved</footer></body></html>
            """
                .formatted(FIRST, SECOND.replace("&", "&amp;"), "I disagree. ".repeat(100)));

    assertThat(draft.text())
        .isEqualTo("Talks fail\ntoday\n" + FIRST + "\nThe two ministers\nwill meet.\n" + SECOND);
    assertThat(draft.title()).isEqualTo("Talks fail");
    assertThat(draft.source()).isEqualTo("The Paper");
    assertThat(draft.published()).isEqualTo(LocalDate.of(2014, 3, 14));
    assertThat(draft.origin()).isEqualTo(Draft.Origin.EXTRACTED);
  }

  @Test
  void withoutMarksTheRichestElementIsTheArticle() {
    var draft =
        Drafts.parse(
            "<html><body><div><p>A teaser that is long enough to count as a paragraph here.</p></div>"
                + "<div id=x><p>%s</p><p>%s</p><p>%s</p></div><p>Imprint</p></body></html>"
                    .formatted(FIRST, SECOND, FIRST));

    assertThat(draft.text()).isEqualTo(FIRST + "\n" + SECOND + "\n" + FIRST);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta property='article:published_time' content='2014-03-14T08:00:00Z'> | 2014-03-14",
        "<meta name='date' content='March 14, 2014'>                          | 2014-03-14",
        "<script type='application/ld+json'>{\"datePublished\": \"2014-03-14\"}</script> | 2014-03-14",
        "<meta name='date' content='yesterday'><time datetime='2014-03-14'>x</time> | 2014-03-14",
        "<p>Published 14 March 2014</p>                                       | 2014-03-14",
        "<time>14 March</time>                                                |",
      })
  void theDayIsFound(String html, @Nullable LocalDate day) {
    assertThat(Drafts.parse("<html>" + html + "<p>" + FIRST + "</p></html>").published())
        .isEqualTo(day);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>One & two <br> three             | One & two\\nthree",
        "<html><<p>>a</p <b>b                | <\\n>a\\nb",
        "<div><table><tr><td>a<td>b</table>  | a\\nb",
        "<p>a&nbsp;&nbsp;b&#x1F6A2;&bogus;   | a b🚢&bogus;",
      })
  void rubbishIsReadSoberly(String html, String text) {
    assertThat(Drafts.parse(html).text()).isEqualTo(text.replace("\\n", "\n"));
  }
}
