package org.soundings.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.soundings.app.export.ClosingExport;
import org.soundings.app.export.ExportFormat;
import org.soundings.app.export.ExportableAssessment;
import org.soundings.app.export.Exports;
import org.soundings.app.export.ReportExport;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Audience;
import org.soundings.assessment.Paper;
import org.soundings.assessment.Session;
import org.soundings.assessment.workshop.SilentRound;
import org.soundings.assessment.workshop.Workshop;
import org.soundings.base.Progress;
import org.soundings.change.Changes;
import org.soundings.change.Moment;
import org.soundings.merge.BothVersions;
import org.soundings.pack.Library;
import org.soundings.report.ReportSamples;
import org.soundings.store.AssessmentExport;
import org.soundings.store.AssessmentFolder;

/// Answers of a silent round that was not revealed are not shown to anyone, even after the session
/// was closed.
class UnrevealedRoundTest {

  private static final Instant AT = ReportSamples.AT;
  private static final Library LIBRARY = ReportSamples.library();
  private static final String WORDS = "Three agents mount the so";

  private static final SilentRound HIDDEN =
      SilentRound.about("core-privileged").writing("Quentin", WORDS).writing("Zelda", "We nev");

  @TempDir private Path temporary;

  private static Session closed(SilentRound round) {
    return new Session(
        "2026-11-24",
        LocalDate.of(2026, 11, 24),
        "First hour",
        60,
        List.of("Ada"),
        List.of("core-privileged"),
        "",
        Workshop.NONE.beginning(AT.minusSeconds(3600)).withSilent(round).ending(AT));
  }

  private static Assessment with(SilentRound round) {
    return ReportSamples.empty(LIBRARY).withSession(closed(round));
  }

  private String text(ExportFormat format, SilentRound round) throws IOException {
    return text(format, round, Audience.INTERNAL);
  }

  private String text(ExportFormat format, SilentRound round, Audience audience)
      throws IOException {
    Path folder = temporary.resolve(format.name() + round.revealed());
    var report = new ReportExport(Paper.A4, "", true).withAudience(audience);
    try (var opened = AssessmentFolder.create(folder, with(round))) {
      byte[] bytes =
          Exports.of(LIBRARY, with(round), opened, AT, report)
              .bytes(format, _ -> {}, Progress.unwatched());
      return isZip(bytes) ? unzipped(bytes) : new String(bytes, StandardCharsets.UTF_8);
    }
  }

  private static boolean isZip(byte[] bytes) {
    return bytes.length > 2 && bytes[0] == 'P' && bytes[1] == 'K';
  }

  private static String unzipped(byte[] bytes) throws IOException {
    var text = new StringBuilder();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      while (zip.getNextEntry() != null) {
        text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return text.toString();
  }

  @ParameterizedTest
  @EnumSource(names = {"HTML", "MARKDOWN", "DOCX", "XLSX"})
  void anUnrevealedRoundIsHiddenInEveryReadableExport(ExportFormat format) throws IOException {
    assertThat(text(format, HIDDEN.show())).contains(WORDS, "Quentin");
    assertThat(text(format, HIDDEN)).doesNotContain(WORDS, "Quentin", "We nev", "Zelda");
  }

  @Test
  void versionsOfAnUnrevealedRoundDifferWithoutShowingText() throws IOException {
    Path folder = temporary.resolve("both");
    String file = "sessions/2026-11-24.yaml";
    try (var opened = AssessmentFolder.create(folder, with(HIDDEN))) {
      assertThat(opened.conflicts().both(file, Progress.unwatched()).isMoreUnrevealed()).isFalse();
      Path there = folder.resolve(file);
      Files.writeString(there, Files.readString(there).replace(WORDS, "Three agents"));
      BothVersions both = opened.conflicts().both(file, Progress.unwatched());
      assertThat(both.isMoreUnrevealed()).isTrue();
      assertThat(both.local()).asString().doesNotContain(WORDS);
    }
  }

  @Test
  void theReportCountsTheEntriesOfAnUnrevealedRound() throws IOException {
    assertThat(text(ExportFormat.MARKDOWN, HIDDEN))
        .contains(
            "2 entries submitted. The round was not revealed and is therefore not printed. All entries are stored in the assessment folder.");
  }

  @Test
  void anAuditorSeesTheEntryCountButNoText() throws IOException {
    assertThat(text(ExportFormat.JSON, HIDDEN, Audience.AUDITOR)).doesNotContain(WORDS, "Zelda");
    assertThat(text(ExportFormat.MARKDOWN, HIDDEN, Audience.AUDITOR))
        .contains("2 entries submitted.");
  }

  @Test
  void thePdfAndItsAttachmentsContainNoUnrevealedText() throws IOException {
    byte[] pdf =
        new ReportExport(Paper.A4, "", true)
            .pdf(LIBRARY, ExportableAssessment.ofNoFolder(with(HIDDEN)), AT, Progress.unwatched());
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document)).doesNotContain(WORDS, "Quentin");
      var files = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      for (var file : files.values()) {
        assertThat(new String(file.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8))
            .contains("core-privileged")
            .doesNotContain(WORDS, "Quentin");
      }
    }
  }

  @Test
  void theClosingPageHasTheEntryCountButNoText() throws IOException {
    Path page = temporary.resolve("page.md");
    new ClosingExport(LIBRARY, ExportableAssessment.ofNoFolder(with(HIDDEN)), closed(HIDDEN), AT)
        .write(page, Progress.unwatched());
    assertThat(Files.readString(page))
        .contains("silent round not revealed, 2 entries.")
        .doesNotContain(WORDS, "Quentin");
  }

  @Test
  void changesSinceAMilestoneContainNoUnrevealedText() {
    Moment before = Moment.of("", LIBRARY, ReportSamples.empty(LIBRARY), AT);
    Moment now = Moment.of("", LIBRARY, with(HIDDEN), AT);
    assertThat(Changes.between(before, now, LIBRARY).items().toString())
        .contains("First hour")
        .doesNotContain(WORDS, "Quentin");
  }

  @Test
  void theStoredRecordContainsTheUnrevealedText() throws IOException {
    assertThat(AssessmentExport.json(with(HIDDEN))).contains(WORDS, "Quentin");
    assertThat(text(ExportFormat.JSON, HIDDEN)).contains(WORDS, "Quentin");
  }
}
