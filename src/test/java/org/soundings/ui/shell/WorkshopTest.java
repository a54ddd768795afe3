package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Action;
import org.soundings.assessment.Session;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.assessment.workshop.DealtCard;
import org.soundings.assessment.workshop.DissentingVote;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.PlanStep;
import org.soundings.assessment.workshop.SilentRound;
import org.soundings.assessment.workshop.Vote;
import org.soundings.assessment.workshop.VoteRound;
import org.soundings.assessment.workshop.Workshop;
import org.soundings.ui.robot.Robot;

/// A workshop of an hour with six people and one laptop, from its plan to the page that they take
/// home and the report that has all of it.
class WorkshopTest extends InSessionWindow {

  /// Instead of a level, for a person who does not know.
  private static final int UNKNOWN = -1;

  private static final String ACTION = "Take the mounts away";

  @Test
  void anHourWithSixPeopleIsRunFromPlanToClosingPage(Robot robot) throws IOException {
    room.prepare(robot);
    assertThat(room.isChosen("An hour")).isTrue();
    assertThat(room.isChosen("90 minutes")).isFalse();
    assertThat(room.session().participants()).isEqualTo(SixPersonSession.PEOPLE);
    assertThat(room.session().workshop().plan().minutes()).isEqualTo(60);
    present(robot);
    String question = room.session().workshop().plan().steps().get(1).question();
    writeInSilence(robot);
    judgeTheRating(robot);
    judgeALikelihood(robot);
    note(robot);
    goThroughTheRest(robot);
    close(robot);
    String page = page(robot, "page.md");
    String printed = page(robot, "page.pdf");
    String report = report(robot);
    assertSession(question);
    assertAnswer(question);
    for (String words :
        List.of(
            "Ben says so (Ben)",
            "No new host mounts",
            "until the review",
            "The old cluster",
            ACTION,
            "They only read.",
            "Max (effective) accepts the decision: I tried it.",
            "Planned: 60 minutes. Extended by: 2 minutes. Actual: 62 minutes.")) {
      assertThat(page).contains(words);
      assertThat(printed).contains(words);
    }
    assertThat(report)
        .contains(
            "effective to missing, median weak, 5 of 6 votes, 1 “don't know”",
            "Kim: don't know",
            "effective to weak, median weak, 6 votes",
            "They only read.",
            "Nobody from outside",
            ACTION)
        .contains("Silent round", "Ada says so", "Max says so", "The old cluster")
        .contains("its owner is away", "No new host mounts", "until the review", "What it raised")
        .contains(
            "Everybody wrote first.",
            "Invite the build team.",
            "speaking order: Ada, Ben",
            "2 min");
  }

  /// The first agenda item, then a question on the projector, with a follow-up, more time and a
  /// concept card.
  private void present(Robot robot) {
    robot.type(KeyCode.T);
    room.pass(5);
    robot.type(KeyCode.N).type(KeyCode.F5);
    assertThat(room.shownContent().spoken()).contains("10 minutes");
    robot.type(KeyCode.F).type(KeyCode.M);
    assertThat(room.shownContent().spoken()).contains("12 minutes");
    TestWindow.withAlt(robot, KeyCode.C);
    assertThat(room.shownContent().spoken()).contains("Concept card for Ada");
    robot.type(KeyCode.S).type(KeyCode.F5);
    room.focus(robot, "Card note");
    robot.write("What it raised").type(KeyCode.ENTER);
    room.choose(robot, "Save card note");
    room.choose(robot, "Ada, has spoken");
    room.choose(robot, "Ben, has spoken");
    room.focus(robot, "Next");
  }

  private void writeInSilence(Robot robot) {
    TestWindow.withAlt(robot, KeyCode.W);
    for (String who : SixPersonSession.PEOPLE) {
      robot.type(KeyCode.ENTER).write(who + " says so");
      robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    }
    robot.type(KeyCode.ENTER);
    assertThat(room.shownContent().spoken()).contains("Ada says so (Ada)");
    robot.type(KeyCode.F5);
    room.focus(robot, "Group for the note by Ada");
    robot.write("Agents").type(KeyCode.TAB).type(KeyCode.SPACE);
    room.focus(robot, "Next");
  }

