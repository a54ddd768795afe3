package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Action;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.assessment.answer.AnswerState.Rating;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.profile.Context;
import org.soundings.assessment.profile.Person;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.ui.robot.Robot;

/// A whole assessment by keyboard alone: the test does not click, and moves the focus only with
/// keys.
class WholeReviewTest extends InWindow {

  private static final String QUESTION = "core-host-mounts";

  @Test
  void aWholeReviewLeadsFromANewAssessmentToThePdf(Robot robot) throws IOException {
    begin(robot);
    answer(robot);
    assertAnswer();
    show(robot);
    decide(robot);
    act(robot);
    createMilestone(robot);
    String report = export(robot);
    assertThat(report)
        .contains("Tidemark payments", "Takes payments for 140 merchants.", "Three agents mount it")
        .contains("It lists two agents", "The agents lose their mounts.", "Take the mounts away");
  }

  private void begin(Robot robot) {
    window.untilPacks();
    robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
    robot.write("Tidemark payments").type(KeyCode.ENTER).write("Production review");
    next(robot);
    window.untilOpen();
    robot.write("Takes payments for 140 merchants.").type(KeyCode.TAB).write("The ledger.");
    next(robot);
    robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.TAB);
    robot.write("An hour without it is reported.").type(KeyCode.ENTER);
    next(robot);
    robot.write("Operator").type(KeyCode.ENTER).write("runs the clusters").type(KeyCode.ENTER);
    // The first one adds the person in the form.
    next(robot);
    next(robot);
    next(robot);
    assertThat(window.frame().at().screen()).isEqualTo("questions");
    var profile = window.assessment().profile();
    assertThat(profile.title()).isEqualTo("Tidemark payments");
    assertThat(profile.scope().data()).isEqualTo("The ledger.");
    assertThat(profile.context().ratings().values())
        .extracting(Context.Rating::reason)
        .contains("An hour without it is reported.");
    assertThat(profile.people())
        .containsExactly(new Person("Operator", "runs the clusters", "developer"));
  }

  private static void next(Robot robot) {
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
  }

  /// Three perspectives, the conclusion, a rating and the confidence.
  private void answer(Robot robot) {
    window.search(robot, QUESTION);
    robot.type(KeyCode.N).write("We expect none.").type(KeyCode.TAB);
    robot.write("Three agents mount it.").type(KeyCode.TAB).write("I would try the socket.");
    robot.type(KeyCode.ESCAPE, KeyCode.C).write("Three agents mount it, nobody else.");
    robot.type(KeyCode.ESCAPE, KeyCode.DIGIT2, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
    robot.type(KeyCode.TAB, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
  }

  private void assertAnswer() {
    Answer answer = window.assessment().answer("core", QUESTION);
    assertThat(answer.perspectives())
        .extracting(Answer.Perspective::role, Answer.Perspective::text)
        .containsExactlyInAnyOrder(
            Tuple.tuple("developer", "We expect none."),
            Tuple.tuple("operator", "Three agents mount it."),
            Tuple.tuple("security", "I would try the socket."));
    assertThat(answer.conclusion()).isEqualTo("Three agents mount it, nobody else.");
    assertThat(answer.state()).isEqualTo(new AnswerState.Answered(Rating.WEAK, Confidence.SURE));
  }

  /// A file as evidence, which contradicts the answer.
  private void show(Robot robot) throws IOException {
    Path pods = Files.writeString(home.resolve("pods.txt"), "agent-1\nagent-2\n");
    robot.type(KeyCode.ESCAPE, KeyCode.E, KeyCode.TAB).write(pods.toString()).type(KeyCode.ENTER);
    robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
    robot.write("All pods").type(KeyCode.TAB).write("prod").type(KeyCode.TAB, KeyCode.TAB);
    robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.TAB).write("It lists two agents");
    next(robot);
    TestWindow.until(
        "the evidence",
        () -> window.shell.context().orElseThrow().assessment().evidence().size() == 1);
    Evidence shown = window.assessment().evidence().values().iterator().next();
    assertThat(shown.title()).isEqualTo("All pods");
    assertThat(shown.system()).isEqualTo("prod");
    assertThat(shown.mappings())
        .containsExactly(
            new EvidenceMapping(
                QUESTION, EvidenceMapping.Relation.CONTRADICTS, "It lists two agents"));
  }

  private void decide(Robot robot) {
    robot.press(KeyCode.ALT).type(KeyCode.DIGIT5).release(KeyCode.ALT);
    robot.type(KeyCode.D, KeyCode.SPACE, KeyCode.TAB).write("The agents lose their mounts.");
    robot.type(KeyCode.TAB).write("Platform lead").type(KeyCode.TAB).write("31 Mar 2027");
    robot.type(KeyCode.TAB).write("The same test again").type(KeyCode.ESCAPE);
    assertThat(window.assessment().decisions().values())
        .extracting(
            Decision::treatment, Decision::rationale, Decision::owner, Decision::verification)
        .containsExactly(
            Tuple.tuple(
                Decision.Treatment.MITIGATE,
                "The agents lose their mounts.",
                "Platform lead",
                "The same test again"));
  }

  private void act(Robot robot) {
    robot.press(KeyCode.ALT).type(KeyCode.DIGIT8).release(KeyCode.ALT);
    robot.type(KeyCode.A).write("Take the mounts away").type(KeyCode.ENTER);
    robot.write("Operator").type(KeyCode.ENTER).write("28 Feb 2027").type(KeyCode.ENTER);
    robot.type(KeyCode.F6, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
    robot.write("two days").type(KeyCode.TAB, KeyCode.ESCAPE);
    assertThat(window.assessment().actions())
        .extracting(Action::title, Action::owner, Action::due, Action::effort)
        .containsExactly(
            Tuple.tuple("Take the mounts away", "Operator", LocalDate.of(2027, 2, 28), "two days"));
  }

  private void createMilestone(Robot robot) {
    window.search(robot, "create milestone");
    robot.write("Winter").type(KeyCode.TAB, KeyCode.TAB, KeyCode.ENTER);
    Path snapshot =
        window
            .shell
            .context()
            .orElseThrow()
            .open()
            .folder()
            .path()
            .resolve("milestones/winter/milestone.yaml");
    TestWindow.until("the milestone", () -> Files.exists(snapshot));
    TestWindow.until("the form to close", () -> !window.shell.overlay().isOpen());
  }

  /// Such as the report type. A new assessment starts with the brief one.
  private void fire(Robot robot, String name) {
    robot.interact(
        () ->
            TestWindow.nodes(window.frame())
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(
                    each -> name.equals(each.getText()) || name.equals(each.getAccessibleText()))
                .findFirst()
                .orElseThrow()
                .fire());
  }

  private String export(Robot robot) throws IOException {
    Path file = home.resolve("review.pdf");
    window.surroundings.target = Optional.of(file);
    robot.press(KeyCode.ALT).type(KeyCode.DIGIT0).release(KeyCode.ALT);
    fire(robot, "Full");
    fire(robot, "Export PDF");
    TestWindow.until("the report", () -> Files.exists(file));
    try (var document = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }
}
