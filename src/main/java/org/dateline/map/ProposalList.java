package org.dateline.map;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.dateline.map.ReportItem.Report;

/// Reports of other articles that may tell the same happening, each to be merged with the event or
/// parted from it.
final class ProposalList extends Section {

  ProposalList(List<Report> proposals) {
    addClassName("reports");
    var list = new UnorderedList();
    proposals.forEach(proposal -> list.add(item(proposal)));
    add(new H3(Words.of("proposals")), list);
  }

  private static ReportItem item(Report proposal) {
    var item = new ReportItem(proposal);
    var title = proposal.event().title();
    var choice =
        new Div(
            button("proposals.same", title, "merge", proposal),
            button("proposals.other", title, "part", proposal));
    choice.addClassName("choice");
    item.add(choice);
    return item;
  }

  private static NativeButton button(String key, String title, String action, Report other) {
    var button = new NativeButton(Words.of(key));
    button.addClassNames("dl-button", "line");
    button.setAriaLabel(Words.of(key) + ": " + title);
    button.getElement().setAttribute("data-review", action);
    button.getElement().setAttribute("data-other", other.event().id().value());
    return button;
  }
}
