package org.soundings.ui.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.assessment.Decision;
import org.soundings.assessment.ThreatId;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.SystemPicture;
import org.soundings.ui.Desk;
import org.soundings.ui.Place;
import org.soundings.ui.SmallWorld;

class SystemViewModelTest {

  @TempDir Path folder;
  private final List<Place> gone = new ArrayList<>();
  private Desk desk;
  private SystemViewModel model;

  @BeforeEach
  void make() {
    desk = SmallWorld.desk(folder.resolve("a"));
    model = new SystemViewModel(desk, gone::add);
  }

  private SystemPicture system() {
    return desk.assessment().system();
  }

  @Test
  void whatIsAddedComesInFrontAndStandsInTheZoneThatWasInFront() {
    model.addZone();
    model.addComponent();
    assertThat(model.content().current()).contains(new Thing.OfComponent("component-1"));
    assertThat(system().component("component-1").orElseThrow().zone()).isEqualTo("zone");
  }

  @Test
  void aConnectionNeedsTwoEndsAndBeginsAtWhatIsInFront() {
    model.addComponent();
    assertThat(model.canConnect()).isFalse();
    model.addConnection();
    assertThat(system().connections()).isEmpty();
    model.addComponent();
    model.addConnection();
    assertThat(system().connections())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.from()).isEqualTo("component-2");
              assertThat(each.to()).isEqualTo("component-1");
            });
    assertThat(model.content().figure().drawing().routes()).hasSize(1);
  }

  @Test
  void takingAComponentAwayTakesItsConnectionsAlongAndCanBeTakenBack() {
    model.addComponent();
    model.addComponent();
    model.addConnection();
    model.open("component-1");
    model.remove();
    assertThat(system().connections()).isEmpty();
    assertThat(system().components()).hasSize(1);
    desk.workbench().undo();
    assertThat(system().connections()).hasSize(1);
    assertThat(system().components()).hasSize(2);
  }

  @Test
  void aNewComponentNeverTakesOverWhatWasDecidedAboutAnotherOne() {
    model.addComponent();
    var decided = new ThreatId("thr-mounts", "component-1");
    desk.workbench()
        .edit("decision", a -> a.withDecision(Decision.none(decided).withReason("Accepted.")));
    model.remove();
    model.addComponent();
    assertThat(system().components()).extracting(Component::id).containsExactly("component-2");
    assertThat(SystemPicture.EMPTY.newEndId("component-1", desk.assessment()::namesComponent))
        .isEqualTo("component-1-2");
  }

  @Test
  void typingIsOneStepThatCanBeTakenBack() {
    model.addComponent();
    var component = system().components().getFirst();
    model.change(component, "name of a component", c -> c.withName("W"));
    model.change(component, "name of a component", c -> c.withName("Web"));
    assertThat(system().components().getFirst().name()).isEqualTo("Web");
    desk.workbench().undo();
    assertThat(system().components().getFirst().name()).isEqualTo("New component");
  }

  @Test
  void onlyWhatMovesSomethingIsDrawnAnew() {
    model.addComponent();
    var drawing = model.content().figure().drawing();
    assertThat(drawing.boxes()).hasSize(1);
    var component = system().components().getFirst();
    model.change(component, "words about a component", c -> c.withDescription("Sells."));
    assertThat(model.content().figure().drawing()).isSameAs(drawing);
    model.change(
        system().components().getFirst(), "name of a component", c -> c.withName("The shop"));
    assertThat(model.content().figure().drawing().boxes().getFirst().name()).isEqualTo("The shop");
  }

  @Test
  void nothingIsDrawnBeforeSomebodyLooks() {
    model.addComponent();
    var other = new SystemViewModel(desk, gone::add);
    assertThat(other.content().figure().drawing().boxes()).isEmpty();
    other.refresh();
    assertThat(other.content().figure().drawing().boxes()).hasSize(1);
  }

  @Test
  void openingAnIdBringsItInFront() {
    model.addComponent();
    model.addComponent();
    model.open("component-1");
    assertThat(model.content().current()).contains(new Thing.OfComponent("component-1"));
  }

  @Test
  void aModelIsTakenAsOneStepAndWhatIsNoneIsSaid() throws IOException {
    Path model1 =
        Files.writeString(
            folder.resolve("shop.otm"),
            """
            otmVersion: 0.2.0
            project: {name: Shop, id: shop}
            components:
              - {id: c, name: Web, type: web-service, parent: {trustZone: z}}
            """);
    model.take(model1);
    assertThat(model.content().said()).startsWith("Taken from shop.otm (Open Threat Model)");
    assertThat(system().components()).hasSize(1);
    desk.workbench().undo();
    assertThat(system().isEmpty()).isTrue();
    model.take(Files.writeString(folder.resolve("x.txt"), "- 1"));
    assertThat(model.content().said()).contains("is no threat model that is known here");
    model.take(folder.resolve("gone.otm"));
    assertThat(model.content().said()).contains("Nothing was changed.");
  }
}
