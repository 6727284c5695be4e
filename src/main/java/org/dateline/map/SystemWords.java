package org.dateline.map;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What the page does when the server does not know it any more, as after a restart: it loads
/// itself again, and its address brings everything back. And what it says when the server failed.
@Component
class SystemWords implements VaadinServiceInitListener {

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.getSource().setSystemMessagesProvider(info -> of(info.getLocale()));
  }

  private static SystemMessages of(Locale locale) {
    var words = Words.bundle(Optional.ofNullable(locale).orElse(Locale.ENGLISH));
    var messages = new CustomizedSystemMessages();
    messages.setSessionExpiredNotificationEnabled(false);
    messages.setInternalErrorCaption(words.getString("system.failed"));
    messages.setInternalErrorMessage(words.getString("system.reload"));
    return messages;
  }
}
