package org.dateline.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An article as plain text, with or without a front matter before it:
///
/// ```
/// ---
/// title: Kerry and Lavrov fail to reach agreement
/// source: a news agency
/// published: 2014-03-14
/// ---
/// ```
final class PlainText {

  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A---[ \\t]*\\R((?:[^\\n]{0,500}\\n){0,20}?)---[ \\t]*(?:\\R|\\z)");

  private PlainText() {}

  static Draft draft(String text) {
    Matcher matter = FRONT_MATTER.matcher(text);
    if (!matter.find()) {
      return new Draft(
          null, null, null, text, DateLine.find(text).orElse(null), Draft.Origin.VERBATIM);
    }
    var body = text.substring(matter.end());
    var day = DateLine.find(body).orElse(null);
    return FrontMatter.parse(matter.group(1))
        .over(new Draft(null, null, null, body, day, Draft.Origin.EXTRACTED));
  }
}
