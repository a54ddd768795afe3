package org.soundings.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.app.ExportFormat;
import org.soundings.report.ReportPlan;
import org.soundings.ui.Desk;
import org.soundings.ui.SmallWorld;

class ReportViewModelTest {

  @TempDir Path folder;

  @Test
  void theChaptersAreNumberedWithoutAGapAndNamedAsInTheReport() {
    var model = model(SmallWorld.desk(folder.resolve("a")));
    List<ReportViewModel.Chapter> chapters = model.chaptersProperty().get();
    assertThat(chapters).extracting(ReportViewModel.Chapter::number).doesNotHaveDuplicates();
    assertThat(chapters.stream().skip(1).map(ReportViewModel.Chapter::title))
        .isEqualTo(ReportViewModel.NUMBERED.stream().map(ReportViewModel.Chapter::title).toList());
    assertThat(chapters.stream().filter(chapter -> !chapter.leftOut())).hasSizeGreaterThan(10);
  }

  @Test
  void whatIsLeftOutSaysSo() {
    var model = model(SmallWorld.emptyDesk(folder.resolve("a")));
    assertThat(model.chaptersProperty().get())
        .contains(new ReportViewModel.Chapter("16", "Evidence index", true));
  }

  @Test
  void aFormHasItsOwnChapters() {
    var model = model(SmallWorld.desk(folder.resolve("a")));
    model.planProperty().set(ReportPlan.BRIEF);
    assertThat(model.chaptersProperty().get())
        .extracting(ReportViewModel.Chapter::title)
        .startsWith("Cover", "Summary", "Dashboard", "Risk overview", "Actions")
        .doesNotContain("Threat register", "Evidence index");
  }

  @Test
  void hintsNameWhatAReaderWillStumbleOverAndNothingStopsTheExport() {
    Desk desk = SmallWorld.desk(folder.resolve("a"));
    var model = model(desk);
    assertThat(model.hintsProperty().get())
        .extracting(ReportViewModel.Hint::text)
        .contains("One answer is contradicted", "One piece of old evidence");
    Path target = folder.resolve("report.pdf");
    model.export(target);
    assertThat(model.writtenProperty().get()).contains(target);
    assertThat(Files.exists(target)).isTrue();
  }

  @Test
  void everyFormIsWrittenAsAJobAndShown() {
    Desk desk = SmallWorld.desk(folder.resolve("a"));
    var model = model(desk);
    for (ExportFormat format : ExportFormat.values()) {
      Path target = folder.resolve(format.name() + "-" + model.fileName(format));
      model.exportAs(format, target);
      assertThat(model.writtenProperty().get()).contains(target);
      assertThat(target).isNotEmptyFile();
    }
  }

  @Test
  void aTargetThatCannotBeWrittenIsToldInASentence() throws IOException {
    Desk desk = SmallWorld.desk(folder.resolve("a"));
    var model = model(desk);
    Path file = Files.writeString(folder.resolve("file"), "not a folder");
    model.export(file.resolve("report.pdf"));
    assertThat(model.writtenProperty().get()).isEmpty();
    assertThat(desk.work().notices().shown())
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.text()).startsWith("Writing the report did not succeed. ");
              assertThat(notice.detail()).contains("No file was changed.");
            });
  }

  private static ReportViewModel model(Desk desk) {
    var model = new ReportViewModel(desk, _ -> {});
    model.refresh();
    return model;
  }
}
