package org.dateline.map;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.dateline.archive.Archive;
import org.dateline.intake.Intake;
import org.dateline.place.Gazetteer;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

@ContextConfiguration(classes = MapViewTest.Page.class)
@ViewPackages(classes = MapView.class)
class MapViewTest extends SpringBrowserlessTest {

  @Import(Holdings.class)
  static class Page {

    @Bean
    DataSource database() {
      var database = new JdbcDataSource();
      database.setURL("jdbc:h2:mem:map-view;DB_CLOSE_DELAY=-1");
      Flyway.configure().dataSource(database).load().migrate();
      return database;
    }

    @Bean
    Archive archive(DataSource database) {
      var archive = new Archive(database);
      archive.keep(Example.ARTICLE, Example.EVENTS);
      return archive;
    }

    @Bean
    Gazetteer gazetteer() {
      return Gazetteer.open(Path.of("geodata"));
    }

    @Bean
    Intake intake(Archive archive) {
      return new Intake(archive, new CompletableFuture<>());
    }
  }

  @Test
  void withoutASelectionThePanelTellsTheCollection() {
    navigate(MapView.class);
    assertThat(title()).isEqualTo("Poland, March 2014");
  }

  @Test
  void theEventThatIsSelectedInTheBrowserIsShown() {
    navigate(MapView.class);
    select("a1-2");
    assertThat(title()).isEqualTo("Referendum in Crimea");
    select("");
    assertThat(title()).isEqualTo("Poland, March 2014");
  }

  @Test
  void anEventThatIsNotThereIsNone() {
    navigate(MapView.class);
    select("gone-7");
    assertThat(title()).isEqualTo("Poland, March 2014");
  }

  @Test
  void anArticleOfTheOverviewIsShownWithItsEvents() {
    navigate(MapView.class);
    fire($(EventPanel.class).single(), "select-article", "a1");
    assertThat(title()).isEqualTo("Kerry and Lavrov talk");
  }

  @Test
  void whatIsDecidedIsShownAndTakenBack() {
    navigate(MapView.class);
    select("a1-2");
    review("accept", "a1-2", "");
    assertThat($(ReviewBar.class).single().getElement().getTextRecursively())
        .startsWith("accepted");
    review("undo", "", "");
    assertThat($(ReviewBar.class).single().getElement().getTextRecursively()).startsWith("Accept");
    review("merge", "a1-1", "a1-2");
    assertThat($(ClaimList.class).all()).hasSize(1);
    review("undo", "", "");
    assertThat($(ClaimList.class).all()).isEmpty();
  }

  @Test
  void anEventIsCorrectedInADialog() {
    navigate(MapView.class);
    review("edit", "a1-2", "");
    assertThat($(EditDialog.class).all()).hasSize(1);
  }

  @Test
  void theDialogOpensWhereAnArticleIsWanted() {
    navigate(MapView.class);
    fire($(TimeMap.class).single(), "article-wanted", JsonNodeFactory.instance.objectNode());
    assertThat($(AddArticleDialog.class).all()).hasSize(1);
  }

  private void select(String id) {
    fire($(TimeMap.class).single(), "event-selected", id);
  }

  private void review(String action, String id, String other) {
    var data =
        JsonNodeFactory.instance
            .objectNode()
            .put("event.detail.action", action)
            .put("event.detail.id || ''", id)
            .put("event.detail.other || ''", other)
            .put("event.detail.fact || ''", "");
    fire($(TimeMap.class).single(), "review-wanted", data);
  }

  private static void fire(Component component, String type, String id) {
    fire(component, type, JsonNodeFactory.instance.objectNode().put("event.detail.id || ''", id));
  }

  /// What Vaadin does when the browser fires the event.
  private static void fire(Component component, String type, ObjectNode data) {
    var element = component.getElement();
    element
        .getNode()
        .getFeature(ElementListenerMap.class)
        .fireEvent(new DomEvent(element, type, data));
  }

  private String title() {
    return $(H2.class).single().getText();
  }
}
