package org.soundings.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.app.export.ExportFormat;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.ReportPreset;
import org.soundings.base.Sha256;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceIssue;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.ItemValidity;
import org.soundings.evidence.StoredFile;
import org.soundings.report.pdf.PrintedPage;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.screen.ScreenContext;

/// Evidence files are replaced and deleted while the assessment is open. Previews and exports use
/// their current content.
class ChangedEvidenceTest {

  private static final String SAID = "file changed since it was added";

  @TempDir Path temporary;
  private ScreenContext context;
  private Path shown;
  private ReportViewModel model;

  @BeforeEach
  void open() throws IOException {
    byte[] bytes = "none\n".getBytes(StandardCharsets.UTF_8);
    var file = new StoredFile("seen.txt", "seen.txt", "text/plain", bytes.length, Sha256.of(bytes));
    Assessment assessment =
        SmallWorld.assessment()
            .withEvidence(
                new Evidence(
                    "E-002",
                    "Mounts of the host",
                    new EvidenceSource.File(file),
                    "production",
                    SmallWorld.NOW,
                    SmallWorld.NOW,
                    "Operator",
                    ItemValidity.BY_KIND,
                    List.of(
                        new EvidenceMapping(
                            "small-container-1", EvidenceMapping.Relation.SUPPORTS, "none")),
                    ""));
    context = SmallWorld.context(temporary.resolve("a"), assessment);
    shown = Files.createDirectories(temporary.resolve("a/evidence/E-002")).resolve("seen.txt");
    Files.write(shown, bytes);
    model = new ReportViewModel(context, _ -> {});
    model.choices().change("form", report -> report.withPartsOf(ReportPreset.Form.FULL));
    model.refresh();
  }

  private String drawn() {
    model.draw();
    return model.previewProperty().get().pages().stream()
        .map(PrintedPage::text)
        .collect(Collectors.joining("\n"));
  }

  private String written() throws IOException {
    Path target = temporary.resolve("report.pdf");
    model.export(target);
    try (var document = Loader.loadPDF(target.toFile())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  @Test
  void anUnchangedFileRaisesNoIssue() throws IOException {
    assertThat(drawn()).doesNotContain(SAID);
    assertThat(written()).doesNotContain(SAID);
    assertThat(context.assessment().fileIssues()).isEmpty();
  }

  @Test
  void thePreviewMarksAChangedFile() throws IOException {
    Files.writeString(shown, "some\n");
    assertThat(drawn()).contains(SAID);
    assertThat(context.assessment().fileIssues()).isEqualTo(Map.of("E-002", EvidenceIssue.CHANGED));
  }

  @Test
  void thePdfMarksAChangedFile() throws IOException {
    Files.writeString(shown, "some\n");
    assertThat(written()).contains(SAID);
    assertThat(context.assessment().fileIssues()).isEqualTo(Map.of("E-002", EvidenceIssue.CHANGED));
  }

  @Test
  void otherFormatsMarkADeletedFile() throws IOException {
    Files.delete(shown);
    Path target = temporary.resolve("report.html");
    model.exportAs(ExportFormat.HTML, target);
    assertThat(Files.readString(target)).contains("file missing or unreadable");
    assertThat(context.assessment().fileIssues()).isEqualTo(Map.of("E-002", EvidenceIssue.MISSING));
  }

  @Test
  void aRestoredFileRaisesNoIssue() throws IOException {
    Files.writeString(shown, "some\n");
    model.draw();
    Files.writeString(shown, "none\n");
    assertThat(drawn()).doesNotContain(SAID);
    assertThat(context.assessment().fileIssues()).isEmpty();
  }
}
