package org.soundings.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.RandomAssessments;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.assessment.answer.AnswerState.Rating;
import org.soundings.base.Progress;
import org.soundings.store.history.Edit;
import org.soundings.store.history.Signature;
import org.soundings.yaml.YamlReader;

/// The history if others wrote the same file: it ends with the content of the file, and contains
/// both replaced versions, each signed by its author.
class ConflictHistoryTest extends SaidAndRecorded {

  @Test
  void changesByOthersAreNotRecordedAsLocal() throws IOException {
    Path folder = folder();
    try (var opened = open(folder)) {
      say(opened, "Ours.", anna(0));
      say(opened, "Ours, all of it.", anna(1));
      Path file = folder.resolve(ANSWER);
      Files.writeString(file, Files.readString(file).replace("Ours, all of it.", "Theirs."));
      say(opened, "Put aside.", anna(2));
      opened
          .changesByOthers()
          .accept(
              opened.changesByOthers().read(Progress.unwatched()),
              opened.assessment(),
              new Signature("", NOON.plusSeconds(2)));
      say(opened, "Ours again.", anna(3));
    }
    assertThat(history(folder))
        .containsExactly(
            conclusion(3, 3, "Anna", "Theirs.", "Ours again."),
            conclusion(2, 2, "", "Put aside.", "Theirs."),
            conclusion(0, 2, "Anna", "Before.", "Put aside."));
  }

  @Test
  void keepingTheLocalVersionRecordsTheReplacedOne() throws IOException {
    Path folder = folder();
    try (var opened = open(folder)) {
      Path file = folder.resolve(ANSWER);
      Files.writeString(file, Files.readString(file).replace("Before.", "Theirs."));
      say(opened, "Ours.", anna(2));
      opened
          .conflicts()
          .keepLocal(ANSWER, Optional.empty(), new Signature("Zoe", NOON.plusSeconds(9)));
    }
    assertThat(history(folder))
        .as("the person who chose, and before that the one who wrote")
        .containsExactly(
            conclusion(9, 9, "Zoe", "Theirs.", "Ours."),
            conclusion(2, 2, "Anna", "Before.", "Ours."));
  }

  @Test
  void textInBothVersionsIsNotRecordedAsRemoved() throws IOException {
    Path folder = folder();
    try (var opened = open(folder)) {
      saying(opened, "Before.", "Nobody asked Ops.", anna(0));
      opened.history().recordAll();
      Path file = folder.resolve(ANSWER);
      Files.writeString(file, Files.readString(file).replace("Nobody asked Ops.", "Ops agrees."));
      saying(opened, "Ours.", "Nobody asked Ops.", anna(120));
      saying(opened, "Ours.", "Ops agrees.", new Signature("Zoe", NOON.plusSeconds(500)));
      opened
          .conflicts()
          .keepLocal(ANSWER, Optional.empty(), new Signature("Zoe", NOON.plusSeconds(540)));
      assertThat(file).content().contains("Ours.", "Ops agrees.");
      saying(opened, "Ours.", "Ops is sure.", new Signature("Zoe", NOON.plusSeconds(900)));
    }
    assertThat(history(folder))
        .containsExactly(
            disagreement(900, "Zoe", "Ops agrees.", "Ops is sure."),
            conclusion(540, 540, "Zoe", "Before.", "Ours."),
            disagreement(500, "Zoe", "Nobody asked Ops.", "Ops agrees."),
            conclusion(120, 120, "Anna", "Before.", "Ours."),
            disagreement(0, "Anna", "", "Nobody asked Ops."));
  }

  @Test
  void editsBeforeBothVersionsMatchStayInTheHistory() throws IOException {
    Path folder = folder();
    try (var opened = open(folder)) {
      Path file = folder.resolve(ANSWER);
      Files.writeString(file, Files.readString(file).replace("Before.", "Theirs."));
      say(opened, "Ours.", anna(2));
      say(opened, "Theirs.", new Signature("Ben", NOON.plusSeconds(5)));
      opened
          .conflicts()
          .keepLocal(ANSWER, Optional.empty(), new Signature("Zoe", NOON.plusSeconds(9)));
    }
    assertThat(history(folder))
        .containsExactly(
            conclusion(5, 5, "Ben", "Ours.", "Theirs."),
            conclusion(2, 2, "Anna", "Before.", "Ours."));
  }

  private static void saying(
      AssessmentFolder folder, String conclusion, String disagreement, Signature signature)
      throws IOException {
    folder.save(
        folder.assessment().withAnswer(said(conclusion).withDisagreement(disagreement)), signature);
  }

  private static Edit disagreement(long at, String by, String before, String after) {
    Instant then = NOON.plusSeconds(at);
    return new Edit(then, then, by, ANSWER, "disagreement", before, after);
  }

