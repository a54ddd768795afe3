package org.soundings.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.app.FolderCopy;
import org.soundings.assessment.RandomAssessments;
import org.soundings.base.Loaded;
import org.soundings.base.Problem;
import org.soundings.base.Progress;

class FormDraftsFileTest {

  private static final FormDraft EVIDENCE =
      new FormDraft(
          "evidence",
          "core-host-mounts",
          new TreeMap<>(
              Map.of(
                  "kind", "COMMAND", "output", "a: b\n  - no\n\ttab and end \n\n", "title", "#1")));

  @TempDir private Path home;
  private Path folder;
  private Path file;

  @BeforeEach
  void create() throws IOException {
    folder = home.resolve("a");
    file = folder.resolve(".soundings.drafts.yaml");
    AssessmentFolder.create(folder, RandomAssessments.empty()).close();
  }

  private Loaded<AssessmentFolder> open() throws IOException {
    return AssessmentFolder.open(folder, Progress.unwatched());
  }

  private void keep(List<FormDraft> drafts) throws IOException {
    try (AssessmentFolder opened = open().value()) {
      opened.drafts().keep(drafts);
    }
  }

  @Test
  void everyCharacterOfADraftComesBack() throws IOException {
    var threat = new FormDraft("threat", "", new TreeMap<>(Map.of("title", "Übergriff: „ja“")));
    var terminal =
        new FormDraft(
            "evidence",
            "",
            new TreeMap<>(
                Map.of("output", "\u001b[31mFAIL\u001b[0m\r\n\u0000\uFEFF\u0085 \u2028x\n\n")));
    keep(List.of(EVIDENCE, threat, terminal));
    Loaded<AssessmentFolder> again = open();
    try (AssessmentFolder opened = again.value()) {
      assertThat(again.problems()).isEmpty();
      assertThat(opened.drafts().all()).containsExactly(EVIDENCE, threat, terminal);
    }
  }

  @Test
  void whereNothingIsBegunThereIsNoFile() throws IOException {
    assertThat(file).doesNotExist();
    keep(List.of(EVIDENCE));
    assertThat(file).exists();
    keep(List.of());
    assertThat(file).doesNotExist();
  }

  @Test
  void aFileThatCannotBeReadWholeIsToldAndPutAsideBeforeItIsWritten() throws IOException {
    String broken = "drafts:\n  - form: evidence\n    said: [a, b\n";
    Files.writeString(file, broken);
    Loaded<AssessmentFolder> opened = open();
    try (AssessmentFolder here = opened.value()) {
      assertThat(opened.problems()).extracting(Problem::file).contains(file.toFile().getName());
      assertThat(file).content().isEqualTo(broken);
      here.drafts().keep(List.of(EVIDENCE));
    }
    assertThat(folder.resolve(".soundings.drafts.yaml.unread")).content().isEqualTo(broken);
    FolderCopy.of(folder, home.resolve("copy"));
    assertThat(home.resolve("copy")).isDirectoryNotContaining("glob:**drafts**");
    try (AssessmentFolder again = open().value()) {
      assertThat(again.drafts().all()).containsExactly(EVIDENCE);
    }
  }

  @Test
  void aDraftOfAnotherVersionStays() throws IOException {
    var unknown = new FormDraft("of-tomorrow", "x", new TreeMap<>(Map.of("word", "kept")));
    keep(List.of(unknown));
    try (AssessmentFolder opened = open().value()) {
      assertThat(opened.drafts().all()).containsExactly(unknown);
    }
  }

  @Test
  void whoOnlyReadsTheFolderIsGivenNoDrafts() throws IOException {
    try (AssessmentFolder writing = open().value()) {
      writing.drafts().keep(List.of(EVIDENCE));
      try (AssessmentFolder reading = open().value()) {
        assertThat(reading.whyReadOnly()).isPresent();
        assertThat(reading.drafts().all()).isEmpty();
      }
    }
  }

  @Test
  void aDraftIsNoPartOfTheAssessment() throws IOException {
    keep(List.of(EVIDENCE));
    try (AssessmentFolder opened = open().value()) {
      assertThat(opened.assessment()).isEqualTo(RandomAssessments.empty());
      assertThat(opened.outsideChanges()).isEmpty();
    }
  }
}
