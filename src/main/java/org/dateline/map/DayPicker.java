package org.dateline.map;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.Locale;

/// Asks for the day on which an article was published.
final class DayPicker extends DatePicker {

  DayPicker() {
    super(Words.of("add.day"));
    setLocale(Words.locale().equals(Locale.GERMAN) ? Locale.GERMANY : Locale.UK);
    setI18n(
        new DatePickerI18n()
            .setDateFormats("d MMM yyyy", "yyyy-MM-dd", "d MMMM yyyy", "d.M.yyyy")
            .setFirstDayOfWeek(1));
    setPlaceholder(Words.of("add.day.such"));
  }
}
