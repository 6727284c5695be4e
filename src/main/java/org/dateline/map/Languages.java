package org.dateline.map;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Chooses the language of the page: the one that was chosen in this browser, else the first that
/// the browser asks for and the page speaks, else English. Tells it to the browser in the `lang` of
/// the document.
@Component
class Languages implements VaadinServiceInitListener {

  /// As `frontend/messages/language-choice.ts` names it.
  private static final String COOKIE = "dateline-language";

  private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.GERMAN);

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(response ->
        response
            .getDocument()
            .child(0)
            .attr("lang", language(response.getVaadinRequest()).getLanguage()));
    event
        .getSource()
        .addUIInitListener(init -> init.getUI().setLocale(language(VaadinRequest.getCurrent())));
  }

  private static Locale language(VaadinRequest request) {
    return of(chosen(request), Collections.list(request.getLocales()));
  }

  /// @param chosen in this browser, as an ISO 639 code
  /// @param wished the languages that the browser asks for, the dearest first
  static Locale of(Optional<String> chosen, List<Locale> wished) {
    return Stream.concat(chosen.stream(), wished.stream().map(Locale::getLanguage))
        .flatMap(language -> SPOKEN.stream().filter(l -> l.getLanguage().equals(language)))
        .findFirst()
        .orElse(Locale.ENGLISH);
  }

  private static Optional<String> chosen(VaadinRequest request) {
    return Optional.ofNullable(request.getCookies()).stream()
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .map(Cookie::getValue)
        .findFirst();
  }
}
