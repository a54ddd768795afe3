package org.soundings.ui.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.app.export.ExportFormat;
import org.soundings.app.redaction.Redaction;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Audience;
import org.soundings.assessment.Paper;
import org.soundings.assessment.ReportPreset;
import org.soundings.assessment.ReportPreset.Form;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.base.Progress;
import org.soundings.base.Sha256;
import org.soundings.change.Milestone;
import org.soundings.report.BrandSample;
import org.soundings.report.RedactionNotes;
import org.soundings.report.pdf.PrintedPage;
import org.soundings.report.plan.ReportPart;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.job.Notice;
import org.soundings.ui.screen.ScreenContext;

class ReportViewModelTest {

  @TempDir Path folder;

  @Test
  void thePreviewHasThePagesOfThePdf() throws IOException {
    var model = model(SmallWorld.context(folder.resolve("a")));
    model.draw();
    Path target = folder.resolve("report.pdf");
    model.export(target);
    try (var document = Loader.loadPDF(target.toFile())) {
      List<PrintedPage> pages = model.previewProperty().get().pages();
      assertThat(pages).hasSize(document.getNumberOfPages());
      for (int i = 0; i < pages.size(); i++) {
        var box = document.getPage(i).getMediaBox();
        assertThat(pages.get(i).width()).isEqualTo(box.getWidth());
        assertThat(pages.get(i).height()).isEqualTo(box.getHeight());
      }
      assertThat(pages.get(1).text()).contains("Summary");
    }
  }

  @Test
  void anAddedWordIsListedAndRedactedInTheFiles() throws IOException {
    ScreenContext context = SmallWorld.context(folder.resolve("a"));
    var model = model(context);
    model.choices().change("readers", report -> report.withAudience(Audience.PUBLIC));
    model.addWord(" Mounts ");
    model.addWord("mounts");
    model.addWord(" ");
    assertThat(model.wordsProperty().get()).containsExactly("Mounts");
    context
        .workbench()
        .edit("occasion", a -> a.changing(profile -> profile.withOccasion("All mounts.")));
    model.draw();
    assertThat(model.previewProperty().get().redactions())
        .contains(new Redaction(RedactionNotes.Kind.WORDS, List.of("Mounts"), "[redacted]"));
    Path target = folder.resolve("report.md");
    model.exportAs(ExportFormat.MARKDOWN, target);
    assertThat(target).content().contains("All \\[redacted").doesNotContain("All mounts.");
    model.export(folder.resolve("report.pdf"));
    try (var document = Loader.loadPDF(folder.resolve("report.pdf").toFile())) {
      assertThat(new PDFTextStripper().getText(document)).contains("All [redacted].");
    }
  }

  @Test
  void noFontIsReadForACancelledPreview() {
    var model = model(SmallWorld.context(folder.resolve("a")));
    model.draw();
    var asked = new AtomicInteger();
    var cancelledSoon =
        new Progress() {
          @Override
          public void report(double fraction, String what) {}

          @Override
          public boolean isCancelled() {
            return asked.incrementAndGet() > 1;
          }
        };
    assertThatThrownBy(
            () -> new PageFonts().read(model.previewProperty().get().pages(), cancelledSoon))
        .isInstanceOf(CancellationException.class);
    assertThat(asked).hasValue(2);
  }

  @Test
  void aFailedPreviewReportsThatNoFileWasChanged() {
    ScreenContext context = SmallWorld.context(folder.resolve("a"));
    var model = model(context);
    model.compareWith(new ReportViewModel.Baseline("gone", "Gone"));
    model.draw();
    assertThat(context.work().notices().shown())
        .anySatisfy(
            notice -> {
              assertThat(notice.text())
                  .startsWith("Could not complete: Creating the report preview. ");
              assertThat(notice.detail()).contains("No file was changed.");
            });
  }

  @Test
  void reportPartsWithoutContentAreKnown() {
    var model = model(SmallWorld.emptyContext(folder.resolve("a")));
    model.draw();
    assertThat(model.previewProperty().get().speaking())
        .contains(ReportPart.COVER, ReportPart.CONTENTS, ReportPart.CONTROL)
        .doesNotContain(ReportPart.EVIDENCE, ReportPart.ACTIONS);
  }