  private void judgeTheRating(Robot robot) {
    robot.type(KeyCode.V).type(KeyCode.ENTER);
    voteOnRating(robot, List.of(1, 2, 2, UNKNOWN, 3, 4));
    robot.type(KeyCode.F5, KeyCode.ESCAPE, KeyCode.V).type(KeyCode.ENTER);
    voteOnRating(robot, List.of(2, 2, 2, 2, 3, 4));
    robot.type(KeyCode.F5);
    // The decision follows the majority. One person dissents, another accepts it.
    robot.type(KeyCode.SPACE, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.TAB);
    robot.write("Two agents can write.");
    robot.type(KeyCode.TAB).write("They only read.");
    robot.type(KeyCode.ENTER).write("I tried it.").type(KeyCode.TAB, KeyCode.SPACE, KeyCode.ENTER);
    // The conclusion is still empty, and the caret is there.
    robot.write("Agents keep the socket.");
    robot.type(KeyCode.TAB, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.TAB).type(KeyCode.SPACE);
  }

  private void judgeALikelihood(Robot robot) {
    robot.type(KeyCode.V, KeyCode.TAB, KeyCode.ENTER);
    vote(robot, List.of(1, 2, 3, 3, 4, 5));
    robot.type(KeyCode.F5).type(KeyCode.SPACE, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.TAB);
    robot.write("Nobody from outside reaches it.");
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
  }

  /// Votes and reveals the votes. Before that, no window and no file contains a vote.
  private void vote(Robot robot, List<Integer> options) {
    vote(robot, options, IntUnaryOperator.identity());
  }

  /// The same, with the best level first, as at the question.
  private void voteOnRating(Robot robot, List<Integer> options) {
    vote(robot, options, option -> 5 - option);
  }

  private void vote(Robot robot, List<Integer> options, IntUnaryOperator key) {
    int shown = rounds();
    long written = choices();
    for (int option : options) {
      if (option == UNKNOWN) {
        SixPersonSession.doNotKnow(robot, SixPersonSession.DONT_KNOW);
      } else {
        SixPersonSession.vote(robot, key.applyAsInt(option), "sf".charAt(option % 2));
      }
      assertThat(choices()).isEqualTo(written);
      assertThat(rounds()).isEqualTo(shown);
    }
    robot.type(KeyCode.ENTER);
    assertThat(rounds()).isEqualTo(shown + 1);
    assertThat(choices()).isGreaterThan(written);
  }

  private int rounds() {
    return room.session().workshop().estimates().stream().mapToInt(e -> e.rounds().size()).sum();
  }

  /// The number of votes in the files of the sessions.
  private long choices() {
    return room.shownContent().files().entrySet().stream()
        .filter(file -> file.getKey().contains("/sessions/"))
        .flatMap(file -> Pattern.compile("choice:").matcher(file.getValue()).results())
        .count();
  }

  private void note(Robot robot) {
    robot.type(KeyCode.P).write("The old cluster").type(KeyCode.ENTER).write("its owner is away");
    robot.type(KeyCode.ENTER).write("Ben").type(KeyCode.ENTER);
    robot.type(KeyCode.D).write("No new host mounts").type(KeyCode.TAB).write("until the review");
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    robot.type(KeyCode.A).write(ACTION).type(KeyCode.TAB).write("Ada").type(KeyCode.TAB);
    robot.write("15 Jan 2027").type(KeyCode.ENTER);
  }

  private void goThroughTheRest(Robot robot) {
    room.pass(12);
    robot.type(KeyCode.N);
    for (int i = 0; i < 3; i++) {
      room.pass(10);
      robot.type(KeyCode.N);
    }
    room.pass(10);
    robot.type(KeyCode.N);
    room.pass(5);
    robot.type(KeyCode.N);
  }

  private void close(Robot robot) {
    robot.type(KeyCode.DIGIT3);
    room.focus(robot, "What worked");
    robot.write("Everybody wrote first.");
    room.focus(robot, "What to change");
    robot.write("Invite the build team.").type(KeyCode.ESCAPE);
    room.choose(robot, "Close session");
  }

  private String page(Robot robot, String name) throws IOException {
    Path file = home.resolve(name);
    room.window.surroundings.target = Optional.of(file);
    room.choose(robot, "Create closing page");
    TestWindow.until(name, () -> Files.exists(file));
    return text(file, name.endsWith(".md") ? 0 : 1);
  }

  /// Such as the report type. A new assessment starts with the brief one.
  private void fire(Robot robot, String name) {
    robot.interact(
        () ->
            TestWindow.nodes(room.window.frame())
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(
                    each -> name.equals(each.getText()) || name.equals(each.getAccessibleText()))
                .findFirst()
                .orElseThrow()
                .fire());
  }

  private String report(Robot robot) throws IOException {
    Path file = home.resolve("report.pdf");
    room.window.surroundings.target = Optional.of(file);
    robot.press(KeyCode.ALT).type(KeyCode.DIGIT0).release(KeyCode.ALT);
    fire(robot, "Full");
    fire(robot, "Export PDF");
    TestWindow.until("the report", () -> Files.exists(file));
    return text(file, 2);
  }

