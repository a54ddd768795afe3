package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.soundings.app.OpenAssessment;
import org.soundings.app.save.FormDrafts;
import org.soundings.ui.form.DraftForm;
import org.soundings.ui.job.Notice;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.ScreenContext;

/// A draft in a form survives the program, however the program ends.
class FormDraftsWindowTest extends InWindow {

  private OpenAssessment open() {
    return TestWindow.onWindowThread(() -> window.shell.context().orElseThrow().open());
  }

  /// Closes the assessment and opens it again, as on the next day.
  private void comeBack(Robot robot) {
    Path folder = open().folder().path();
    robot.interact(() -> window.shell.program().welcome());
    TestWindow.until("the welcome", () -> window.shell.frame().isEmpty());
    robot.interact(() -> window.shell.program().open(folder));
    window.untilOpen();
  }

  private Notice said() {
    return TestWindow.onWindowThread(
        () -> window.shell.context().orElseThrow().work().notices().shown().getLast());
  }

  private void goOn(Robot robot) {
    Notice notice = said();
    robot.interact(() -> notice.offer().orElseThrow().action().run());
    assertThat(TestWindow.onWindowThread(window.shell.overlay()::isOpen)).isTrue();
  }

  private String written(String name) {
    return TestWindow.onWindowThread(() -> field(name).getText());
  }

