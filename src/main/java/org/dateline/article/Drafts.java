package org.dateline.article;

/// Reads one article out of what was pasted or uploaded, whatever it is: HTML, or plain text with
/// or without a front matter.
public final class Drafts {

  private Drafts() {}

  /// @throws UnreadableArticle when it holds no article
  public static Draft parse(String content) {
    return HtmlPage.isHtml(content.substring(0, Math.min(content.length(), 4000)))
        ? HtmlPage.draft(content)
        : PlainText.draft(content);
  }

  /// @param content text in UTF-8, or in UTF-16 with a byte order mark
  /// @throws UnreadableArticle when it holds no article
  public static Draft parse(byte[] content) {
    return parse(Decoding.text(content));
  }
}
