package org.soundings.app.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.soundings.app.ExportBlock;
import org.soundings.app.ExportBlockedException;
import org.soundings.assessment.Assessment;
import org.soundings.base.Progress;
import org.soundings.store.AssessmentFolder;
import org.soundings.ui.SmallWorld;

class ExportableAssessmentTest {

  @TempDir private Path temporary;
  private Path folder;

  @BeforeEach
  void begin() throws IOException {
    folder = temporary.resolve("a");
    AssessmentFolder.create(folder, SmallWorld.assessment()).close();
  }

  private AssessmentFolder damaged() throws IOException {
    Files.writeString(folder.resolve("assessment.yaml"), "title: [\n");
    return AssessmentFolder.open(folder, Progress.unwatched()).value();
  }

  @Test
  void aCompletelyReadFolderCanBeExported() throws IOException {
    try (AssessmentFolder whole = AssessmentFolder.open(folder, Progress.unwatched()).value()) {
      Assessment assessment = whole.assessment();
      assertThat(ExportableAssessment.of(whole, assessment).assessment()).isSameAs(assessment);
    }
  }

  @Test
  void aFolderWithoutItsMainFileIsRefused() throws IOException {
    try (AssessmentFolder damaged = damaged()) {
      assertThatExceptionOfType(ExportBlockedException.class)
          .isThrownBy(() -> ExportableAssessment.of(damaged, damaged.assessment()))
          .withMessage(ExportBlock.of(damaged).orElseThrow().sentence());
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyExportFormatChecksForBlocksItself(ExportFormat format) throws IOException {
    Path target = temporary.resolve("out");
    try (AssessmentFolder damaged = damaged()) {
      var exports =
          Exports.of(
              SmallWorld.library(),
              damaged.assessment(),
              damaged,
              SmallWorld.NOW,
              ReportExport.DEFAULT);
      assertThatExceptionOfType(ExportBlockedException.class)
          .isThrownBy(() -> exports.bytes(format, _ -> {}, Progress.unwatched()));
      assertThatExceptionOfType(ExportBlockedException.class)
          .isThrownBy(() -> exports.write(format, target, Progress.unwatched()));
    }
    assertThat(target).doesNotExist();
  }
}
