package org.dateline.map;

import com.vaadin.flow.component.html.Div;
import org.dateline.article.Article;
import org.dateline.event.Reviewed;

/// All that is known of an event, scrolled as one: what is to be decided about it, its facts, other
/// reports, what was decided.
final class FactSheet extends Div {

  FactSheet(Reviewed reviewed, Article article, Dossier dossier) {
    addClassName("fact-sheet");
    getElement().setAttribute("tabindex", "0");
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-label", Words.of("facts"));
    getStyle().set("--k", "var(--dl-" + Kind.of(reviewed.event().what()).family() + ")");
    if (!dossier.proposals().isEmpty()) {
      add(new ProposalList(dossier.proposals()));
    }
    add(new FactList(reviewed, article));
    if (!dossier.claims().isEmpty()) {
      add(new ClaimList(dossier.claims()));
    }
    if (!dossier.history().isEmpty()) {
      add(new HistoryList(dossier.history()));
    }
  }
}
