package org.soundings.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.app.Dates;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.Stages;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.form.Field;
import org.soundings.ui.picture.Png;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;
import org.soundings.ui.robot.WindowThread;
import org.soundings.ui.screen.ScreenContext;

@WindowTest
class AddViewTest {

  private static final double LOW = 260;

  @TempDir Path folder;
  private ScreenContext context;
  private AddViewModel model;
  private AddView view;

  @Start
  void start(Stage stage) {
    context = SmallWorld.context(folder.resolve("a"));
    model = new AddViewModel(context, Optional.empty(), _ -> {}, () -> {});
    view = new AddView(model, List::of, () -> {});
    Stages.put(stage, new Scene(new StackPane(view)));
    stage.show();
  }

  @Test
  void aDiscardedFormStartsWithToday(Robot robot) {
    robot.interact(() -> model.take("https://example.org/"));
    AddView again = shownAgain(robot);
    TextField day =
        robot
            .from(again)
            .lookup(TextField.class, field -> "Captured on".equals(field.getAccessibleText()))
            .query();
    robot.interact(() -> day.setText("31 Feb"));
    robot.interact(() -> ((Field) day).commitNow());
    assertThat(model.written().wrongDay()).isEqualTo("31 Feb");
    robot.interact(() -> button(again, "Discard draft").fire());
    robot.interact(() -> button(again, "Discard permanently").fire());
    assertThat(model.written().wrongDay()).isEmpty();
    assertThat(model.written().captured()).contains(context.today());
    assertThat(day.getText()).isEqualTo(Dates.day(context.today()));
  }

  @Test
  void aPastedImageIsPreviewedNoLargerThanTheForm(Robot robot) {
    var wide = new WritableImage(2_000, 500);
    robot.interact(() -> model.take(() -> Png.of(wide)));
    AddView form = shownAgain(robot);
    WindowThread.settle();
    Node seen = form.lookup("ImageView");
    assertThat(seen.getAccessibleText()).isEqualTo("Image, 2,000 × 500 pixels");
    assertThat(seen.getLayoutBounds().getWidth()).isBetween(400.0, form.getWidth());
    assertThat(seen.getLayoutBounds().getHeight()).isBetween(100.0, 133.0);
    assertThat(Focus.isVisible(seen)).isTrue();
    robot.interact(() -> model.written().kindProperty().set(AddViewModel.Kind.LINK));
    assertThat(form.lookup("ImageView")).isNull();
    robot.interact(() -> model.written().kindProperty().set(AddViewModel.Kind.SCREENSHOT));
    assertThat(form.lookup("ImageView")).isNotNull();
    robot.interact(() -> model.clear());
    assertThat(form.lookup("ImageView")).isNull();
  }

  @Test
  void anInvalidDateIsReportedOnceAndFixedInItsField(Robot robot) {
    robot.interact(
        () -> {
          model = new AddViewModel(context, Optional.of("small-kernel-2"), _ -> {}, () -> {});
          model.take("https://example.org/");
          model.written().titleProperty().set("The console");
          model.written().relationProperty().set(EvidenceMapping.Relation.CONTRADICTS);
        });
    AddView form = shownAgain(robot);
    TextField day =
        robot
            .from(form)
            .lookup(TextField.class, field -> "Captured on".equals(field.getAccessibleText()))
            .query();
    robot.interact(() -> day.setText("31.2.2026"));
    robot.interact(() -> button(form, "Add").fire());
    assertThat(day.isFocused()).isTrue();
    assertThat(
            robot
                .from(form)
                .lookup(".text-missing")
                .match(node -> Focus.isVisible(node) && node instanceof Label)
                .<Label>queryAll())
        .hasSize(1);
    robot.interact(() -> day.setText("1 Feb 2026"));
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    assertThat(context.assessment().evidence().values())
        .extracting(Evidence::title)
        .contains("The console");
  }

  /// The form as it opens again with its draft.
  private AddView shownAgain(Robot robot) {
    robot.interact(
        () -> {
          Scene scene = view.getScene();
          view.end();
          view = new AddView(model, List::of, () -> {});
          scene.setRoot(new StackPane(view));
          view.applyCss();
        });
    return view;
  }