  @Test
  void theReplacedVersionIsRecordedExactly() throws IOException {
    Path folder = folder();
    var weak = new AnswerState.Answered(Rating.WEAK, Confidence.SURE);
    try (var opened = open(folder)) {
      opened.save(opened.assessment().withAnswer(said("Before.").withState(weak)), anna(0));
      opened.history().recordAll();
      Path file = folder.resolve(ANSWER);
      Files.writeString(
          file, Files.readString(file).replace("confidence: sure", "confidence: not-sure"));
      var holds = new AnswerState.Answered(Rating.EFFECTIVE, Confidence.SURE);
      opened.save(opened.assessment().withAnswer(said("Ours.").withState(holds)), anna(120));
      opened
          .conflicts()
          .keepLocal(ANSWER, Optional.empty(), new Signature("Zoe", NOON.plusSeconds(540)));
      List<Edit> edits = history(folder);
      assertThat(edits)
          .filteredOn(edit -> edit.field().equals("conclusion"))
          .extracting(Edit::after)
          .as("the newest is what the file says")
          .startsWith("Ours.");
      Answer now = opened.assessment().answer("core", "core-non-root");
      var state = Set.of("status", "rating", "confidence");
      assertThat(FormerPart.of(now, edits).getFirst().in(now, state))
          .map(Answer::state)
          .contains(new AnswerState.Answered(Rating.WEAK, Confidence.NOT_SURE));
    }
  }

  @Test
  void anEditRecordedBeforeAConflictIsNotRecordedAgain() throws IOException {
    Path folder = temporary.resolve("a");
    AssessmentFolder.create(folder, RandomAssessments.empty()).close();
    try (var opened = open(folder)) {
      Path obstacle = Files.writeString(folder.resolve("answers"), "in the way");
      assertThatThrownBy(() -> say(opened, "Ours.", anna(0))).isInstanceOf(IOException.class);
      Files.delete(obstacle);
      Path file = folder.resolve(ANSWER);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "question: core-non-root\nstatus: open\nconclusion: Theirs.\n");
      say(opened, "Ours.", anna(2));
      opened
          .conflicts()
          .keepLocal(ANSWER, Optional.empty(), new Signature("Zoe", NOON.plusSeconds(9)));
      assertThat(file).content().contains("Ours.");
    }
    assertThat(history(folder))
        .filteredOn(edit -> edit.field().equals("conclusion"))
        .containsExactly(
            conclusion(9, 9, "Zoe", "Theirs.", "Ours."), conclusion(0, 0, "Anna", "", "Ours."));
  }

  @Test
  void theHistoryIsCompleteIfOthersRevert() throws IOException {
    Path folder = folder();
    Path file = folder.resolve(ANSWER);
    String ofBob = Files.readString(file).replace("Before.", "Handwritten by Bob.");
    Files.writeString(file, ofBob);
    try (var opened = open(folder)) {
      Files.writeString(file, ofBob.replace("Handwritten by Bob.", "Theirs."));
      say(opened, "Ours.", anna(2));
      assertThat(opened.conflicts().all()).hasSize(1);
      Files.writeString(file, ofBob);
      say(opened, "Ours. And Ben's.", new Signature("Ben", NOON.plusSeconds(9)));
      assertThat(opened.conflicts().all()).isEmpty();
    }
    assertThat(history(folder))
        .containsExactly(
            conclusion(9, 9, "Ben", "Ours.", "Ours. And Ben's."),
            conclusion(2, 2, "Anna", "Handwritten by Bob.", "Ours."));
  }

  @Test
  void aFailedKeepIsRecordedOnceWhenRepeated() throws IOException {
    Path folder = folder();
    Path file = folder.resolve(ANSWER);
    try (var opened = open(folder)) {
      // With this many comments of others, the local version would be too large.
      String onDisk = Files.readString(file).replace("Before.", "Theirs.");
      int room = YamlReader.LARGEST_FILE - onDisk.length() - 100;
      Files.writeString(file, onDisk + ("#" + "-".repeat(98) + "\n").repeat(room / 100));
      say(opened, "Ours. " + "So it is. ".repeat(30), anna(2));
      for (int round = 0; round < 3; round++) {
        var zoe = new Signature("Zoe", NOON.plusSeconds(9 + round));
        assertThatThrownBy(() -> opened.conflicts().keepLocal(ANSWER, Optional.empty(), zoe))
            .isInstanceOf(IOException.class);
      }
    }
    assertThat(history(folder)).as("the local version is in no file").hasSize(1);
    try (Stream<Path> files = Files.list(folder.resolve("history"))) {
      assertThat(files)
          .singleElement()
          .satisfies(log -> assertThat(log).content().containsOnlyOnce("Theirs."));
    }
  }

  @Test
  void changesByOthersAreRecordedWhileTypingContinues() throws IOException {
    Path folder = folder();
    try (var opened = open(folder)) {
      say(opened, "Ours.", anna(0));
      Path file = folder.resolve(ANSWER);
      Files.writeString(file, Files.readString(file).replace("Ours.", "Theirs."));
      say(opened, "Ours, and more.", anna(2));
      opened.conflicts().keepLocal(ANSWER, Optional.empty(), anna(4));
      say(opened, "Ours, and more still.", anna(6));
    }
    assertThat(history(folder)).extracting(Edit::before).contains("Theirs.");
  }
}
