package org.soundings.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.RandomAssessments;

/// Names alone determine the meaning of a path.
class FolderLayoutTest {

  @Test
  void everyPartHasItsOwnFile() {
    assertThat(AssessmentPart.of(new RandomAssessments(new Random(7)).after(200)).keySet())
        .isNotEmpty()
        .allMatch(FolderLayout::isFile)
        .allMatch(FolderLayout::isRecord)
        .noneMatch(FolderLayout::isFolder);
  }

  @Test
  void evidenceFilesAndForeignFilesAreNotRecords() {
    assertThat(
            List.of(
                "evidence/E-001/deployment.yaml",
                "notes/dump.yaml",
                "conflicts/actions.yaml",
                "milestones/M-1/evidence/E-001/evidence.yaml",
                "answers/core/._core-one.yaml",
                "history/2026-11-24-abc.yaml"))
        .noneMatch(FolderLayout::isRecord);
    assertThat(List.of("history/2026-11-24-abc.yaml")).allMatch(FolderLayout::isHistory);
    assertThat(List.of("history/notes.txt", "history/a/b.yaml")).noneMatch(FolderLayout::isHistory);
  }

  @Test
  void onlyFoldersOfTheLayoutAreFolders() {
    assertThat(
            List.of(
                "answers",
                "answers/core",
                "evidence/E-001",
                "history",
                "conflicts",
                "conflicts/answers/core"))
        .allMatch(FolderLayout::isFolder)
        .noneMatch(FolderLayout::isFile);
    assertThat(List.of("answers/README.md", "evidence/index.html", "notes", "actions.yaml"))
        .noneMatch(FolderLayout::isFolder);
  }
}
