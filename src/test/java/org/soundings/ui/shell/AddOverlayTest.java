package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.soundings.app.KnownNames;
import org.soundings.app.save.FormDrafts;
import org.soundings.ui.Stages;
import org.soundings.ui.control.form.AddForm;
import org.soundings.ui.control.form.Choice;
import org.soundings.ui.control.form.Drafting;
import org.soundings.ui.form.AddOverlay;
import org.soundings.ui.job.Notice;
import org.soundings.ui.job.Notices;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;

@WindowTest
class AddOverlayTest {

  private record Flow(String name, String end) {}

  private record Entry(String who, String day) {}

  private final List<Flow> added = new ArrayList<>();
  private final Notices notices = new Notices();
  private final OverlayPane overlays = new OverlayPane();
  private final AddOverlay asking = new AddOverlay(overlays, notices);
  private final List<String> ends = new ArrayList<>(List.of("web", "store"));
  private final Drafting<Flow> drafting =
      new Drafting<>(
          "A new flow",
          () -> new Flow("", "web"),
          flow -> !flow.name().isBlank(),
          flow -> ends.contains(flow.end()) ? "" : "The end is gone.",
          new Drafting.Keeping<>(
              new FormDrafts(List.of(), _ -> {}).slot("flow"),
              flow -> Map.of("name", flow.name(), "end", flow.end()),
              kept -> new Flow(kept.said("name"), kept.said("end"))));

  @Start
  void start(Stage stage) {
    Stages.put(stage, new Scene(new StackPane(new Button("below"), overlays), 600, 500));
    stage.show();
    ask();
  }

  private void ask() {
    asking.ask(
        drafting,
        () ->
            new AddForm<>(drafting, added::add, asking::close)
                .withText("Name", "", Flow::name, (now, name) -> new Flow(name, now.end()))
                .required(flow -> flow.name().isBlank())
                .withChoice(
                    "End",
                    end -> end,
                    () -> List.copyOf(ends),
                    Flow::end,
                    (now, end) -> new Flow(now.name(), end)));
  }

  private final Drafting<Entry> deed =
      new Drafting<>(
          "A new deed",
          () -> new Entry("", ""),
          said -> !said.who().isBlank(),
          _ -> "",
          new Drafting.Keeping<>(
              new FormDrafts(List.of(), _ -> {}).slot("deed"),
              said -> Map.of("who", said.who(), "day", said.day()),
              kept -> new Entry(kept.said("who"), kept.said("day"))));

  private void askDeed(Consumer<Entry> take) {
    asking.ask(
        deed,
        () ->
            new AddForm<>(deed, take, asking::close)
                .withName(
                    "Who",
                    "",
                    () -> KnownNames.of(List.of("Ada", "Grace")),
                    Entry::who,
                    (now, who) -> new Entry(who, now.day()))
                .withDay(
                    "Due date",
                    () -> LocalDate.of(2026, 11, 27),
                    Entry::day,
                    (now, day) -> new Entry(now.who(), day)));
  }

  @Test
  void anInvalidDateMustBeFixedBeforeTheEntryIsAdded(Robot robot) {
    List<Entry> deeds = new ArrayList<>();
    robot.interact(() -> askDeed(deeds::add));
    robot.write("Ada").type(KeyCode.ENTER).write("soon").type(KeyCode.ENTER);
    assertThat(deeds).isEmpty();
    assertThat(
            isThere(
                robot, "“soon” was not saved: it is not a date. Use a format such as 27 Nov 2026."))
        .isTrue();
    robot.type(KeyCode.ESCAPE);
    robot.interact(() -> askDeed(deeds::add));
    robot.clickOn("Add");
    assertThat(deeds).isEmpty();
    robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
    robot.write("3 dec").type(KeyCode.ENTER);
    assertThat(deeds).containsExactly(new Entry("Ada", "3 dec"));
    assertThat(deed.hasInput()).isFalse();
  }

  @Test
  void knownNamesAreOffered(Robot robot) {
    List<Entry> deeds = new ArrayList<>();
    robot.interact(() -> askDeed(deeds::add));
    robot.write("Gr").type(KeyCode.DOWN, KeyCode.ENTER);
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    assertThat(deeds).containsExactly(new Entry("Grace", ""));
  }

  private static boolean isThere(Robot robot, String words) {
    return robot
        .lookup(node -> node instanceof Label label && label.getText().equals(words))
        .tryQuery()
        .filter(Node::isVisible)
        .isPresent();
  }

  private static String name(Robot robot) {
    return robot.lookup(TextField.class::isInstance).<TextField>query().getText();
  }

