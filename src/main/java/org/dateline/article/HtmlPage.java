package org.dateline.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// An article as a web page: its main text without navigation, advertising and comments, and what
/// its head says of title, source and day.
final class HtmlPage {

  private static final Pattern BEGINNING =
      Pattern.compile(
          "\\A\\s*(?:<!--.{0,2000}?-->\\s*|<\\?xml.{0,200}?\\?>\\s*)*"
              + "<(?:!doctype\\s+html|html|head|body|meta|title|article|main|section|div|p|h1)[\\s/>]",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final String CLUTTER =
      "script, style, noscript, template, iframe, svg, nav, aside, form, button, select, footer,"
          + " [hidden], [aria-hidden=true], [role=navigation], [role=complementary],"
          + " [class~=(?i)(^|[\\s_-])(comments?|related|share|sharing|social|newsletter|promo|advert|ad|ads|sidebar|breadcrumbs?|cookie)([\\s_-]|$)]";

  private static final List<String> DAY_FIELDS =
      List.of(
          "meta[property=article:published_time]",
          "meta[itemprop=datePublished]",
          "meta[name=datePublished]",
          "meta[name=pubdate]",
          "meta[name=publish-date]",
          "meta[name=date]",
          "meta[name=DC.date.issued]",
          "meta[name=DC.date]",
          "meta[name=parsely-pub-date]",
          "[itemprop=datePublished][datetime]",
          "time[pubdate][datetime]",
          "article time[datetime]",
          "main time[datetime]",
          "time[datetime]");

  private static final Pattern JSON_LD_DAY =
      Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{8,40})\"");
  private static final Pattern JSON_LD_SOURCE =
      Pattern.compile("\"publisher\"\\s*:\\s*\\{[^{}]{0,400}?\"name\"\\s*:\\s*\"([^\"]{1,100})\"");

  private HtmlPage() {}

  /// Whether a text is HTML by its beginning.
  static boolean isHtml(String beginning) {
    return BEGINNING.matcher(beginning).find();
  }

  /// @throws UnreadableArticle when the page has no text
  static Draft draft(String html) {
    var page = Jsoup.parse(html);
    var published = published(page);
    var source = source(page);
    var title = title(page);
    page.select(CLUTTER).remove();
    var text = HtmlText.of(MainText.in(page));
    return new Draft(
        null,
        title,
        source,
        text,
        published.or(() -> DateLine.find(text)).orElse(null),
        Draft.Origin.EXTRACTED);
  }

  private static Optional<LocalDate> published(Document page) {
    for (var field : DAY_FIELDS) {
      var element = page.selectFirst(field);
      if (element != null) {
        var day =
            day(element.hasAttr("content") ? element.attr("content") : element.attr("datetime"));
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return jsonLd(page, JSON_LD_DAY).flatMap(HtmlPage::day);
  }

  /// The day of a machine-written field, which is passed over when it is none.
  private static Optional<LocalDate> day(String field) {
    try {
      return Optional.of(Day.parse(field));
    } catch (UnreadableArticle e) {
      return Optional.empty();
    }
  }

  private static @Nullable String title(Document page) {
    return content(page, "meta[property=og:title]")
        .or(() -> Optional.ofNullable(page.selectFirst("h1")).map(Element::text))
        .or(() -> Optional.of(page.title()))
        .filter(title -> !title.isBlank())
        .orElse(null);
  }

  private static @Nullable String source(Document page) {
    return content(page, "meta[property=og:site_name]")
        .or(() -> jsonLd(page, JSON_LD_SOURCE))
        .or(() -> content(page, "meta[name=publisher]"))
        .orElse(null);
  }

  private static Optional<String> content(Document page, String selector) {
    return Optional.ofNullable(page.selectFirst(selector))
        .map(element -> element.attr("content").strip())
        .filter(content -> !content.isEmpty());
  }

  private static Optional<String> jsonLd(Document page, Pattern pattern) {
    for (var script : page.select("script[type=application/ld+json]")) {
      var found = pattern.matcher(script.data());
      if (found.find()) {
        return Optional.of(found.group(1));
      }
    }
    return Optional.empty();
  }
}
