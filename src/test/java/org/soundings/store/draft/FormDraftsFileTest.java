package org.soundings.store.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.app.copy.FolderCopy;
import org.soundings.assessment.RandomAssessments;
import org.soundings.base.Loaded;
import org.soundings.base.Problem;
import org.soundings.base.Progress;
import org.soundings.store.AssessmentFolder;

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
  void everyCharacterOfADraftIsRestored() throws IOException {
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
  void withoutDraftsNoFileExists() throws IOException {
    assertThat(file).doesNotExist();
    keep(List.of(EVIDENCE));
    assertThat(file).exists();
    keep(List.of());
    assertThat(file).doesNotExist();
  }

  @Test
  void aDamagedFileIsReportedAndSetAsideBeforeWriting() throws IOException {
    String broken = "drafts:\n  - form: evidence\n    fields: [a, b\n";
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
  void aFileWithUnknownKeysIsSetAsideBeforeWriting() throws IOException {
    String ofTomorrow =
        """
        drafts:
          - form: threat
            fields:
              title: Rats
            recording: .soundings.drafts.voice.ogg
        """;
    Files.writeString(file, ofTomorrow);
    try (AssessmentFolder opened = open().value()) {
      var now = new ArrayList<>(opened.drafts().all());
      now.add(EVIDENCE);
      opened.drafts().keep(now);
      assertThat(opened.drafts().all()).extracting(FormDraft::form).contains("threat", "evidence");
    }
    assertThat(folder.resolve(".soundings.drafts.yaml.unread")).content().isEqualTo(ofTomorrow);
  }

  @Test
  void aDraftOfAnotherVersionIsKept() throws IOException {
    var unknown = new FormDraft("of-tomorrow", "x", new TreeMap<>(Map.of("word", "kept")));
    keep(List.of(unknown));
    try (AssessmentFolder opened = open().value()) {
      assertThat(opened.drafts().all()).containsExactly(unknown);
    }
  }

  @Test
  void aReadOnlyFolderShowsNoDrafts() throws IOException {
    try (AssessmentFolder writing = open().value()) {
      writing.drafts().keep(List.of(EVIDENCE));
      try (AssessmentFolder reading = open().value()) {
        assertThat(reading.whyReadOnly()).isPresent();
        assertThat(reading.drafts().all()).isEmpty();
      }
    }
  }

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 1, 2};

  private static FormDraft pasted(byte[] png) {
    return new FormDraft("evidence", "", new TreeMap<>(), Optional.of(DraftPicture.of(png)));
  }

  private List<Path> pictures() throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(each -> each.toString().endsWith(".png")).toList();
    }
  }

  @Test
  void aPastedImageIsRestoredAndRemovedWithItsDraft() throws IOException {
    keep(List.of(pasted(PNG), EVIDENCE));
    try (AssessmentFolder opened = open().value()) {
      FormDraft again = opened.drafts().all().getFirst();
      assertThat(again).isEqualTo(pasted(PNG));
      assertThat(again.picture().orElseThrow().read()).isEqualTo(PNG);
      FolderCopy.of(folder, home.resolve("copy"));
      assertThat(home.resolve("copy")).isDirectoryNotContaining("glob:**drafts**");
      opened.drafts().keep(List.of(again));
      assertThat(pictures()).hasSize(1);
      opened.drafts().keep(List.of(EVIDENCE));
    }
    assertThat(pictures()).isEmpty();
  }

  @Test
  void aMissingImageIsReportedAndTheTextIsKept() throws IOException {
    keep(List.of(new FormDraft("evidence", "", EVIDENCE.said(), pasted(PNG).picture())));
    Files.delete(pictures().getFirst());
    Loaded<AssessmentFolder> again = open();
    try (AssessmentFolder opened = again.value()) {
      assertThat(again.problems())
          .extracting(Problem::message)
          .singleElement()
          .asString()
          .startsWith("The pasted image is missing or cannot be read");
      assertThat(opened.drafts().all())
          .containsExactly(new FormDraft("evidence", "", EVIDENCE.said()));
      opened.drafts().keep(List.of(EVIDENCE));
    }
    assertThat(folder.resolve(".soundings.drafts.yaml.unread")).doesNotExist();
  }

  @Test
  void anUnreadableImageIsReportedAndItsFileIsKept() throws IOException {
    keep(List.of(new FormDraft("evidence", "", EVIDENCE.said(), pasted(PNG).picture())));
    Path picture = pictures().getFirst();
    Files.write(picture, new byte[0]);
    Loaded<AssessmentFolder> again = open();
    try (AssessmentFolder opened = again.value()) {
      assertThat(again.problems())
          .extracting(Problem::message)
          .singleElement()
          .asString()
          .startsWith("The pasted image is missing or cannot be read");
      opened.drafts().keep(opened.drafts().all());
      opened.drafts().keep(List.of());
      assertThat(picture).exists();
    }
  }

  @Test
  void aPastedImageReplacesAnUnreadableOne() throws IOException {
    keep(List.of(pasted(PNG)));
    Path picture = pictures().getFirst();
    Files.write(picture, new byte[0]);
    keep(List.of(pasted(PNG)));
    assertThat(picture).hasBinaryContent(PNG);
  }

  @Test
  void anImageNameCannotPointOutsideTheFolder() throws IOException {
    Files.write(home.resolve("secret.png"), PNG);
    Files.writeString(
        file,
        "drafts:\n  - form: evidence\n    fields:\n      title: x\n    picture: ../secret.png\n");
    Loaded<AssessmentFolder> again = open();
    try (AssessmentFolder opened = again.value()) {
      assertThat(again.problems()).hasSize(1);
      assertThat(opened.drafts().all().getFirst().picture()).isEmpty();
    }
  }

  @Test
  void anImageIsKeptWhileTheDraftsFileIsUnreadable() throws IOException {
    keep(List.of(pasted(PNG)));
    Files.writeString(file, "drafts: [\n");
    keep(List.of(EVIDENCE));
    assertThat(pictures()).hasSize(1);
  }

  @Test
  void draftsTooLongToSaveAreReportedAndOldOnesKept() throws IOException {
    var huge =
        new FormDraft(
            EVIDENCE.form(),
            EVIDENCE.about(),
            new TreeMap<>(Map.of("output", "0123456789abcde\n".repeat(1 << 20))));
    keep(List.of(EVIDENCE));
    try (AssessmentFolder opened = open().value()) {
      assertThatThrownBy(() -> opened.drafts().keep(List.of(huge)))
          .hasMessageStartingWith(
              "The drafts are too long to be saved (maximum: 16,777,216 bytes)");
    }
    Loaded<AssessmentFolder> again = open();
    try (AssessmentFolder opened = again.value()) {
      assertThat(again.problems()).isEmpty();
      assertThat(opened.drafts().all()).containsExactly(EVIDENCE);
    }
  }

  @Test
  void aDraftIsNotPartOfTheAssessment() throws IOException {
    keep(List.of(EVIDENCE));
    try (AssessmentFolder opened = open().value()) {
      assertThat(opened.assessment()).isEqualTo(RandomAssessments.empty());
      assertThat(opened.changesByOthers().files()).isEmpty();
    }
  }
}