  @Test
  void escapeKeepsTheTypedTextAsADraft(Robot robot) {
    robot.write("orders").type(KeyCode.ESCAPE);
    assertThat(overlays.isOpen()).isFalse();
    assertThat(added).isEmpty();
    assertThat(notices.shown())
        .extracting(Notice::text)
        .containsExactly("Draft saved: “A new flow”.");
    robot.interact(() -> notices.shown().getFirst().offer().orElseThrow().action().run());
    assertThat(name(robot)).isEqualTo("orders");
    robot.type(KeyCode.ENTER, KeyCode.ENTER);
    assertThat(added).containsExactly(new Flow("orders", "web"));
  }

  @Test
  void openingTheFormWithdrawsTheResumeOffer(Robot robot) {
    robot.write("orders").type(KeyCode.ESCAPE);
    assertThat(notices.shown()).hasSize(1);
    robot.interact(this::ask);
    assertThat(notices.shown()).isEmpty();
  }

  @Test
  void clickingOutsideTheFormKeepsTheTypedText(Robot robot) {
    robot.write("orders").clickAt(overlays, 5, 5);
    assertThat(overlays.isOpen()).isFalse();
    robot.interact(this::ask);
    assertThat(name(robot)).isEqualTo("orders");
  }

  @Test
  void addingClearsTheFormAndShowsNoNotice(Robot robot) {
    robot.write("orders").type(KeyCode.ENTER, KeyCode.ENTER);
    assertThat(overlays.isOpen()).isFalse();
    assertThat(notices.shown()).isEmpty();
    robot.interact(this::ask);
    assertThat(name(robot)).isEmpty();
    assertThat(robot.lookup("Discard draft").tryQuery()).isEmpty();
  }

  @Test
  void closingAnEmptyFormShowsNoNotice(Robot robot) {
    robot.type(KeyCode.ESCAPE);
    assertThat(notices.shown()).isEmpty();
  }

  @Test
  void aDraftCanBeDiscarded(Robot robot) {
    robot.write("orders").type(KeyCode.ESCAPE);
    robot.interact(this::ask);
    robot.clickOn("Discard draft").clickOn("Keep draft");
    assertThat(name(robot)).isEqualTo("orders");
    robot.clickOn("Discard draft").clickOn("Discard permanently");
    assertThat(name(robot)).isEmpty();
    robot.type(KeyCode.ESCAPE);
    assertThat(drafting.hasInput()).isFalse();
  }

  @Test
  void anErrorIsShownAsSoonAsTheFormIsReopened(Robot robot) {
    robot.write("orders").type(KeyCode.ESCAPE);
    ends.remove("web");
    robot.interact(this::ask);
    assertThat(isThere(robot, "The end is gone.")).isTrue();
  }

  @Test
  void enterMovesToTheNextFieldAndAddsFromTheLast(Robot robot) {
    robot.write("orders").type(KeyCode.ENTER);
    assertThat(added).isEmpty();
    Node end = robot.lookup(Choice.class::isInstance).query();
    assertThat(end.isFocused()).isTrue();
    robot.type(KeyCode.ENTER);
    assertThat(added).containsExactly(new Flow("orders", "web"));
  }

  @Test
  void ctrlEnterAddsFromAnyFieldOrMovesToTheMissingOne(Robot robot) {
    Node end = robot.lookup(Choice.class::isInstance).query();
    robot.interact(end::requestFocus);
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    assertThat(added).isEmpty();
    robot.write("orders");
    robot.interact(end::requestFocus);
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    assertThat(added).containsExactly(new Flow("orders", "web"));
  }

  @Test
  void aClosedFormReceivesNoUpdates(Robot robot) {
    TextField closed = robot.lookup(TextField.class::isInstance).query();
    robot.type(KeyCode.ESCAPE);
    robot.interact(() -> drafting.say(now -> new Flow("later", now.end())));
    assertThat(closed.getText()).isEmpty();
  }

  @Test
  void anErrorIsShownInTheFormAndTheTextStays(Robot robot) {
    robot.write("orders");
    ends.remove("web");
    robot.type(KeyCode.ENTER, KeyCode.ENTER);
    assertThat(overlays.isOpen()).isTrue();
    assertThat(isThere(robot, "The end is gone.")).isTrue();
    assertThat(name(robot)).isEqualTo("orders");
    robot.interact(() -> drafting.say(now -> new Flow(now.name(), "store")));
    assertThat(isThere(robot, "The end is gone.")).isFalse();
    robot.clickOn("Add");
    assertThat(added).containsExactly(new Flow("orders", "store"));
  }
}
