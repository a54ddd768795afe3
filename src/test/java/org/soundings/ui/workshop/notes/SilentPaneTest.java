package org.soundings.ui.workshop.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.workshop.SilentRound;
import org.soundings.language.Language;
import org.soundings.language.Messages;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.form.Field;
import org.soundings.ui.control.form.NameOffer;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.WindowThread;
import org.soundings.ui.workshop.InSession;
import org.soundings.ui.workshop.WorkshopViewModel;
import org.soundings.ui.workshop.WorkshopWindow;
import org.soundings.ui.workshop.close.ClosePane;

class SilentPaneTest extends InSession {

  @Test
  void thePerspectiveOfANoteIsNamedInTheDisplayLanguage(Robot robot) {
    robot.interact(
        () -> {
          room.model.prepare().add("Ada", "", "operator");
          room.model.turn(WorkshopViewModel.Side.RUN);
          SilentViewModel silent = room.model.run().silent();
          silent.begin();
          silent.write("Ada", "Three agents mount it.");
          silent.done("Ada");
          silent.show();
          Messages.in(
              Language.of("de").orElseThrow(),
              () -> {
                silent.groups().merge(0, "security");
                return silent;
              });
        });
    robot.interact(room.stage::show);
    robot.interact(room.model::refresh);
    assertThat(room.words()).contains("in der Perspektive Sicherheit");
  }

  @Test
  void afterASilentRoundShortcutsStillWork(Robot robot) {
    robot.interact(room.stage::show);
    robot.interact(room::writeInSilence);
    robot.interact(() -> room.pressWithAlt(KeyCode.W));
    assertThat(Focus.isText(room.focused())).isFalse();
    assertThat(room.focused()).isInstanceOf(Label.class);
    assertThat(Focus.isInside((Parent) room.pane(SilentPane.class), room.focused())).isTrue();
    robot.interact(() -> room.button("Add to the operator perspective").requestFocus());
    robot.interact(() -> room.button("Add to the operator perspective").fire());
    assertThat(Focus.isText(room.focused())).isFalse();
  }

  @Test
  void anUnrevealedRoundIsResumedFromRunAndClose(Robot robot) {
    robot.interact(room.stage::show);
    robot.interact(
        () -> {
          room.comes("Ada");
          room.comes("Ben");
          room.screen.there = false;
          room.model.turn(WorkshopViewModel.Side.RUN);
          SilentViewModel silent = room.model.run().silent();
          silent.begin();
          silent.write("Ada", "Three agents mount it.");
          silent.done("Ada");
          silent.stop();
        });
    String title = room.context.library().question("small-kernel-1").orElseThrow().title();
    String words = "Silent round on “" + title + "”: 1 of 2 done, not revealed yet.";
    assertThat(room.words()).containsOnlyOnce(words);
    robot.interact(() -> room.model.turn(WorkshopViewModel.Side.CLOSE));
    assertThat(room.words()).containsOnlyOnce(words);
    var ways = room.in(ClosePane.class, UnrevealedPane.class).getFirst();
    robot.interact(
        () ->
            WorkshopWindow.inside(ways)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow()
                .fire());
    assertThat(room.model.content().side()).isEqualTo(WorkshopViewModel.Side.RUN);
    assertThat(room.model.run().silent().content().turn()).contains("Ben");
    robot.interact(
        () -> {
          room.model.run().silent().done("Ben");
          room.model.run().silent().show();
        });
    assertThat(room.words()).noneMatch(each -> each.startsWith("Silent round on"));
  }

  @Test
  void placingANoteFocusesTheNextWithoutScrolling(Robot robot) {
    robot.interact(room.stage::show);
    robot.interact(
        () -> {
          room.comes("Ada");
          room.model.turn(WorkshopViewModel.Side.RUN);
          SilentViewModel silent = room.model.run().silent();
          silent.begin();
          silent.write("Ada", "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten");
          silent.done("Ada");
          silent.show();
        });
    WindowThread.settle();
    var sixth = places().get(5);
    robot.interact(sixth::requestFocus);
    WindowThread.settle();
    double before = top(sixth);
    robot.interact(sixth::fire);
    WindowThread.settle();
    // The sixth no longer has a button. The seventh is in its position.
    var seventh = places().get(5);
    assertThat(room.focused()).isSameAs(seventh);
    assertThat(top(seventh)).isBetween(before, before + 120);
  }

