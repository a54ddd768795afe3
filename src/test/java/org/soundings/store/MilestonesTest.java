package org.soundings.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.RandomAssessments;
import org.soundings.assessment.answer.Answer;
import org.soundings.base.Problem;
import org.soundings.base.Progress;
import org.soundings.change.Milestone;
import org.soundings.pack.BuiltInLibrary;
import org.soundings.pack.Library;
import org.soundings.store.history.Signature;

class MilestonesTest {

  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
  private static final Signature ANNA = new Signature("Anna", NOW);
  private static final Library LIBRARY = BuiltInLibrary.source();
  private static final Path SAMPLE = Path.of("questions/core/example");

  @TempDir private Path temporary;

  private static Milestone milestone(String name, Assessment assessment) {
    return Milestone.of(
        name,
        "Before\nthe audit.",
        new Milestone.Maker("Anna", "Soundings test"),
        LIBRARY,
        assessment,
        NOW);
  }

  private AssessmentFolder folder(Assessment assessment) throws IOException {
    return AssessmentFolder.create(temporary.resolve("a"), assessment);
  }

  private Path snapshot(String path) {
    return temporary.resolve("a/milestones/summer-2026").resolve(path);
  }

  private static Assessment sample() throws IOException {
    return AssessmentFolder.read(SAMPLE, Progress.unwatched()).value();
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    var contents = new TreeMap<String, String>();
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return contents;
  }

  private static List<String> messages(List<Problem> problems) {
    return problems.stream().map(each -> each.file() + ": " + each.message()).toList();
  }

  @Test
  void aMilestoneIsReadBackUnchanged() throws IOException {
    for (int seed = 0; seed < 8; seed++) {
      Assessment assessment = new RandomAssessments(new Random(seed)).after(40);
      Path path = temporary.resolve("seed" + seed);
      try (var folder = AssessmentFolder.create(path, assessment)) {
        Milestone made = folder.createMilestone(milestone("Summer 2026", assessment));
        var read = folder.milestones().read("summer-2026", Progress.unwatched());
        assertThat(read.problems()).as("seed %d", seed).isEmpty();
        assertThat(read.value()).as("seed %d", seed).isEqualTo(made);
        assertThat(read.value().moment().assessment()).isEqualTo(assessment);
      }
    }
  }

  @Test
  void aMilestoneKeepsItsQuestionsAndThreatsWithTheirText() throws IOException {
    Assessment assessment = sample();
    try (var folder = folder(assessment)) {
      folder.createMilestone(milestone("Summer 2026", assessment));
      Milestone read = folder.milestones().read("summer-2026", Progress.unwatched()).value();
      assertThat(read).isEqualTo(milestone("Summer 2026", assessment).withId("summer-2026"));
      assertThat(read.moment().questions()).hasSizeGreaterThan(80);
      assertThat(read.moment().threats()).hasSizeGreaterThan(30);
      assertThat(read.packs()).allSatisfy(pack -> assertThat(pack.hash()).isNotNull());
    }
  }

  @Test
  void furtherEditsDoNotChangeAMilestone() throws IOException {
    var random = new RandomAssessments(new Random(7));
    Assessment assessment = random.after(30);
    try (var folder = folder(assessment)) {
      folder.createMilestone(milestone("Summer 2026", assessment));
      Map<String, String> before = contents(snapshot(""));
      for (int i = 0; i < 20; i++) {
        assessment = random.edited(assessment);
        folder.save(assessment, ANNA);
      }
      assertThat(folder.changesByOthers().files()).isEmpty();
      folder.createMilestone(milestone("Summer 2026", assessment));
      assertThat(contents(snapshot(""))).isEqualTo(before);
      assertThat(folder.milestones().list().value())
          .extracting(Milestones.Line::id)
          .containsExactlyInAnyOrder("summer-2026", "summer-2026-2");
    }
  }

  @Test
  void commentsAndUnknownKeysAreKeptInTheMilestone() throws IOException {
    folder(RandomAssessments.empty()).close();
    Path file = temporary.resolve("a/assessment.yaml");
    Files.writeString(file, "# ours\n" + Files.readString(file) + "x-ticket: SEC-7\n");
    try (var folder = AssessmentFolder.open(temporary.resolve("a"), Progress.unwatched()).value()) {
      folder.createMilestone(milestone("Summer 2026", folder.assessment()));
    }
    assertThat(snapshot("assessment.yaml")).hasSameTextualContentAs(file);
  }

  @Test
  void concurrentChangesByOthersAreNotInTheMilestone() throws IOException {
    Assessment local =
        RandomAssessments.empty().withAnswer(Answer.open("core", "core-x").withConclusion("Ours."));
    try (var folder = folder(local)) {
      Path file = temporary.resolve("a/answers/core/core-x.yaml");
      Files.writeString(file, Files.readString(file).replace("Ours.", "Theirs."));
      folder.createMilestone(milestone("Summer 2026", local));
      assertThat(folder.milestones().read("summer-2026", Progress.unwatched()).value())
          .isEqualTo(milestone("Summer 2026", local).withId("summer-2026"));
    }
  }

