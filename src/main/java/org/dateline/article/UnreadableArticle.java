package org.dateline.article;

/// Says why an input is no article, and what to do about it.
public final class UnreadableArticle extends RuntimeException {

  private static final long serialVersionUID = 1;

  public UnreadableArticle(String message) {
    super(message);
  }
}