  /// @param pages the minimum number of pages of a PDF; a closing page has exactly one; 0 for plain
  ///   text
  private static String text(Path file, int pages) throws IOException {
    if (pages == 0) {
      return Files.readString(file);
    }
    try (var document = Loader.loadPDF(file.toFile())) {
      assertThat(document.getNumberOfPages()).matches(n -> pages == 1 ? n == 1 : n >= pages);
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  private void assertSession(String question) {
    Session session = room.session();
    Workshop workshop = session.workshop();
    assertThat(session.minutes()).isEqualTo(62);
    assertThat(session.personHours()).isEqualTo(6.2);
    assertThat(session.questions()).hasSize(4).startsWith(question);
    assertThat(workshop.ended()).isNotNull();
    assertThat(workshop.plan().steps())
        .allMatch(PlanStep::done)
        .extracting(PlanStep::seconds)
        .containsExactly(300, 720, 600, 600, 600, 600, 300);
    assertThat(workshop.plan().steps().get(1).course())
        .extracting(PlanStep.Course::extended, PlanStep.Course::spoke)
        .containsExactly(2, List.of("Ada", "Ben"));
    assertThat(workshop.silentRounds())
        .containsExactly(
            new SilentRound(
                question,
                SixPersonSession.PEOPLE.stream()
                    .map(who -> SilentRound.Note.of(who, who + " says so"))
                    .map(note -> note.who().equals("Ada") ? note.withGroup("Agents") : note)
                    .map(
                        note -> note.who().equals("Ada") ? note.withPerspective("developer") : note)
                    .toList(),
                true));
    assertThat(workshop.estimates()).hasSize(2);
    assertThat(workshop.estimates().getFirst().rounds())
        .containsExactly(round(List.of(0, 1, 1, UNKNOWN, 2, 3)), round(List.of(1, 1, 1, 1, 2, 3)));
    assertThat(workshop.estimates().getFirst().outcome())
        .isEqualTo(
            new Estimate.Outcome(
                1, AnswerState.Confidence.FAIRLY_SURE, 2, "Two agents can write."));
    assertThat(workshop.estimates().getFirst().dissents())
        .contains(new DissentingVote("Max", 3, "I tried it.", true));
    assertThat(workshop.estimates().getLast().rounds())
        .containsExactly(round(List.of(0, 1, 2, 2, 3, 4)).at(question));
    assertThat(workshop.parked())
        .containsExactly(
            new Workshop.Parked("The old cluster", "its owner is away", "Ben", question));
    assertThat(workshop.agreed())
        .containsExactly(new Workshop.Agreed("No new host mounts", "until the review", question));
    assertThat(workshop.cards())
        .extracting(DealtCard::to, DealtCard::question, DealtCard::outcome, DealtCard::raised)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(
                "Ada", question, DealtCard.Outcome.PLACED, "What it raised"));
    assertThat(workshop.retrospective())
        .isEqualTo(new Workshop.Retrospective("Everybody wrote first.", "Invite the build team."));
    assertThat(room.window.assessment().actions())
        .extracting(Action::title, Action::owner, Action::due, Action::questions)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(
                ACTION, "Ada", LocalDate.of(2027, 1, 15), List.of(question)));
  }

  private static VoteRound round(List<Integer> options) {
    var votes = new java.util.ArrayList<Vote>();
    for (int i = 0; i < options.size(); i++) {
      String who = SixPersonSession.PEOPLE.get(i);
      int option = options.get(i);
      Confidence sure = option % 2 == 0 ? Confidence.FAIRLY_SURE : Confidence.SURE;
      votes.add(option == UNKNOWN ? new Vote.DontKnow(who) : new Vote.Judged(who, option, sure));
    }
    return new VoteRound(votes);
  }

  private void assertAnswer(String question) {
    Answer answer = room.window.assessment().answer("core", question);
    assertThat(answer.state())
        .isEqualTo(new AnswerState.Answered(AnswerState.Rating.WEAK, Confidence.FAIRLY_SURE));
    assertThat(answer.conclusion()).isEqualTo("Agents keep the socket.");
    assertThat(answer.perspectiveText("developer")).isEqualTo("- Ada says so (Ada)");
    assertThat(answer.dissents())
        .extracting(Answer.Dissent::who, Answer.Dissent::view, Answer.Dissent::reason)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple("Lou", "mostly effective", "They only read."));
  }
}