  @Test
  void aReportTypeSetsItsPartsAndEachCanBeSwitched() {
    var model = model(SmallWorld.context(folder.resolve("a")));
    ReportChoices choices = model.choices();
    choices.change("form", report -> report.withPartsOf(Form.BRIEF));
    choices.switchPart(ReportPart.SCOPE, true);
    choices.switchPart(ReportPart.CHANGE, false);
    model.draw();
    assertThat(model.previewProperty().get().pages())
        .extracting(PrintedPage::text)
        .anyMatch(text -> text.contains("Scope, context and method"))
        .noneMatch(text -> text.contains("Threat register"));
    choices.switchPart(ReportPart.SCOPE, false);
    choices.switchPart(ReportPart.CHANGE, true);
    assertThat(choices.choice())
        .isEqualTo(ReportPreset.begin("unsaved", "").withPartsOf(Form.BRIEF));
  }

  @Test
  void aNewAssessmentDefaultsToTheBriefReport() {
    assertThat(model(SmallWorld.context(folder.resolve("a"))).choices().choice().form())
        .isEqualTo(Form.BRIEF);
    Assessment grown = SmallWorld.assessment();
    for (int i = 0; i < 10; i++) {
      grown =
          grown.withAnswer(
              Answer.open("small", "question-" + i)
                  .withState(new AnswerState.Deferred("After the move.")));
    }
    assertThat(model(SmallWorld.context(folder.resolve("b"), grown)).choices().choice().form())
        .isEqualTo(Form.TEAM);
  }

  @Test
  void aSavedPresetIsUpdatedAtOnceAndCanBeUndone() {
    ScreenContext context = SmallWorld.context(folder.resolve("a"));
    ReportChoices choices = model(context).choices();
    choices.change("form", report -> report.withPartsOf(Form.BRIEF));
    assertThat(context.assessment().reports()).isEmpty();
    choices.save("For the board");
    ReportPreset saved =
        ReportPreset.begin("for-the-board", "For the board").withPartsOf(Form.BRIEF).usual(true);
    assertThat(context.assessment().reports()).containsExactly(saved);
    choices.change("paper", report -> report.withPaper(Paper.LETTER));
    assertThat(context.assessment().reports()).containsExactly(saved.withPaper(Paper.LETTER));
    context.workbench().undo();
    choices.refresh();
    assertThat(choices.choice()).isEqualTo(saved);
    choices.take(Optional.empty());
    choices.save("For the board");
    assertThat(context.assessment().reports())
        .extracting(ReportPreset::id, ReportPreset::isDefault)
        .containsExactly(tuple("for-the-board", true), tuple("for-the-board-2", false));
    choices.remove();
    assertThat(choices.isSaved()).isFalse();
    assertThat(context.assessment().reports()).containsExactly(saved);
  }

  @Test
  void aPublicBundleIsRefusedWithAReason() {
    ScreenContext context = SmallWorld.context(folder.resolve("a"));
    var model = model(context);
    model.choices().change("readers", report -> report.withAudience(Audience.PUBLIC));
    model.exportAs(ExportFormat.BUNDLE, folder.resolve("bundle.zip"));
    assertThat(folder.resolve("bundle.zip")).doesNotExist();
    assertThat(context.work().notices().shown())
        .singleElement()
        .satisfies(
            notice ->
                assertThat(notice.text()).startsWith("An evidence bundle contains original files"));
  }

  @Test
  void nothingIsExportedIfTheAssessmentFileIsDamaged() throws IOException {
    SmallWorld.context(folder.resolve("a")).open().close();
    Files.writeString(folder.resolve("a/assessment.yaml"), "title: [\n");
    ScreenContext context = SmallWorld.reopened(folder.resolve("a"));
    var model = model(context);
    Path target = folder.resolve("report.pdf");
    model.export(target);
    model.exportAs(ExportFormat.JSON, folder.resolve("all.json"));
    assertThat(target).doesNotExist();
    assertThat(folder.resolve("all.json")).doesNotExist();
    assertThat(model.files().writtenProperty().get()).isEmpty();
    assertThat(context.work().notices().shown())
        .isNotEmpty()
        .allSatisfy(
            notice ->
                assertThat(notice)
                    .extracting(Notice::kind, Notice::text, Notice::detail)
                    .containsExactly(
                        Notice.Kind.TROUBLE,
                        "Export stopped: assessment.yaml, which defines risk levels and classification, is damaged. No file was changed.",
                        "Fix assessment.yaml, reopen the assessment and export again."));
  }

