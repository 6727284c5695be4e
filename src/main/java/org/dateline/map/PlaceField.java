package org.dateline.map;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.article.Passage;
import org.dateline.event.Location;
import org.dateline.event.Role;
import org.dateline.place.Gazetteer;
import org.dateline.place.Place;

/// A place of an event, found by its name in the gazetteer; empty for none.
final class PlaceField extends ComboBox<Place> {

  private final Role role;
  private final Optional<Location> before;

  /// @param before what was read; empty for a further place
  PlaceField(Gazetteer gazetteer, Role role, Optional<Location> before) {
    super(Words.of("edit.place." + role.name().toLowerCase(Locale.ROOT)));
    this.role = role;
    this.before = before;
    setItems(query -> named(gazetteer, query));
    setItemLabelGenerator(Places::described);
    setPlaceholder(Words.of("edit.place.such"));
    setClearButtonVisible(true);
    setWidthFull();
    before.map(Location::place).ifPresent(this::setValue);
  }

  private static Stream<Place> named(Gazetteer gazetteer, Query<Place, String> query) {
    int from = query.getOffset();
    var name = query.getFilter().orElse("");
    return gazetteer.beginning(name, from + query.getLimit()).stream().skip(from);
  }

  /// The place in the part that it plays; what was not changed is as it was read.
  ///
  /// @param words that stand for a place that was set by hand
  Optional<Location> location(Passage words) {
    var place = getOptionalValue();
    return before
        .filter(location -> place.filter(location.place()::equals).isPresent())
        .or(() -> place.map(chosen -> new Location(role, chosen, words)));
  }
}