  private TextInputControl field(String name) {
    return TestWindow.nodes(window.shell.overlay())
        .filter(TextInputControl.class::isInstance)
        .map(TextInputControl.class::cast)
        .filter(field -> name.equals(field.getAccessibleText()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no field " + name));
  }

  private void write(Robot robot, String name, String text) {
    robot.interact(() -> field(name).setText(text));
  }

  @Test
  void anEvidenceDraftIsRestoredAtItsQuestion(Robot robot) {
    window.openTheSample(robot);
    window.go(robot, new Place.Question("core-host-mounts"));
    robot.type(KeyCode.E);
    robot.interact(() -> segment("Command").fire());
    write(robot, "Output", "a\n  b: yes\n");
    robot.interact(() -> segment("Contradicts").fire());
    write(robot, "System or host", "production");
    robot.type(KeyCode.ESCAPE);
    comeBack(robot);
    assertThat(said().text()).isEqualTo("Saved drafts: Add evidence: “a”.");
    window.go(robot, new Place.Overview());
    goOn(robot);
    assertThat(written("Output")).isEqualTo("a\n  b: yes\n");
    assertThat(written("System or host")).isEqualTo("production");
    assertThat(TestWindow.onWindowThread(() -> segment("Contradicts").isSelected())).isTrue();
  }

  @Test
  void theDraftNoticeIsWithdrawnOnceTheDraftIsGone(Robot robot) {
    window.openTheSample(robot);
    robot.interact(() -> DraftForm.THREAT.slot(context()).hold(Map.of("title", "Shared cache")));
    comeBack(robot);
    assertThat(said().text()).startsWith("Saved drafts");
    robot.interact(() -> DraftForm.THREAT.slot(context()).clear());
    assertThat(TestWindow.onWindowThread(() -> context().work().notices().shown().stream()))
        .extracting(Notice::text)
        .noneMatch(text -> text.startsWith("Saved drafts"));
  }

  private ScreenContext context() {
    return window.shell.context().orElseThrow();
  }

  @Test
  void addedEvidenceLeavesNoDraft(Robot robot) {
    window.openTheSample(robot);
    window.go(robot, new Place.EvidenceList(Optional.empty()));
    int before = window.assessment().evidence().size();
    robot.type(KeyCode.E);
    robot.interact(() -> segment("Statement").fire());
    write(robot, "Stated by", "Ada");
    write(robot, "Statement text", "None.");
    write(robot, "Title", "Mounts");
    write(robot, "System or host", "prod");
    assertThat(open().drafts().all()).hasSize(1);
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    TestWindow.until("one more", () -> window.assessment().evidence().size() == before + 1);
    assertThat(open().drafts().all()).isEmpty();
  }

  @Test
  void evidenceAddedAfterClosingTheFormIsNotOffered(Robot robot) {
    window.openTheSample(robot);
    window.go(robot, new Place.EvidenceList(Optional.empty()));
    int before = window.assessment().evidence().size();
    robot.type(KeyCode.E);
    robot.interact(() -> segment("Statement").fire());
    write(robot, "Stated by", "Ada");
    write(robot, "Statement text", "None.");
    write(robot, "Title", "Mounts");
    write(robot, "System or host", "prod");
    robot.interact(
        () -> {
          add().fire();
          window.shell.overlay().close();
        });
    TestWindow.until("one more", () -> window.assessment().evidence().size() == before + 1);
    assertThat(open().drafts().all()).isEmpty();
    assertThat(
            TestWindow.onWindowThread(
                () ->
                    window.shell.context().orElseThrow().work().notices().shown().stream()
                        .map(Notice::text)
                        .toList()))
        .doesNotContain("Your evidence draft is saved. Press E to resume it.");
  }

  @Test
  void anOverlayStaysWhenEarlierEvidenceIsAdded(Robot robot) {
    window.openTheSample(robot);
    window.go(robot, new Place.EvidenceList(Optional.empty()));
    int before = window.assessment().evidence().size();
    robot.type(KeyCode.E);
    robot.interact(() -> segment("Statement").fire());
    write(robot, "Stated by", "Ada");
    write(robot, "Statement text", "None.");
    write(robot, "Title", "Mounts");
    write(robot, "System or host", "prod");
    robot.interact(
        () -> {
          add().fire();
          window.shell.overlay().close();
          window.shell.showKeys();
        });
    TestWindow.until("one more", () -> window.assessment().evidence().size() == before + 1);
    assertThat(TestWindow.onWindowThread(window.shell.overlay()::isOpen)).isTrue();
  }

  @Test
  void theOverviewListsDraftsUntilTheyAreDiscarded(Robot robot) {
    window.openTheSample(robot);
    window.go(robot, new Place.Threats(Optional.empty()));
    robot.type(KeyCode.A).write("Shared cache").type(KeyCode.ESCAPE);
    window.go(robot, new Place.EvidenceList(Optional.empty()));
    robot.type(KeyCode.E);
    write(robot, "Title", "Mounts");
    robot.type(KeyCode.ESCAPE);
    window.go(robot, new Place.Overview());
    press(robot, "Discard: New custom threat: “Shared cache”");
    press(robot, "Discard permanently: New custom threat: “Shared cache”");
    press(robot, "Discard: Add evidence: “Mounts”");
    press(robot, "Discard permanently: Add evidence: “Mounts”");
    assertThat(open().drafts().all()).isEmpty();
    window.go(robot, new Place.Threats(Optional.empty()));
    robot.type(KeyCode.A);
    assertThat(written("Title")).isEmpty();
    robot.type(KeyCode.ESCAPE);
    window.go(robot, new Place.EvidenceList(Optional.empty()));
    robot.type(KeyCode.E);
    assertThat(written("Title")).isEmpty();
  }

  private void press(Robot robot, String name) {
    robot.interact(() -> ((Button) window.named(name)).fire());
  }

  private Button add() {
    return TestWindow.nodes(window.shell.overlay())
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .filter(button -> "Add".equals(button.getText()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aComponentAndAThreatDraftAreRestored(Robot robot) {
    window.begin(robot);
    window.go(robot, new Place.SystemModel(Optional.empty()));
    robot.type(KeyCode.A).write("Web").type(KeyCode.ESCAPE);
    window.go(robot, new Place.Threats(Optional.empty()));
    robot.type(KeyCode.A).write("Shared cache").type(KeyCode.ESCAPE);
    comeBack(robot);
    assertThat(said().text())
        .isEqualTo("Saved drafts: New component: “Web”; New custom threat: “Shared cache”.");
    window.go(robot, new Place.SystemModel(Optional.empty()));
    robot.type(KeyCode.A);
    assertThat(written("Name")).isEqualTo("Web");
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    TestWindow.until("it", () -> window.assessment().system().components().size() == 1);
    assertThat(TestWindow.onWindowThread(() -> context().work().notices().shown().stream()))
        .extracting(Notice::text)
        .as("what is left")
        .contains("Saved drafts: New custom threat: “Shared cache”.");
    window.go(robot, new Place.Threats(Optional.empty()));
    robot.type(KeyCode.A).write("s");
    assertThat(written("Title")).isEqualTo("Shared caches");
  }

  /// Presses the button of the current notice.
  private void pressGoOn(Robot robot) {
    robot.clickOn(
        TestWindow.onWindowThread(
            () ->
                TestWindow.nodes(window.shell)
                    .filter(
                        node ->
                            node instanceof Button button
                                && "Resume".equals(button.getText())
                                && button.getAccessibleText() == null)
                    .findFirst()
                    .orElseThrow()));
  }

  @Test
  void theOverviewResumesOneDraftInItsForm(Robot robot) {
    window.openTheSample(robot);
    window.go(robot, new Place.Overview());
    robot.interact(() -> open().drafts().hold("threat", "", Map.of("title", "Shared cache")));
    comeBack(robot);
    assertThat(window.frame().at()).isInstanceOf(Place.Overview.class);
    pressGoOn(robot);
    assertThat(written("Title")).isEqualTo("Shared cache");
    robot.type(KeyCode.ESCAPE);
    robot.interact(() -> open().drafts().hold("component", "", Map.of("name", "Web")));
    window.go(robot, new Place.Overview());
    comeBack(robot);
    pressGoOn(robot);
    assertThat(window.frame().at()).isInstanceOf(Place.Overview.class);
    assertThat(TestWindow.onWindowThread(() -> focused().getAccessibleText()))
        .isEqualTo("Resume: New custom threat: “Shared cache”");
  }

  private Node focused() {
    return window.shell.getScene().getFocusOwner();
  }

  @Test
  void anActionDraftIsRestoredInItsForm(Robot robot) {
    window.openTheSample(robot);
    window.go(robot, new Place.Actions());
    robot.type(KeyCode.A).write("Rotate keys").type(KeyCode.TAB, KeyCode.TAB).write("soon");
    robot.type(KeyCode.ESCAPE);
    comeBack(robot);
    assertThat(said().text()).isEqualTo("Saved drafts: New action: “Rotate keys”.");
    window.go(robot, new Place.Overview());
    goOn(robot);
    assertThat(written("Action")).isEqualTo("Rotate keys");
    assertThat(written("Due date")).isEqualTo("soon");
  }

  @Test
  void aDissentDraftIsRestoredAtItsQuestion(Robot robot) {
    window.openTheSample(robot);
    window.go(robot, new Place.Question("core-host-mounts"));
    robot.interact(() -> inWindow("Reason for dissent").setText("The agents need it."));
    window.go(robot, new Place.Question("core-cloud-posture"));
    assertThat(inWindow("Reason for dissent").getText()).isEmpty();
    comeBack(robot);
    assertThat(said().text()).isEqualTo("Saved drafts: Dissent: “The agents need it”.");
    window.go(robot, new Place.Question("core-host-mounts"));
    assertThat(inWindow("Reason for dissent").getText()).isEqualTo("The agents need it.");
    assertThat(TestWindow.onWindowThread(() -> inWindow("Reason for dissent").isVisible()))
        .isTrue();
    window.go(robot, new Place.Overview());
    pressGoOn(robot);
    assertThat(TestWindow.onWindowThread(this::focused)).isSameAs(inWindow("Dissenting person"));
  }

  @Test
  void anAssumptionDraftIsKeptUntilItIsAdded(Robot robot) {
    window.openTheSample(robot);
    window.go(robot, new Place.Context());
    robot.clickOn("Continue").clickOn("Continue");
    robot.interact(() -> inWindow("Assumption").setText("Nodes are patched weekly."));
    assertThat(open().drafts().find("assumption", "")).isPresent();
    robot.interact(() -> inWindow("Assumption").requestFocus());
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    assertThat(window.assessment().profile().assumptions())
        .last()
        .satisfies(added -> assertThat(added.text()).isEqualTo("Nodes are patched weekly."));
    assertThat(open().drafts().all()).isEmpty();
  }

  private TextInputControl inWindow(String name) {
    return (TextInputControl) window.named(name);
  }

  @Test
  void draftsOfADeletedSessionAreListedUntilDiscarded(Robot robot) {
    window.openTheSample(robot);
    robot.interact(
        () -> open().drafts().hold("decision", "2020-01-01", Map.of("title", "No host mounts")));
    comeBack(robot);
    Notice notice = said();
    assertThat(notice.text()).isEqualTo("Saved drafts: Decision: “No host mounts”.");
    robot.interact(() -> notice.offer().orElseThrow().action().run());
    assertThat(window.frame().at()).as("its form is gone").isInstanceOf(Place.Overview.class);
    press(robot, "Discard: Decision: “No host mounts”");
    press(robot, "Discard permanently: Decision: “No host mounts”");
    assertThat(open().drafts().all()).isEmpty();
  }

  @Test
  void anAddedEntryThatCannotBeSavedIsWrittenToTheDrafts(Robot robot) throws IOException {
    window.begin(robot);
    Path folder = open().folder().path();
    Files.createDirectories(folder.resolve("actions.yaml/in the way"));
    window.go(robot, new Place.Actions());
    robot.type(KeyCode.A).write("Patch the runtime of all clusters");
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    assertThat(window.assessment().actions()).hasSize(1);
    assertThat(open().drafts().all()).isEmpty();
    assertThat(open().saveNow()).isFalse();
    assertThat(folder.resolve(FormDrafts.FILE))
        .content()
        .contains("Patch the runtime of all clusters");
  }

  @Test
  void typedTextIsOnDiskBeforeTheFormIsClosed(Robot robot) {
    window.openTheSample(robot);
    window.go(robot, new Place.Threats(Optional.empty()));
    robot.type(KeyCode.A).write("Shared cache");
    assertThat(open().saveNow()).isTrue();
    assertThat(open().folder().drafts().all())
        .singleElement()
        .satisfies(draft -> assertThat(draft.said()).isEqualTo(Map.of("title", "Shared cache")));
  }

  private ToggleButton segment(String name) {
    return TestWindow.nodes(window.shell.overlay())
        .filter(ToggleButton.class::isInstance)
        .map(ToggleButton.class::cast)
        .filter(each -> String.valueOf(each.getAccessibleText()).startsWith(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no segment " + name));
  }

  @Test
  void anAssumptionDraftIsResumedInItsField(Robot robot) {
    window.openTheSample(robot);
    robot.interact(
        () -> open().drafts().hold("assumption", "", Map.of("text", "Nodes are patched weekly.")));
    comeBack(robot);
    Notice notice = said();
    robot.interact(() -> notice.offer().orElseThrow().action().run());
    assertThat(inWindow("Assumption").getText()).isEqualTo("Nodes are patched weekly.");
    assertThat(TestWindow.onWindowThread(() -> TestWindow.isShown(inWindow("Assumption"))))
        .isTrue();
    assertThat(open().drafts().find("assumption", "")).isPresent();
  }

  @Test
  void aSessionNoteIsResumedInItsForm(Robot robot) {
    window.openTheSample(robot);
    String running = window.openSession().session().orElseThrow();
    robot.interact(
        () -> open().drafts().hold("decision", running, Map.of("title", "No host mounts")));
    comeBack(robot);
    Notice notice = said();
    robot.interact(() -> notice.offer().orElseThrow().action().run());
    assertThat(inWindow("Decision").getText()).isEqualTo("No host mounts");
    assertThat(TestWindow.onWindowThread(() -> TestWindow.isShown(inWindow("Decision")))).isTrue();
  }

  @Test
  void aDraftOfAnUnknownFormIsNamedWithoutAResumeOffer(Robot robot) {
    window.openTheSample(robot);
    robot.interact(() -> open().drafts().hold("of-tomorrow", "", Map.of("word", "kept")));
    comeBack(robot);
    assertThat(said().text()).isEqualTo("Saved drafts: of-tomorrow.");
    assertThat(said().offer()).isEmpty();
  }
}
