package org.soundings.ui.control.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.soundings.app.KnownNames;
import org.soundings.ui.Stages;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;

@WindowTest
class NameOfferTest {

  private static final List<String> KNOWN =
      List.of("Ada Lovelace", "Adam", "Ben", "Platform team", "Eve", "Eve Ott", "Eve Ulm");

  private final List<String> told = new ArrayList<>();
  private final List<String> kept = new ArrayList<>();
  private final List<KeyCode> reached = new ArrayList<>();
  private KnownNames known = KnownNames.of(KNOWN);
  private Field who;
  private Field what;
  private Button keep;
  private int pressed;

  @Start
  void start(Stage stage) {
    who = NameOffer.at(new Field("Owner: Who", ""), () -> known).onCommit(told::add);
    what = new Field("What", "");
    keep = new Button("Save");
    keep.setOnAction(_ -> pressed++);
    var form = new HBox(who, what, keep);
    EntryLine.in(form, () -> kept.add(who.getText()), who, what);
    form.addEventHandler(
        javafx.scene.input.KeyEvent.KEY_PRESSED, key -> reached.add(key.getCode()));
    Stages.put(stage, new Scene(form, 500, 300));
    stage.show();
    who.requestFocus();
  }

  @Test
  void matchingNamesAreOfferedWhileTyping(Robot robot) {
    assertThat(NameOffer.offered(who)).isEmpty();
    robot.write("a");
    assertThat(NameOffer.offered(who)).containsExactly("Ada Lovelace", "Adam");
    robot.write("dam");
    assertThat(NameOffer.offered(who)).containsExactly("Adam");
    robot.interact(who::clear);
    robot.write("te");
    assertThat(NameOffer.offered(who)).containsExactly("Platform team");
  }

  @Test
  void aChosenNameIsNotCompletedToAParticipantsName(Robot robot) {
    known = new KnownNames(List.of("Jens", "Jens Köhler"), Set.of("Jens Köhler"));
    robot.write("Je").type(KeyCode.DOWN, KeyCode.ENTER, KeyCode.TAB);
    assertThat(who.getText()).isEqualTo("Jens");
    robot.interact(who::requestFocus);
    robot.interact(who::clear);
    robot.write("Jens").type(KeyCode.TAB);
    assertThat(who.getText()).as("typed, and not chosen").isEqualTo("Jens Köhler");
  }

  @Test
  void aCompleteNameDoesNotHideALongerOne(Robot robot) {
    robot.write("Ada Lovelace");
    assertThat(NameOffer.offered(who)).isEmpty();
    robot.interact(who::clear);
    robot.write("Ada");
    assertThat(NameOffer.offered(who)).contains("Ada Lovelace");
  }

  @Test
  void theFirstClickOutsideTheListTakesEffect(Robot robot) {
    robot.write("a");
    assertThat(NameOffer.offered(who)).isNotEmpty();
    robot.clickOn(keep);
    assertThat(pressed).isOne();
    assertThat(NameOffer.offered(who)).isEmpty();
  }

  @Test
  void enterSelectsANameAndOnlyTheNextEnterMovesOn(Robot robot) {
    robot.write("a").type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
    assertThat(who.getText()).isEqualTo("Adam");
    assertThat(told).last().isEqualTo("Adam");
    assertThat(NameOffer.offered(who)).isEmpty();
    assertThat(who.isFocused()).isTrue();
    robot.type(KeyCode.ENTER);
    assertThat(what.isFocused()).isTrue();
    assertThat(kept).isEmpty();
  }

  @Test
  void typedTextIsKeptAndEnterMovesOnAtOnce(Robot robot) {
    robot.write("A").type(KeyCode.ENTER);
    assertThat(who.getText()).isEqualTo("A");
    assertThat(what.isFocused()).isTrue();
    assertThat(NameOffer.offered(who)).isEmpty();
  }

  @Test
  void escapeClosesOnlyTheList(Robot robot) {
    robot.write("a").type(KeyCode.ESCAPE);
    assertThat(NameOffer.offered(who)).isEmpty();
    assertThat(who.isFocused()).isTrue();
    assertThat(reached).doesNotContain(KeyCode.ESCAPE);
    robot.type(KeyCode.ESCAPE);
    assertThat(reached).contains(KeyCode.ESCAPE);
  }

  @Test
  void downOffersAllNamesInAnEmptyFieldAndAnnouncesOne(Robot robot) {
    robot.type(KeyCode.DOWN);
    assertThat(NameOffer.offered(who)).containsExactlyElementsOf(KNOWN.subList(0, 6));
    assertThat(who.getAccessibleHelp()).isEqualTo("Ada Lovelace");
    robot.type(KeyCode.UP);
    assertThat(who.getAccessibleHelp()).isEqualTo("Eve Ott");
  }

  @Test
  void textSetByTheProgramOffersNothing(Robot robot) {
    robot.interact(() -> who.show("A"));
    assertThat(NameOffer.offered(who)).isEmpty();
  }

  @Test
  void theListClosesWhenTheFieldLosesFocus(Robot robot) {
    robot.write("a").type(KeyCode.TAB);
    assertThat(NameOffer.offered(who)).isEmpty();
  }

  @Test
  void leavingTheFieldCompletesAFirstName(Robot robot) {
    robot.write("ada").type(KeyCode.TAB);
    assertThat(who.getText()).isEqualTo("Ada Lovelace");
    assertThat(told).last().isEqualTo("Ada Lovelace");
  }

  @Test
  void enterCompletesAFirstName(Robot robot) {
    robot.write("ada").type(KeyCode.ENTER);
    assertThat(who.getText()).isEqualTo("Ada Lovelace");
    assertThat(what.isFocused()).isTrue();
  }

  @Test
  void aFirstNameTypedAgainIsNotCompleted(Robot robot) {
    robot.write("Ada").type(KeyCode.TAB);
    robot.interact(who::requestFocus);
    robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
    robot.write("Ada").type(KeyCode.TAB);
    assertThat(who.getText()).isEqualTo("Ada");
    assertThat(told).last().isEqualTo("Ada");
    // The field belongs to a different item at that time.
    robot.interact(() -> who.show(""));
    robot.interact(who::requestFocus);
    robot.write("Ada").type(KeyCode.TAB);
    assertThat(who.getText()).isEqualTo("Ada Lovelace");
  }

  @Test
  void anAmbiguousNameOffersAllMatchesAndIsNotCompleted(Robot robot) {
    robot.write("Eve");
    assertThat(NameOffer.offered(who)).containsExactly("Eve Ott", "Eve Ulm");
    robot.type(KeyCode.TAB);
    assertThat(who.getText()).isEqualTo("Eve");
  }

  @Test
  void theNameIsCompletedBeforeCtrlEnterSaves(Robot robot) {
    robot.write("Ada");
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    assertThat(kept).containsExactly("Ada Lovelace");
  }

  @Test
  void textSetByTheProgramIsNotCompleted(Robot robot) {
    robot.interact(() -> who.show("Ada"));
    robot.type(KeyCode.TAB);
    assertThat(who.getText()).isEqualTo("Ada");
  }

  @Test
  void aNameIsNotCompletedInAFieldForANewPerson(Robot robot) {
    robot.interact(() -> NameOffer.forNewName(what, () -> KNOWN).requestFocus());
    robot.write("Ada").type(KeyCode.TAB);
    assertThat(what.getText()).isEqualTo("Ada");
  }
}