  private static Button button(AddView view, String name) {
    return view.lookupAll(".button").stream()
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .filter(button -> button.getText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void ctrlEnterUsesThePathBeingTyped(Robot robot) throws IOException {
    Path file = Files.writeString(folder.resolve("Dockerfile"), "FROM scratch\n");
    TextField path =
        robot
            .lookup(TextField.class, field -> "File path".equals(field.getAccessibleText()))
            .query();
    robot.interact(path::requestFocus);
    robot.interact(() -> path.setText(file.toString()));
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    assertThat(context.assessment().evidence()).hasSize(2);
  }

  @Test
  void discardingADraftNeedsTwoClicks(Robot robot) {
    var model = new AddViewModel(context, Optional.empty(), _ -> {}, () -> {});
    robot.interact(
        () -> {
          model.written().titleProperty().set("The console");
          view.getScene().setRoot(new AddView(model, List::of, () -> {}));
        });
    robot.interact(() -> button(robot, "Discard draft").fire());
    assertThat(button(robot, "Keep draft").isFocused()).isTrue();
    assertThat(robot.lookup("The draft cannot be recovered.").tryQuery()).isPresent();
    robot.interact(() -> button(robot, "Keep draft").fire());

    assertThat(button(robot, "Discard draft").isFocused()).isTrue();
    robot.interact(() -> button(robot, "Discard draft").fire());
    robot.interact(() -> button(robot, "Discard permanently").fire());
    assertThat(model.hasInput()).isFalse();
    assertThat(robot.lookup("Add").tryQuery()).isPresent();
  }

  @Test
  void theButtonsStayVisibleInALowWindow(Robot robot) {
    Button add = button(robot, "Add");
    // Not the window, because the next tests use it too.
    robot.interact(
        () -> {
          view.setMaxHeight(LOW);
          add.fire();
        });
    assertThat(view.getHeight()).isEqualTo(LOW);
    assertThat(robot.lookup("Choose a file, or drop a file here.").tryQuery()).isPresent();
    assertThat(view.sceneToLocal(add.localToScene(add.getLayoutBounds())).getMaxY())
        .isLessThanOrEqualTo(LOW);
    assertThat(add.getHeight()).isGreaterThan(20);
  }

  /// A statement that lacks only the field that is filled in last.
  private AddViewModel said(Optional<String> question) {
    var model = new AddViewModel(context, question, _ -> {}, () -> {});
    model.written().kindProperty().set(AddViewModel.Kind.STATEMENT);
    model.written().statedByProperty().set("Ada");
    model.written().statementProperty().set("None.");
    model.written().titleProperty().set("Mounts");
    model.written().systemProperty().set("prod");
    model.written().relationProperty().set(EvidenceMapping.Relation.SUPPORTS);
    return model;
  }

  @Test
  void enterInTheLastFieldAddsTheEvidence(Robot robot) {
    int before = context.assessment().evidence().size();
    var model = said(Optional.of("small-kernel-1"));
    robot.interact(() -> view.getScene().setRoot(new AddView(model, List::of, () -> {})));
    robot.interact(named(robot, "System or host")::requestFocus);
    robot.type(KeyCode.ENTER);
    assertThat(context.assessment().evidence()).as("it is not the last field").hasSize(before);
    robot.interact(named(robot, "Explanation")::requestFocus);
    robot.write("None of them").type(KeyCode.ENTER);
    assertThat(context.assessment().evidence()).hasSize(before + 1);
  }

  @Test
  void withoutAQuestionTheDateIsTheLastField(Robot robot) {
    int before = context.assessment().evidence().size();
    var model = said(Optional.empty());
    robot.interact(() -> view.getScene().setRoot(new AddView(model, List::of, () -> {})));
    robot.interact(named(robot, "Captured on")::requestFocus);
    robot.type(KeyCode.ENTER);
    assertThat(context.assessment().evidence()).hasSize(before + 1);
  }

  @Test
  void focusReturnsToAMissingFieldEachTime(Robot robot) {
    var model = new AddViewModel(context, Optional.of("small-kernel-1"), _ -> {}, () -> {});
    robot.interact(
        () -> {
          model.written().kindProperty().set(AddViewModel.Kind.STATEMENT);
          model.written().statedByProperty().set("Ada");
          model.written().statementProperty().set("None.");
          model.written().titleProperty().set("Mounts");
          model.written().systemProperty().set("prod");
          view.getScene().setRoot(new AddView(model, List::of, () -> {}));
        });
    for (int time = 0; time < 2; time++) {
      Node way = named(robot, "Explanation");
      robot.interact(way::requestFocus);
      robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
      String missing = model.troubleProperty().get().orElseThrow().text();
      Node focused = view(robot).getScene().getFocusOwner();
      assertThat(focused).isInstanceOf(ToggleButton.class);
      assertThat(focused.getAccessibleHelp()).isEqualTo(missing);
      assertThat(robot.lookup(missing).tryQuery().filter(Node::isVisible)).isPresent();
    }
  }

  private static Node view(Robot robot) {
    return robot.lookup(AddView.class::isInstance).query();
  }

  private static Node named(Robot robot, String name) {
    return robot.lookup(node -> name.equals(node.getAccessibleText())).query();
  }

  private static Button button(Robot robot, String text) {
    return robot.lookup(Button.class, button -> text.equals(button.getText())).query();
  }
}
