package org.dateline.map;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.event.Argument;
import org.dateline.event.Correction;
import org.dateline.event.Correction.Dated;
import org.dateline.event.Event;
import org.dateline.event.Fact;
import org.dateline.event.Location;
import org.dateline.event.Role;
import org.dateline.event.Status;
import org.dateline.event.What;
import org.dateline.place.Gazetteer;
import org.dateline.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/// What an event is, when and where it was and who took part, to be corrected.
final class EditForm extends Div {

  private final Event event;
  private final LocalDate published;
  private final Gazetteer gazetteer;
  private final TextField title = new TextField(Words.of("add.title"));
  private final Select<What> kind = new Select<>();
  private final Select<Status> status = new Select<>();
  private final TextField days = new TextField(Words.of("edit.days"));
  private final Checkbox someDay = new Checkbox(Words.of("edit.someDay"));
  private final Div placeFields = new Div();
  private final List<PlaceField> places = new ArrayList<>();
  private final ArgumentsField who;
  private final ArgumentsField against;
  private final ArgumentsField howMany;

  EditForm(Event event, Article article, Gazetteer gazetteer) {
    this.event = event;
    this.published = article.published();
    this.gazetteer = gazetteer;
    addClassName("edit-form");
    title.setValue(event.title());
    title.setWidthFull();
    kind.setLabel(Words.of("edit.kind"));
    kind.setItems(What.all());
    kind.setItemLabelGenerator(what -> Kind.of(what).name());
    kind.setValue(event.what());
    status.setLabel(Words.of("fact.status"));
    status.setItems(Status.values());
    status.setItemLabelGenerator(FactLine::words);
    status.setValue(event.status());
    askForDays(event.when());
    placeFields.addClassName("edit-places");
    event.where().forEach(location -> add(location.role(), Optional.of(location)));
    if (places.isEmpty()) {
      add(Role.PLACE, Optional.empty());
    }
    var more =
        new Button(Words.of("edit.morePlaces"), click -> add(Role.PLACE, Optional.empty()).focus());
    var pair = new Div(kind, status);
    pair.addClassName("pair");
    who = ArgumentsField.who(event);
    against = ArgumentsField.against(event);
    against.setVisible(
        !against.isUnused()
            || event.what() instanceof What.Sanction
            || event.what() instanceof What.Clash);
    howMany = ArgumentsField.howMany(event);
    add(title, pair, days, someDay, placeFields, more, who, against, howMany);
  }

  private void askForDays(@Nullable TimeSpan when) {
    days.setValue(when == null ? "" : when.edtf());
    days.setWidthFull();
    days.setValueChangeMode(ValueChangeMode.LAZY);
    days.addValueChangeListener(change -> tell());
    someDay.setValue(when != null && when.extent() == TimeSpan.Extent.WITHIN);
    tell();
  }

  /// Says how the typed days are understood.
  private void tell() {
    var span = TypedSpan.parse(days.getValue(), published);
    days.setInvalid(span.isEmpty() && !days.isEmpty());
    days.setErrorMessage(Words.of("edit.days.wrong"));
    days.setHelperText(span.map(Days::words).orElse(Words.of("edit.days.such")));
    someDay.setVisible(
        span.filter(s -> s.first() != null && s.last() != null)
            .filter(s -> !Objects.equals(s.first(), s.last()))
            .isPresent());
  }

  private PlaceField add(Role role, Optional<Location> location) {
    var field = new PlaceField(gazetteer, role, location);
    places.add(field);
    placeFields.add(field);
    return field;
  }

  void focus(Fact fact) {
    switch (fact) {
      case WHAT -> kind.focus();
      case STATUS -> status.focus();
      case WHEN -> days.focus();
      case WHERE -> places.getFirst().focus();
      case WHO -> who.focus();
      case HOW_MANY -> howMany.focus();
    }
  }

  /// What differs from the event; empty after saying what is wrong.
  Optional<Correction> correction() {
    var when = TypedSpan.parse(days.getValue(), published).map(this::withExtent);
    if (when.isEmpty() && !days.isEmpty()) {
      tell();
      days.focus();
      return Optional.empty();
    }
    var where = places.stream().flatMap(field -> field.location(event.trigger()).stream()).toList();
    return Optional.of(
        new Correction(
            Optional.of(kind.getValue()).filter(what -> !what.equals(event.what())),
            Optional.of(status.getValue()).filter(s -> s != event.status()),
            Optional.of(title.getValue().strip())
                .filter(t -> !t.isEmpty() && !t.equals(event.title())),
            Optional.of(new Dated(when.orElse(null)))
                .filter(dated -> !Objects.equals(dated.when(), event.when())),
            Optional.of(where).filter(w -> !w.equals(event.where())),
            arguments()));
  }

  private Optional<List<Argument>> arguments() {
    var fields = List.of(who, against, howMany);
    return fields.stream().allMatch(ArgumentsField::isUnchanged)
        ? Optional.empty()
        : Optional.of(fields.stream().flatMap(field -> field.arguments().stream()).toList());
  }

  private TimeSpan withExtent(TimeSpan span) {
    if (!someDay.isVisible()) {
      return span;
    }
    return someDay.getValue()
        ? TimeSpan.within(span.first(), span.last())
        : TimeSpan.throughout(span.first(), span.last());
  }
}
