package org.dateline.map;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.event.Event;

/// The other reports of a happening, side by side: what each says of when, where and how many, and
/// who says it. Each leads to its own words.
final class ClaimList extends Section {

  /// Another report.
  record Claim(Event event, Article article) {}

  ClaimList(List<Claim> claims) {
    addClassName("claims");
    var list = new UnorderedList();
    claims.forEach(claim -> list.add(item(claim)));
    add(new H3(Words.of("claims", claims.size())), list);
  }

  private static ListItem item(Claim claim) {
    var event = claim.event();
    var link = new NativeButton(event.title());
    link.addClassName("link");
    link.getElement().setAttribute("data-event", event.id().value());
    var when = event.when();
    var about =
        new Span(
            String.join(
                " · ",
                when == null ? Words.of("fact.notStated") : Days.words(when),
                event.where().isEmpty() ? Words.of("fact.notStated") : Places.listed(event.where()),
                FactLine.words(event.status()),
                Articles.source(claim.article()),
                Days.words(claim.article().published())));
    about.addClassName("reason");
    return new ListItem(link, about);
  }
}