  @Test
  void filesEditedByHandAreReported() throws IOException {
    Assessment assessment = sample();
    try (var folder = folder(assessment)) {
      folder.createMilestone(milestone("Summer 2026", assessment));
      assertThat(folder.milestones().list().problems()).isEmpty();
      Path answer = snapshot("answers/core/core-host-mounts.yaml");
      Files.writeString(answer, Files.readString(answer) + "# better so\n");
      Files.delete(snapshot("answers/core/core-exposure.yaml"));
      Files.writeString(snapshot("answers/core/core-more.yaml"), "question: core-more\n");
      Path head = snapshot("milestone.yaml");
      Files.writeString(head, Files.readString(head).replace("Anna", "Otto"));
      var list = folder.milestones().list();
      assertThat(list.value().getFirst().intact()).isFalse();
      String at = "milestones/summer-2026/";
      assertThat(messages(list.problems()))
          .containsExactlyInAnyOrder(
              at + "milestone.yaml: This file was changed after the milestone was created.",
              at
                  + "answers/core/core-host-mounts.yaml: This file was changed after the milestone was created.",
              at + "answers/core/core-exposure.yaml: This file was removed from the milestone.",
              at
                  + "answers/core/core-more.yaml: This file was added after the milestone was created.");
    }
  }

  @Test
  void differentLineEndingsAreNotAChange() throws IOException {
    Assessment assessment = sample();
    try (var folder = folder(assessment)) {
      folder.createMilestone(milestone("Summer 2026", assessment));
      for (String path : contents(snapshot("")).keySet()) {
        Files.writeString(snapshot(path), Files.readString(snapshot(path)).replace("\n", "\r\n"));
      }
      var read = folder.milestones().read("summer-2026", Progress.unwatched());
      assertThat(read.problems()).isEmpty();
      assertThat(read.value().moment().questions()).hasSizeGreaterThan(80);
    }
  }

  @Test
  void anIncompleteMilestoneIsRemovedOnOpening() throws IOException {
    folder(RandomAssessments.empty()).close();
    Path half = temporary.resolve("a/milestones/.soundings-tmp-1abc/answers/core/core-x.yaml");
    Files.createDirectories(half.getParent());
    Files.writeString(half, "question: core-x\n");
    assertThat(new Milestones(temporary.resolve("a")).list().value()).isEmpty();
    AssessmentFolder.open(temporary.resolve("a"), Progress.unwatched()).value().close();
    assertThat(temporary.resolve("a/milestones")).isEmptyDirectory();
  }

  @Test
  void aMilestoneOpensReadOnlyWithoutALock() throws IOException {
    Assessment assessment = sample();
    try (var folder = folder(assessment)) {
      folder.createMilestone(milestone("Summer 2026", assessment));
    }
    try (var opened = AssessmentFolder.open(snapshot(""), Progress.unwatched()).value()) {
      assertThat(opened.assessment().withFileIssues(new TreeMap<>())).isEqualTo(assessment);
      assertThat(opened.whyReadOnly()).contains("This is a milestone and therefore read-only.");
      assertThatThrownBy(() -> opened.createMilestone(milestone("In it", assessment)))
          .isInstanceOf(IOException.class);
    }
    assertThat(new Milestones(temporary.resolve("a")).list().problems()).isEmpty();
  }

  @Test
  void aMilestoneIsFoundByIdAndName() throws IOException {
    try (var folder = folder(RandomAssessments.empty())) {
      folder.createMilestone(milestone("Größer, im Sommer", folder.assessment()));
      folder.createMilestone(milestone("夏", folder.assessment()));
      Milestones milestones = folder.milestones();
      assertThat(milestones.find("großer-im-sommer")).isEmpty();
      assertThat(milestones.find("größer, im sommer").orElseThrow().id())
          .isEqualTo("grosser-im-sommer");
      assertThat(milestones.find("夏").orElseThrow().id()).isEqualTo("milestone");
    }
  }

  @Test
  void unrelatedFilesHideNoMilestone() throws IOException {
    try (var folder = folder(RandomAssessments.empty())) {
      folder.createMilestone(milestone("Summer 2026", folder.assessment()));
      Files.createDirectories(temporary.resolve("a/milestones/empty-one"));
      Files.createDirectories(temporary.resolve("a/milestones/Not A Slug"));
      Files.write(temporary.resolve("a/milestones/file"), "text".getBytes(StandardCharsets.UTF_8));
      var list = folder.milestones().list();
      assertThat(list.value()).hasSize(1);
      assertThat(messages(list.problems()))
          .containsExactly(
              "milestones/empty-one/milestone.yaml: A file of this milestone cannot be read.");
    }
  }
}
