package org.dateline.map;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.event.Argument;
import org.dateline.event.ArgumentRole;
import org.dateline.event.Correction;
import org.dateline.event.Correction.Dated;
import org.dateline.event.Event;
import org.dateline.event.Location;
import org.dateline.event.Role;
import org.dateline.event.Status;
import org.dateline.place.Gazetteer;
import org.dateline.time.TimeSpan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditFormTest {

  private static final Gazetteer GAZETTEER = Gazetteer.open(Path.of("geodata"));

  @Test
  void whatIsNotTouchedIsNotCorrected() {
    for (var event : Example.EVENTS) {
      assertThat(form(event).correction()).map(Correction::isEmpty).contains(true);
    }
  }

  @Test
  void daysAreTypedInWords() {
    var form = form(Example.MEETING);
    days(form).setValue("16 Mar");
    assertThat(form.correction().flatMap(Correction::when).map(Dated::when))
        .contains(TimeSpan.on(LocalDate.of(2014, 3, 16)));
  }

  @Test
  void someDayOfSeveralIsNoneForSure() {
    var form = form(Example.MEETING);
    days(form).setValue("3–9 Mar 2014");
    assertThat(form.correction().flatMap(Correction::when).map(Dated::when).map(TimeSpan::extent))
        .contains(TimeSpan.Extent.THROUGHOUT);
    all(form, Checkbox.class).getFirst().setValue(true);
    assertThat(form.correction().flatMap(Correction::when).map(Dated::when).map(TimeSpan::extent))
        .contains(TimeSpan.Extent.WITHIN);
  }

  @Test
  void whatIsNoDateIsSaidAndCorrectsNothing() {
    var form = form(Example.MEETING);
    days(form).setValue("soon");
    assertThat(form.correction()).isEmpty();
    assertThat(days(form).isInvalid()).isTrue();
  }

  @Test
  void clearedDaysAreNone() {
    var form = form(Example.MEETING);
    days(form).clear();
    assertThat(form.correction().flatMap(Correction::when)).contains(new Dated(null));
  }

  @Test
  void aPlaceIsChosenFromTheGazetteerAndKeepsItsPart() {
    var form = form(Example.DEPLOYMENT);
    var london = GAZETTEER.named("London").getFirst();
    all(form, PlaceField.class).getFirst().setValue(london);
    assertThat(form.correction().flatMap(Correction::where))
        .contains(List.of(new Location(Role.DESTINATION, london, Example.DEPLOYMENT.trigger())));
  }

  @Test
  void aClearedPlaceIsNone() {
    var form = form(Example.MEETING);
    all(form, PlaceField.class).getFirst().clear();
    assertThat(form.correction().flatMap(Correction::where)).contains(List.of());
  }

  @Test
  void statusAndTitleAreCorrected() {
    var form = form(Example.MEETING);
    all(form, TextField.class).getFirst().setValue("They met");
    status(form).setValue(Status.DENIED);
    assertThat(form.correction())
        .contains(
            new Correction(
                Optional.empty(),
                Optional.of(Status.DENIED),
                Optional.of("They met"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
  }

  @Test
  void whoStaysKeepsTheWordsThatNameThem() {
    var form = form(Example.MEETING);
    all(form, ArgumentsField.class).getFirst().setValue("Sergei Lavrov\nCatherine Ashton");
    assertThat(form.correction().flatMap(Correction::arguments))
        .contains(
            List.of(
                Example.MEETING.arguments().getLast(),
                new Argument(
                    ArgumentRole.PARTICIPANT,
                    "Catherine Ashton",
                    null,
                    Example.MEETING.trigger())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          24 × F-16 fighters    | F-16 fighters         | 24
          about 5,000 soldiers  | about 5,000 soldiers  | 5000
          F-16 fighters         | F-16 fighters         |
          """)
  void howManyIsReadFromTheFigures(String typed, String name, @Nullable Integer count) {
    var form = form(Example.DEPLOYMENT);
    all(form, ArgumentsField.class).getLast().setValue(typed);
    assertThat(form.correction().flatMap(Correction::arguments).orElseThrow().getLast())
        .isEqualTo(new Argument(ArgumentRole.MATERIEL, name, count, Example.DEPLOYMENT.trigger()));
  }

  private static EditForm form(Event event) {
    return new EditForm(event, Example.ARTICLE, GAZETTEER);
  }

  private static TextField days(EditForm form) {
    return all(form, TextField.class).get(1);
  }

  @SuppressWarnings("unchecked")
  private static Select<Status> status(EditForm form) {
    return (Select<Status>) all(form, Select.class).get(1);
  }

  private static <T extends Component> List<T> all(Component parent, Class<T> type) {
    return parent
        .getChildren()
        .flatMap(child -> Stream.concat(Stream.of(child), all(child, Component.class).stream()))
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }
}
