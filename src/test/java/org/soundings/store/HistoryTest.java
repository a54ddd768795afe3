package org.soundings.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Action;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.RandomAssessments;
import org.soundings.assessment.Session;
import org.soundings.assessment.answer.Answer;
import org.soundings.base.Problem;
import org.soundings.store.history.Edit;
import org.soundings.store.history.HistoryLog;
import org.soundings.store.history.Signature;
import org.soundings.yaml.YamlReader;

class HistoryTest extends SaidAndRecorded {

  @Test
  void editsOfTheSameSecondAreListedLatestFirst() throws IOException {
    Path folder = folder();
    try (var opened = open(folder)) {
      say(opened, "After.", anna(0));
      opened.save(
          opened.assessment().withAnswer(said("After.").withDisagreement("None.")), anna(0));
    }
    assertThat(history(folder)).extracting(Edit::field).startsWith("disagreement", "conclusion");
  }

  private static List<Path> files(Path folder) throws IOException {
    Path history = folder.resolve(HistoryLog.FOLDER);
    if (!Files.exists(history)) {
      return List.of();
    }
    try (var files = Files.list(history)) {
      return files.sorted().toList();
    }
  }

  private static String written(Path folder) throws IOException {
    var text = new StringBuilder();
    for (Path file : files(folder)) {
      text.append(Files.readString(file));
    }
    return text.toString();
  }

  @Test
  void openingAndSavingWithoutAChangeWritesNoHistory() throws IOException {
    Path folder = folder();
    try (var opened = open(folder)) {
      opened.save(opened.assessment(), anna(0));
    }
    assertThat(folder.resolve(HistoryLog.FOLDER)).doesNotExist();
  }

  @Test
  void theFirstChangeIsRecordedAtOnceWithItsPreviousText() throws IOException {
    Path folder = folder();
    try (var opened = open(folder)) {
      say(opened, "After.", anna(0));
      assertThat(written(folder)).contains("before: Before.", "after: After.", "by: Anna");
      assertThat(opened.history().of("core", "core-non-root").value())
          .containsExactly(conclusion(0, 0, "Anna", "Before.", "After."));
      assertThat(opened.history().of("core", "core-other").value()).isEmpty();
    }
  }

  @Test
  void continuousTypingByOnePersonIsOneEdit() throws IOException {
    Path folder = folder();
    try (var opened = open(folder)) {
      for (int i = 0; i <= 100; i++) {
        say(opened, "After " + "x".repeat(i), anna(i));
      }
      assertThat(opened.history().all().value())
          .containsExactly(conclusion(0, 100, "Anna", "Before.", "After " + "x".repeat(100)));
      assertThat(written(folder).lines().filter(line -> line.startsWith("- "))).hasSize(1);
    }
    assertThat(written(folder).lines().filter(line -> line.startsWith("- "))).hasSize(2);
    assertThat(history(folder))
        .containsExactly(conclusion(0, 100, "Anna", "Before.", "After " + "x".repeat(100)));
  }

