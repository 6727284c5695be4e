package org.dateline.map;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.dateline.article.Article;

/// Says how far the reading of an article has come.
final class ReadingProgress extends Div {

  private final String title;
  private final Paragraph words = new Paragraph();
  private final ProgressBar bar = new ProgressBar();

  ReadingProgress(Article article) {
    title = Articles.title(article);
    addClassName("reading");
    words.setText(Words.of("reading", title));
    words.getElement().setAttribute("role", "status");
    bar.setIndeterminate(true);
    bar.getElement().setAttribute("aria-label", Words.of("reading.bar"));
    add(words, bar);
  }

  /// @param read sentences that are read
  /// @param of all sentences; 0 while they are not counted
  void tell(int read, int of) {
    bar.setIndeterminate(of == 0);
    if (of > 0) {
      bar.setMax(of);
      bar.setValue(Math.min(read, of));
      words.setText(Words.of("reading.sentences", title, read, of));
    }
  }
}
