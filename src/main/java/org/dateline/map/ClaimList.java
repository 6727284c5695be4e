package org.dateline.map;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.dateline.map.ReportItem.Report;

/// The other reports of a happening that were merged into it, side by side.
final class ClaimList extends Section {

  ClaimList(List<Report> claims) {
    addClassName("reports");
    var list = new UnorderedList();
    claims.forEach(claim -> list.add(new ReportItem(claim)));
    add(new H3(Words.of("claims", claims.size())), list);
  }
}