  @Test
  void aPauseAnotherAuthorOrALongStretchStartsANewEdit() throws IOException {
    Path folder = folder();
    try (var opened = open(folder)) {
      say(opened, "1", anna(0));
      say(opened, "2", anna(60));
      say(opened, "3", new Signature("Ben", NOON.plusSeconds(61)));
      for (int second = 62; second < 62 + 900; second += 30) {
        say(opened, "second " + second, new Signature("Ben", NOON.plusSeconds(second)));
      }
    }
    assertThat(history(folder))
        .extracting(Edit::by, Edit::before, Edit::after)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Ben", "second 662", "second 932"),
            org.assertj.core.groups.Tuple.tuple("Ben", "2", "second 662"),
            org.assertj.core.groups.Tuple.tuple("Anna", "1", "2"),
            org.assertj.core.groups.Tuple.tuple("Anna", "Before.", "1"));
  }

  @Test
  void typedTextIsRecordedAfterAPause() throws IOException {
    Path folder = folder();
    try (var opened = open(folder)) {
      say(opened, "A", anna(0));
      say(opened, "All evidence", anna(5));
      opened.history().recordPause(NOON.plusSeconds(64));
      assertThat(written(folder)).doesNotContain("All evidence");
      opened.history().recordPause(NOON.plusSeconds(65));
      assertThat(written(folder)).contains("after: All evidence");
    }
    assertThat(history(folder)).hasSize(1);
  }

  @Test
  void revertingTypedTextIsAnEdit() throws IOException {
    Path folder = folder();
    try (var opened = open(folder)) {
      say(opened, "Typed.", anna(0));
      say(opened, "Before.", anna(3));
    }
    assertThat(history(folder))
        .containsExactly(
            conclusion(0, 3, "Anna", "Typed.", "Before."),
            conclusion(0, 0, "Anna", "Before.", "Typed."));
  }

  @Test
  void aRecordTruncatedAtAnyByteIsSkippedAndHidesNoOther() throws IOException {
    Path folder = folder();
    try (var opened = open(folder)) {
      say(opened, "First.", anna(0));
    }
    Path file = files(folder).getFirst();
    int whole = (int) Files.size(file);
    try (var opened = open(folder)) {
      say(opened, "Second, with Größe\n\n- and lines\n", anna(100));
    }
    byte[] bytes = Files.readAllBytes(file);
    List<Edit> both = history(folder);
    for (int length = whole; length < bytes.length; length++) {
      Files.write(file, Arrays.copyOf(bytes, length));
      try (var opened = open(folder)) {
        assertThat(opened.history().all().value())
            .as("%d bytes", length)
            .isEqualTo(both.subList(1, 2));
        assertThat(opened.history().all().problems())
            .as("%d bytes", length)
            .hasSize(length == whole ? 0 : 1)
            .noneMatch(Problem::isError);
        if (length % 16 != 0) {
          continue;
        }
        say(opened, "Third.", anna(200));
        opened.history().recordPause(NOON.plusSeconds(300));
        assertThat(opened.history().all().value())
            .extracting(Edit::after)
            .contains("Third.", "First.");
        say(opened, "Second, with Größe\n\n- and lines\n", anna(400));
      }
    }
  }

  @Test
  void aModifiedRecordIsReportedWithItsLine() throws IOException {
    Path folder = folder();
    try (var opened = open(folder)) {
      say(opened, "First.", anna(0));
      say(opened, "Second.", anna(100));
    }
    Path file = files(folder).getFirst();
    String text = Files.readString(file);
    int line = 1 + (int) text.substring(0, text.indexOf("- at: 2026-11-24T12:01")).lines().count();
    Files.writeString(
        file, "# ours\n" + text.replace("after: Second.", "after: Invented.") + "<<<<<<< HEAD\n");
    try (var opened = open(folder)) {
      assertThat(opened.history().all().problems())
          .extracting(Problem::line, Problem::message)
          .containsExactlyInAnyOrder(
              org.assertj.core.groups.Tuple.tuple(
                  line + 1, "This record was changed after it was written."),
              org.assertj.core.groups.Tuple.tuple(
                  (int) text.lines().count() + 2,
                  "This line does not belong to a history record."));
      assertThat(opened.history().all().value()).hasSize(1);
    }
  }

  @Test
  void anUnwritableHistoryDoesNotBlockSaving() throws IOException {
    Path folder = folder();
    Path obstacle = Files.writeString(folder.resolve(HistoryLog.FOLDER), "in the way");
    try (var opened = open(folder)) {
      Assessment changed = opened.assessment().withAnswer(said("Kept."));
      assertThat(opened.save(changed, anna(0)).unrecorded())
          .contains("history: This is not a folder.")
          .contains("The previous version of " + ANSWER + " is stored as recovery/" + ANSWER);
      assertThat(folder.resolve(ANSWER)).content().contains("Kept.");
      assertThat(folder.resolve("recovery").resolve(ANSWER)).content().contains("Before.");
      Files.delete(obstacle);
      assertThat(opened.save(changed, anna(2)).unrecorded()).isEmpty();
    }
    assertThat(history(folder)).containsExactly(conclusion(0, 0, "Anna", "Before.", "Kept."));
  }

  @Test
  void aRecordOfAnEditLostInACrashIsNotRead() throws IOException {
    Path folder = folder();
    try (var opened = open(folder)) {
      say(opened, "First.", anna(0));
    }
    String saved = Files.readString(folder.resolve(ANSWER));
    try (var opened = open(folder)) {
      say(opened, "Killed.", anna(100));
    }
    // As after a crash between the record and the file.
    Files.writeString(folder.resolve(ANSWER), saved);
    Files.writeString(folder.resolve(FolderLock.NAME), "saving\n");
    Path log = files(folder).getFirst();
    String recorded = Files.readString(log);
    assertThat(recorded).contains("Killed.");
    assertThat(history(folder)).containsExactly(conclusion(0, 0, "Anna", "Before.", "First."));
    assertThat(log).content().as("opening touches no byte").isEqualTo(recorded);
    try (var opened = open(folder)) {
      say(opened, "Next.", anna(200));
    }
    assertThat(history(folder))
        .containsExactly(
            conclusion(200, 200, "Anna", "First.", "Next."),
            conclusion(200, 200, "", "Killed.", "First."),
            conclusion(100, 100, "Anna", "First.", "Killed."),
            conclusion(0, 0, "Anna", "Before.", "First."));
  }

  @Test
  void aRecordOfAnUnsavedEditIsNotRead() throws IOException {
    Path folder = folder();
    Path sessions = Files.writeString(folder.resolve("sessions"), "in the way");
    var session =
        new Session(
            "2026-11-24", LocalDate.of(2026, 11, 24), "Words.", 1, List.of(), List.of(), "");
    try (var opened = open(folder)) {
      Assessment changed = opened.assessment().withSession(session);
      assertThatThrownBy(() -> opened.save(changed, anna(0))).isInstanceOf(IOException.class);
    }
    assertThat(history(folder)).isEmpty();
    Files.delete(sessions);
    try (var opened = open(folder)) {
      say(opened, "Next.", anna(100));
    }
    assertThat(history(folder)).contains(conclusion(100, 100, "Anna", "Before.", "Next."));
    assertThat(history(folder).stream().filter(edit -> edit.before().equals("Words.")))
        .as("taken back")
        .hasSize(1);
  }

  @Test
  void anEditLaterRevertedByHandIsRead() throws IOException {
    Path folder = folder();
    String before = Files.readString(folder.resolve(ANSWER));
    try (var opened = open(folder)) {
      say(opened, "First.", anna(0));
    }
    Files.writeString(folder.resolve(ANSWER), before);
    assertThat(history(folder)).contains(conclusion(0, 0, "Anna", "Before.", "First."));
  }

  @Test
  void typingWithoutAHistoryKeepsARecoveryCopyPerStretch() throws IOException {
    Path folder = folder();
    Path obstacle = Files.writeString(folder.resolve(HistoryLog.FOLDER), "in the way");
    try (var opened = open(folder)) {
      say(opened, "One", anna(0));
      say(opened, "One and", anna(1));
      say(opened, "One and two.", anna(2));
      say(opened, "Bob's.", new Signature("Bob", NOON.plusSeconds(3)));
      Files.delete(obstacle);
    }
    assertThat(contents(folder.resolve("recovery/answers/core")))
        .hasSize(2)
        .anyMatch(copy -> copy.contains("Before."))
        .anyMatch(copy -> copy.contains("One and two."));
  }

  @Test
  void noTextIsReplacedIfItsPreviousVersionCannotBeKept() throws IOException {
    Path folder = folder();
    Path history = Files.writeString(folder.resolve(HistoryLog.FOLDER), "in the way");
    Path recovery = Files.writeString(folder.resolve("recovery"), "in the way");
    try (var opened = open(folder)) {
      Assessment changed =
          opened
              .assessment()
              .withAnswer(said("Refused."))
              .withAnswer(Answer.open("core", "core-new").withConclusion("New."));
      assertThatThrownBy(() -> opened.save(changed, anna(0)))
          .hasMessageContaining(ANSWER + " was not saved")
          .hasMessageContaining("recovery: This is not a folder.");
      assertThat(folder.resolve(ANSWER)).content().contains("Before.");
      assertThat(folder.resolve("answers/core/core-new.yaml")).content().contains("New.");
      Files.delete(history);
      Files.delete(recovery);
      opened.save(changed, anna(2));
    }
    assertThat(folder.resolve(ANSWER)).content().contains("Refused.");
    assertThat(history(folder)).contains(conclusion(0, 0, "Anna", "Before.", "Refused."));
  }

  private static List<String> contents(Path folder) throws IOException {
    var contents = new ArrayList<String>();
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        contents.add(Files.readString(file));
      }
    }
    return contents;
  }

  @Test
  void aLinkInTheHistoryIsNotFollowed() throws IOException {
    Path folder = folder();
    try (var opened = open(folder)) {
      say(opened, "First.", anna(0));
    }
    Path file = files(folder).getFirst();
    Path elsewhere = Files.writeString(temporary.resolve("elsewhere"), "untouched\n");
    Files.delete(file);
    Files.createSymbolicLink(file, elsewhere);
    try (var opened = open(folder)) {
      say(opened, "Second.", anna(9));
      assertThat(opened.history().all().problems()).hasSize(1);
      Files.delete(file);
    }
    assertThat(elsewhere).content().isEqualTo("untouched\n");
  }

  @Test
  void copiesOfAFolderWriteDifferentHistoryFiles() throws IOException {
    Path mine = folder();
    Path other = temporary.resolve("b");
    AssessmentFolder.create(other, RandomAssessments.empty()).close();
    for (Path folder : List.of(mine, other)) {
      try (var opened = open(folder)) {
        say(opened, "Mine.", anna(0));
      }
    }
    assertThat(files(mine).getFirst().getFileName())
        .isNotEqualTo(files(other).getFirst().getFileName());
    Files.copy(
        files(other).getFirst(),
        mine.resolve(HistoryLog.FOLDER).resolve(files(other).getFirst().getFileName()));
    assertThat(history(mine)).hasSize(3).extracting(Edit::before).contains("Before.", "");
  }

  @Test
  void longTextsAreRecordedCompletely() throws IOException {
    Path folder = folder();
    String first = "first line\n".repeat(200_000);
    String second = "second line\n".repeat(200_000);
    try (var opened = open(folder)) {
      say(opened, first, anna(0));
      say(opened, second, anna(100));
      say(opened, "short", anna(200));
    }
    assertThat(history(folder)).extracting(Edit::after).contains(first, second, "short");
    assertThat(history(folder)).extracting(Edit::before).contains(first, second);
    assertThat(files(folder)).hasSizeGreaterThan(1);
  }

  @Test
  void anUnreadableFileDoesNotBlockOtherRecords() throws IOException {
    Path folder = folder();
    Path obstacle = Files.createDirectories(folder.resolve("actions.yaml/in the way"));
    try (var opened = open(folder)) {
      Assessment changed =
          opened.assessment().withAction(Action.planned("A-001", "Do it")).withAnswer(said("One."));
      assertThatThrownBy(() -> opened.save(changed, anna(0))).isInstanceOf(IOException.class);
      assertThatThrownBy(() -> opened.save(changed.withAnswer(said("Another one.")), anna(100)))
          .isInstanceOf(IOException.class);
      assertThat(folder.resolve(ANSWER)).content().contains("Another one.");
      Files.delete(obstacle);
      Files.delete(folder.resolve("actions.yaml"));
      opened.save(changed.withAnswer(said("Another one.")), anna(200));
    }
    assertThat(folder.resolve("actions.yaml")).content().contains("Do it");
    assertThat(history(folder).stream().filter(edit -> edit.file().equals(ANSWER)))
        .containsExactly(
            conclusion(100, 100, "Anna", "One.", "Another one."),
            conclusion(0, 0, "Anna", "Before.", "One."));
  }

  @Test
  void repeatedlyFailingSavesAreRecordedOnce() throws IOException {
    Path folder = folder();
    try (var opened = open(folder)) {
      Path obstacle = Files.writeString(folder.resolve("sessions"), "in the way");
      var session =
          new Session(
              "2026-11-24", LocalDate.of(2026, 11, 24), "Words.", 1, List.of(), List.of(), "");
      Assessment held = opened.assessment().withSession(session);
      for (int tries = 0; tries < 3; tries++) {
        long at = 100L * tries;
        assertThatThrownBy(() -> opened.save(held, anna(at))).isInstanceOf(IOException.class);
        opened.history().recordAll();
      }
      Files.delete(obstacle);
      opened.save(held, anna(400));
    }
    assertThat(history(folder)).extracting(Edit::after).containsOnlyOnce("Words.");
  }

  @Test
  void aRecordedButUnsavedEditIsRevertedInTheHistory() throws IOException {
    Path folder = folder();
    var session =
        new Session(
            "2026-11-24", LocalDate.of(2026, 11, 24), "Words.", 1, List.of(), List.of(), "");
    try (var opened = open(folder)) {
      Assessment before = opened.assessment();
      Path obstacle = Files.writeString(folder.resolve("sessions"), "in the way");
      assertThatThrownBy(() -> opened.save(before.withSession(session), anna(0)))
          .isInstanceOf(IOException.class);
      opened.history().recordAll();
      opened.save(before, anna(100));
      opened.history().recordAll();
      Files.delete(obstacle);
      opened.save(before, anna(200));
    }
    assertThat(history(folder).stream().filter(edit -> edit.after().equals("Words."))).hasSize(1);
    assertThat(history(folder).stream().filter(edit -> edit.before().equals("Words.")))
        .singleElement()
        .satisfies(
            edit -> {
              assertThat(edit.after()).isEmpty();
              assertThat(edit.at()).isEqualTo(anna(100).at());
            });
  }

  @Test
  void anEditAfterARevertedOneStartsFromTheEarlierText() throws IOException {
    Path folder = folder();
    Path answer = folder.resolve(ANSWER);
    String file = Files.readString(answer);
    // With these comments there is room for the file as it is and not much more.
    int room = YamlReader.LARGEST_FILE - 1_000 - file.length();
    Files.writeString(answer, file + ("#" + "c".repeat(98) + "\n").repeat(room / 100));
    String tooLong = "Too long. ".repeat(1_000);
    try (var opened = open(folder)) {
      Assessment before = opened.assessment();
      assertThatThrownBy(() -> say(opened, tooLong, anna(0)))
          .hasMessageContaining("(maximum: 16,777,216)");
      opened.history().recordAll();
      opened.save(before, anna(100));
      opened.history().recordAll();
      say(opened, "After.", anna(200));
    }
    assertThat(history(folder))
        .containsExactly(
            conclusion(200, 200, "Anna", "Before.", "After."),
            conclusion(100, 100, "Anna", tooLong, "Before."),
            conclusion(0, 0, "Anna", "Before.", tooLong));
  }

  @Test
  void textTooLargeToWriteIsNotRecorded() throws IOException {
    Path folder = folder();
    try (var opened = open(folder)) {
      assertThatThrownBy(() -> say(opened, "x".repeat(17 * 1024 * 1024), anna(0)))
          .hasMessageContaining("(maximum: 16,777,216)");
    }
    assertThat(history(folder)).isEmpty();
    assertThat(folder.resolve(ANSWER)).content().contains("Before.");
  }

  /// Every field of every file, as the history names it.
  @Test
  void fieldNamesDistinguishItemsWithSpecialCharacters() throws IOException {
    Path folder = folder();
    try (var opened = open(folder)) {
      opened.save(
          opened
              .assessment()
              .withAnswer(
                  said("Before.")
                      .withPerspective(
                          new Answer.Perspective("on/call~", "A lane.", "Anna", NOON))),
          anna(0));
    }
    assertThat(history(folder))
        .extracting(Edit::field)
        .containsExactly("perspectives/on~1call~0/text");
    assertThat(new String(Files.readAllBytes(files(folder).getFirst()), StandardCharsets.UTF_8))
        .contains("field: perspectives/on~1call~0/text");
  }
}