  /// The first button of each note that was not added to a perspective.
  private List<Button> places() {
    List<Button> perspectives =
        room.in(SilentPane.class, Button.class).stream()
            .filter(each -> each.getText().startsWith("→ "))
            .toList();
    // The perspectives of a test question have an arbitrary order, the same at each note.
    String first = perspectives.getFirst().getText();
    return perspectives.stream().filter(each -> each.getText().equals(first)).toList();
  }

  private static double top(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMinY();
  }

  private void showNotes(Robot robot, String adas, String bens) {
    robot.interact(room.stage::show);
    robot.interact(
        () -> {
          room.comes("Ada");
          room.comes("Ben");
          room.model.turn(WorkshopViewModel.Side.RUN);
          SilentViewModel silent = room.model.run().silent();
          silent.begin();
          silent.write("Ada", adas);
          silent.done("Ada");
          silent.write("Ben", bens);
          silent.done("Ben");
          silent.show();
        });
    WindowThread.settle();
  }

  private List<String> groups() {
    return room.model.run().silent().content().round().orElseThrow().notes().stream()
        .map(SilentRound.Note::group)
        .toList();
  }

  @Test
  void enterMovesFromNoteToNoteAndLettersAreNotShortcuts(Robot robot) {
    showNotes(robot, "one\ntwo", "three");
    robot.interact(room.in(SilentPane.class, Field.class).getFirst()::requestFocus);
    robot.write("Walls").type(KeyCode.ENTER).write("Way in").type(KeyCode.ENTER).write("wa");
    assertThat(NameOffer.offered((Field) room.focused())).containsExactly("Walls", "Way in");
    robot.type(KeyCode.DOWN, KeyCode.ENTER);
    assertThat(groups()).containsExactly("Walls", "Way in", "Walls");
  }

  @Test
  void aGroupIsRenamedForAllItsNotesAndMergedWithAnother(Robot robot) {
    showNotes(robot, "one\ntwo", "three");
    robot.interact(
        () -> {
          SilentViewModel silent = room.model.run().silent();
          silent.groups().group(0, "Wals");
          silent.groups().group(1, "Wals");
          silent.groups().group(2, "Way in");
        });
    robot.interact(() -> rename("Name of the group Wals", "Walls"));
    assertThat(groups()).containsExactly("Walls", "Walls", "Way in");
    robot.interact(() -> rename("Name of the group Way in", "Walls"));
    assertThat(groups()).containsOnly("Walls");
    robot.interact(() -> rename("Name of the group Walls", " "));
    assertThat(groups()).containsOnly("Walls");
    assertThat(room.field("Name of the group Walls").getText()).isEqualTo("Walls");
  }

  @Test
  void groupNamesAreBelowTheNotesOnceThereAreGroups(Robot robot) {
    showNotes(robot, "one", "two");
    assertThat(WorkshopWindow.isShown(room.pane(GroupNames.class))).isFalse();
    Field first = room.in(SilentPane.class, Field.class).getFirst();
    double top = top(first);
    robot.interact(first::requestFocus);
    robot.write("Walls").type(KeyCode.ENTER);
    WindowThread.settle();
    assertThat(WorkshopWindow.isShown(room.pane(GroupNames.class))).isTrue();
    assertThat(top(first)).isEqualTo(top);
    assertThat(top(room.pane(GroupNames.class))).isGreaterThan(top(first));
  }

  private void rename(String field, String name) {
    room.field(field).setText(name);
    WorkshopWindow.pressIn(room.field(field), KeyCode.ENTER);
  }

  @Test
  void identicalNotesOfTwoParticipantsAreOneNoteOfBoth(Robot robot) {
    showNotes(robot, "The namespace is our only wall\none", "The namespace is our only wall");
    assertThat(room.words())
        .containsOnlyOnce("The namespace is our only wall")
        .contains("Ada, Ben");
    robot.interact(() -> room.button("Add to the operator perspective").fire());
    assertThat(
            room.context.assessment().answer("small", "small-kernel-1").perspectiveText("operator"))
        .isEqualTo("- The namespace is our only wall (Ada, Ben)");
  }

  @Test
  void theNameOfAGroupIsShownAsSaved(Robot robot) {
    robot.interact(room.stage::show);
    robot.interact(room::writeInSilence);
    var group = room.field("Group for the note by Ada");
    robot.interact(
        () -> {
          group.setText("Agents");
          WorkshopWindow.pressIn(group, KeyCode.ENTER);
        });
    robot.interact(
        () -> {
          room.context.workbench().undo();
          room.model.refresh();
        });
    assertThat(group.getText()).isEmpty();
  }
}
