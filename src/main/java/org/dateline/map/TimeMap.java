package org.dateline.map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/// The shell of the page in the browser: header, list, map, time bar and a place for the panel. It
/// fetches the feed itself and keeps clock, filter, selection and address.
@Tag("time-map")
@JsModule("./time-map/time-map.ts")
class TimeMap extends Component {}
