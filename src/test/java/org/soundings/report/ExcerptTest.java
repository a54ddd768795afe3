package org.soundings.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.soundings.app.picture.PictureFile;
import org.soundings.assessment.Assessment;
import org.soundings.pack.Library;
import org.soundings.report.html.ReportHtml;
import org.soundings.report.markdown.ReportMarkdown;
import org.soundings.report.pdf.ReportPdf;
import org.soundings.report.plan.ReportPlan;
import org.soundings.report.section.Reports;
import org.soundings.report.word.ReportWord;
import org.soundings.threat.ThreatModel;

/// A thumbnail and the first lines of text evidence, in each format of the report.
class ExcerptTest {

  private static final String ALTERNATIVE = "Branch rules";
  private static Report report;

  @BeforeAll
  static void write() throws IOException {
    Library library = ReportSamples.library();
    Assessment assessment = ReportSamples.sample();
    var lines = new Excerpt.Lines(List.of("NAME <b>POD</b>"), 7);
    var thumbnail =
        new Excerpt.Thumbnail(
            PictureFile.open(BrandSample.logo()).orElseThrow().read(ALTERNATIVE), 1600, 900);
    report =
        Reports.of(
            library,
            assessment,
            ThreatModel.derive(library, assessment, ReportSamples.AT),
            ReportSamples.options()
                .withPlan(ReportPlan.EVIDENCE)
                .withInputs(
                    ReportInputs.NOTHING.withExcerpts(Map.of("E-001", lines, "E-026", thumbnail))));
  }

  @Test
  void theWebPageHasBothAndMayShowPictures() {
    assertThat(new ReportHtml().write(report))
        .contains("alt=\"" + ALTERNATIVE + "\"", "1,600 × 900 pixels", "img-src data:")
        .contains("NAME &lt;b&gt;POD", "6 more lines");
  }

  @Test
  void theWordDocumentHasBoth() {
    byte[] file = ReportWord.write(report);
    assertThat(OfficeParts.names(file)).contains("word/media/picture1.png");
    assertThat(OfficeParts.text(file, "word/document.xml"))
        .contains("descr=\"" + ALTERNATIVE + "\"", "NAME");
  }

  @Test
  void theMarkdownFileNamesThePicture() {
    assertThat(ReportMarkdown.write(report)).contains("**Picture:** Branch rules. 1,600 × 900");
  }

  @Test
  void thePdfHasBoth() throws Exception {
    var out = new ByteArrayOutputStream();
    new ReportPdf().write(report, out);
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("NAME <b>POD</b>", "6 more lines", "1,600 × 900 pixels");
      int pictures = 0;
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getXObjectNames()) {
          pictures += page.getResources().isImageXObject(name) ? 1 : 0;
        }
      }
      assertThat(pictures).isEqualTo(1);
    }
  }
}