  @Test
  void hintsNameIssuesButDoNotStopTheExport() throws IOException {
    ScreenContext context = SmallWorld.context(folder.resolve("a"), SmallWorld.contradicted());
    var model = model(context);
    assertThat(model.hintsProperty().get())
        .extracting(ReportHints.Hint::text)
        .contains("One answer is contradicted", "One evidence item has expired");
    Path target = folder.resolve("report.pdf");
    model.export(target);
    assertThat(model.files().writtenProperty().get()).contains(target);
    assertThat(Files.exists(target)).isTrue();
    assertThat(model.files().readBackProperty().get())
        .matches(
            "File checked after saving: \\d+ pages, all \\d+ identifiers present, [\\d,]+ bytes, SHA-256 "
                + Sha256.of(Files.readAllBytes(target)).brief()
                + "\\.");
  }

  @Test
  void everyFormatIsExportedAsAJobAndShown() {
    ScreenContext context = SmallWorld.context(folder.resolve("a"));
    var model = model(context);
    for (ExportFormat format : ExportFormat.values()) {
      Path target = folder.resolve(format.name() + "-" + model.files().name(format.extension()));
      model.exportAs(format, target);
      assertThat(model.files().writtenProperty().get()).contains(target);
      assertThat(target).isNotEmptyFile();
    }
  }

  @Test
  void theWebPageComparesMilestonesLikeThePdf() throws IOException {
    ScreenContext context = SmallWorld.context(folder.resolve("a"));
    context
        .open()
        .folder()
        .createMilestone(
            Milestone.of(
                "Spring tide",
                "",
                new Milestone.Maker("Anna", "Soundings"),
                context.library(),
                context.assessment(),
                SmallWorld.NOW.minusSeconds(60)));
    var model = model(context);
    model.choices().change("form", report -> report.withPartsOf(Form.FULL));
    Path target = folder.resolve("report.html");
    model.exportAs(ExportFormat.HTML, target);
    assertThat(Files.readString(target))
        .contains("Compared with the milestone “Spring tide”")
        .contains("<th scope=\"row\">Spring tide<br>");
  }

  @Test
  void anUnwritableTargetIsReported() throws IOException {
    ScreenContext context = SmallWorld.context(folder.resolve("a"));
    var model = model(context);
    Path file = Files.writeString(folder.resolve("file"), "not a folder");
    model.export(file.resolve("report.pdf"));
    assertThat(model.files().writtenProperty().get()).isEmpty();
    assertThat(context.work().notices().shown())
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.text()).startsWith("Could not complete: Writing the report. ");
              assertThat(notice.detail()).contains("No file was changed.");
            });
  }

  @Test
  void brandingAppearsOnThePagesAndIsSaved() throws IOException {
    ScreenContext context = SmallWorld.context(folder.resolve("a"));
    var model = model(context);
    Path look = Files.createDirectories(context.open().folder().path().resolve("look"));
    BrandSample.write(look);
    model.dressIn(look);
    model.draw();
    assertThat(model.choices().choice().branding()).isEqualTo("look");
    assertThat(model.brandingMessageProperty().get()).isEmpty();
    assertThat(model.previewProperty().get().pages().getFirst().text())
        .contains("Kittiwake Payments");
    Path target = folder.resolve("dressed.pdf");
    model.export(target);
    try (var document = Loader.loadPDF(target.toFile())) {
      assertThat(new PDFTextStripper().getText(document)).contains("Kittiwake Payments");
    }
  }

  @Test
  void unusableBrandingIsReported() throws IOException {
    ScreenContext context = SmallWorld.context(folder.resolve("a"));
    var model = model(context);
    Path look = Files.createDirectories(folder.resolve("elsewhere"));
    Files.writeString(
        look.resolve("tokens.yaml"), "schema: report-brand/1\ncolours: {accent: '#FFFF00'}\n");
    model.dressIn(look);
    model.draw();
    assertThat(model.brandingMessageProperty().get().lines())
        .satisfiesExactly(
            outside -> assertThat(outside).startsWith("This folder is outside the assessment"),
            pale -> assertThat(pale).contains("accent"));
    assertThat(model.previewProperty().get().pages()).isNotEmpty();
  }

  @Test
  void charactersWithoutAFontAreNamed() throws IOException {
    ScreenContext context = SmallWorld.context(folder.resolve("a"));
    context
        .workbench()
        .edit("occasion", a -> a.changing(profile -> profile.withOccasion("Gothic \uD800\uDF30")));
    var model = model(context);
    model.draw();
    assertThat(model.brandingMessageProperty().get())
        .isEqualTo("1 character has no font. The report shows its number: ‹U+10330›");
  }

  private static ReportViewModel model(ScreenContext context) {
    var model = new ReportViewModel(context, _ -> {});
    model.refresh();
    return model;
  }
}
