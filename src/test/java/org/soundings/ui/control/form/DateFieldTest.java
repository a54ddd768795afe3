package org.soundings.ui.control.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.soundings.ui.Stages;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;

@WindowTest
class DateFieldTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private final List<Optional<LocalDate>> taken = new ArrayList<>();
  private DateField field;
  private TextField beside;
  private Label below;

  /// Controls can be created only after the toolkit has started.
  @Start
  void start(Stage stage) {
    field = new DateField("When", () -> DAY).onCommit(taken::add);
    beside = new TextField();
    below = field.below();
    Stages.put(stage, new Scene(new VBox(new HBox(field, beside), below), 500, 120));
    stage.show();
  }

  @Test
  void theDateIsSpelledOutWhileItIsTyped(Robot robot) {
    robot.interact(() -> field.field().requestFocus());
    robot.write("3 dec");
    assertThat(below.getText()).isEqualTo("Date: Thursday 3 December 2026.");
    assertThat(below.isVisible()).isTrue();
    robot.interact(beside::requestFocus);
    assertThat(taken).last().isEqualTo(Optional.of(LocalDate.of(2026, 12, 3)));
    assertThat(field.field().getText()).isEqualTo("3 Dec 2026");
    assertThat(below.isVisible()).isFalse();
  }

  @Test
  void noDateIsShownOnceTheTextIsNotADate(Robot robot) {
    robot.interact(() -> field.field().requestFocus());
    robot.write("31.1");
    assertThat(below.getText()).isEqualTo("Date: Sunday 31 January 2027.");
    robot.write("1.2026");
    assertThat(below.getText()).isEmpty();
  }

  @Test
  void aPastDateIsAcceptedAndMarkedAsPast(Robot robot) {
    robot.interact(() -> field.field().requestFocus());
    robot.write("12 Nov 2026");
    assertThat(below.getText()).isEqualTo("Date in the past: Thursday 12 November 2026.");
    robot.interact(beside::requestFocus);
    assertThat(taken).last().isEqualTo(Optional.of(LocalDate.of(2026, 11, 12)));
    assertThat(below.isVisible()).isTrue();
  }

  @Test
  void theExampleIsAFutureDate() {
    assertThat(field.field().getPromptText()).isEqualTo("e.g. 8 Dec 2026");
  }

  @Test
  void aDayWithoutAYearIsThePreviousOneInAPastDateField(Robot robot) {
    robot.interact(
        () -> {
          field.past();
          type("3 Dec");
          assertThat(taken).containsExactly(Optional.of(LocalDate.of(2025, 12, 3)));
        });
  }

  @Test
  void anUnfinishedDateIsNotSavedBeforeItIsCommitted(Robot robot) {
    robot.interact(
        () -> {
          field.show("E-001", DAY);
          field.field().requestFocus();
          field.field().setText("3.1");
        });
    assertThat(below.getText()).startsWith("Date: ");
    assertThat(field.field().isWaiting()).isFalse();
    robot.interact(() -> field.field().setText("3.12.2027"));
    assertThat(taken).isEmpty();
    robot.interact(() -> field.field().commitNow());
    assertThat(taken).hasSize(1);
  }

  @Test
  void aLongInvalidDateDoesNotShrinkTheFieldNextToIt(Robot robot) {
    double before = beside.getWidth();
    robot.interact(() -> type("as soon as the platform team is back and has time ".repeat(9)));
    robot.interact(() -> below.getScene().getRoot().layout());
    assertThat(beside.getWidth()).isEqualTo(before);
    assertThat(below.getText())
        .isEqualTo(
            "“as soon as the platform team is back and has time as soon as…” was not saved: it is not a date. Use a format such as 27 Nov 2026.");
  }

  @Test
  void anInvalidDateIsKeptForItsSubject(Robot robot) {
    robot.interact(
        () -> {
          field.show("E-001", DAY);
          type("31 Feb 2026");
          field.show("E-001", DAY);
          assertThat(field.field().getText()).isEqualTo("31 Feb 2026");
          field.show("E-002", DAY);
          assertThat(field.field().getText()).isEqualTo("24 Nov 2026");
          field.show("E-001", DAY);
          assertThat(field.field().getText()).isEqualTo("31 Feb 2026");
          assertThat(taken).isEmpty();
        });
  }

  @Test
  void anInvalidDateIsReportedAsWrongAndClearedWithTheField(Robot robot) {
    robot.interact(
        () -> {
          field.show("new", null);
          assertThat(field.isWrong()).isFalse();
          type("31 Feb 2026");
          assertThat(field.isWrong()).isTrue();
          field.clear();
          assertThat(field.isWrong()).isFalse();
          field.show("new", null);
          assertThat(field.field().getText()).isEmpty();
        });
  }

  @Test
  void aPastExampleIsShownAsGiven(Robot robot) {
    robot.interact(
        () ->
            assertThat(field.example(LocalDate.of(2026, 3, 1)).field().getPromptText())
                .isEqualTo("e.g. 1 Mar 2026"));
  }

  @Test
  void anInvalidDateIsDroppedIfFixedOrChangedElsewhere(Robot robot) {
    robot.interact(
        () -> {
          field.show("E-001", DAY);
          type("soon");
          type("25 Nov 2026");
          field.show("E-001", DAY.plusDays(1));
          type("later");
          field.show("E-001", DAY);
          assertThat(field.field().getText()).isEqualTo("24 Nov 2026");
          assertThat(taken).containsExactly(Optional.of(DAY.plusDays(1)));
        });
  }

  private void type(String text) {
    field.field().setText(text);
    field.field().commitNow();
  }
}
