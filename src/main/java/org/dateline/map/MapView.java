package org.dateline.map;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

/// The one view: everything of the archive on the map.
@Route("")
@PageTitle("Dateline")
public class MapView extends Main {

  MapView() {
    add(new TimeMap());
  }
}
