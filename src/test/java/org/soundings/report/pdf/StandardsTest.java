package org.soundings.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Paper;
import org.soundings.pack.Library;
import org.soundings.report.Report;
import org.soundings.report.ReportSamples;
import org.soundings.report.Since;
import org.soundings.report.section.Reports;
import org.soundings.threat.ThreatModel;
import org.soundings.threat.change.Changes;
import org.soundings.threat.change.Moment;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// Every report keeps PDF/UA-1 and PDF/A (checked by veraPDF).
class StandardsTest {

  private final Library library = ReportSamples.library();

  @Test
  void anEmptyAssessmentMakesAnAccessibleArchivableReport() throws Exception {
    assertKeepsBoth(ReportSamples.report(library, ReportSamples.empty(library)));
  }

  @Test
  void theSampleMakesAnAccessibleArchivableReport() throws Exception {
    assertKeepsBoth(ReportSamples.report(library, ReportSamples.sample()));
  }

  @Test
  void ordinaryAnswersMakeAnAccessibleArchivableReport() throws Exception {
    assertKeepsBoth(ReportSamples.report(library, ReportSamples.ordinary(library)));
  }

  @Test
  void everyAnswerWithHardTextsMakesAnAccessibleArchivableReport() throws Exception {
    assertKeepsBoth(ReportSamples.report(library, ReportSamples.full(library)));
  }

  @Test
  void letterPaperAndAComparisonAreAsGood() throws Exception {
    Assessment assessment = ReportSamples.ordinary(library);
    Changes changes =
        Changes.between(
            Moment.of("Summer", library, ReportSamples.empty(library), ReportSamples.AT),
            Moment.of("now", library, assessment, ReportSamples.AT),
            library);
    assertKeepsBoth(
        Reports.full(
            library,
            assessment,
            ThreatModel.derive(library, assessment, ReportSamples.AT),
            ReportSamples.options()
                .withPaper(Paper.LETTER)
                .withSince(new Since(changes, "Anna", true))));
  }

  @Test
  void anAttachedAssessmentMakesItPdfA3() throws Exception {
    byte[] json = "{\"schema\": \"soundings-assessment/1\"}".getBytes(StandardCharsets.UTF_8);
    byte[] pdf =
        PdfChecks.pdf(
            ReportSamples.report(library, ReportSamples.empty(library)),
            new Attachment("assessment.json", "application/json", "The assessment", json));
    assertThat(PdfChecks.brokenRules(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(PdfChecks.brokenRules(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    try (var document = Loader.loadPDF(pdf)) {
      var files = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      assertThat(files).hasSize(1);
      assertThat(files.values().iterator().next().getEmbeddedFile().toByteArray()).isEqualTo(json);
    }
  }

  /// The check itself is checked: a file in which one word has no tag must not pass.
  @Test
  void aWordWithoutATagIsFound() throws Exception {
    byte[] pdf = PdfChecks.pdf(ReportSamples.report(library, Assessment.begin(profile())));
    assertThat(PdfChecks.brokenRules(rewritten(pdf, false), PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(PdfChecks.brokenRules(rewritten(pdf, true), PDFAFlavour.PDFUA_1))
        .anyMatch(rule -> rule.startsWith("7.1-3 "));
  }

  private org.soundings.assessment.Profile profile() {
    return ReportSamples.empty(library).profile();
  }

  private static byte[] rewritten(byte[] pdf, boolean withUntaggedLine) throws Exception {
    try (var document = Loader.loadPDF(pdf)) {
      if (withUntaggedLine) {
        try (var content =
            new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, true)) {
          content.moveTo(10, 10);
          content.lineTo(20, 20);
          content.stroke();
        }
      }
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static void assertKeepsBoth(Report report) throws Exception {
    byte[] pdf = PdfChecks.pdf(report);
    assertThat(PdfChecks.brokenRules(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(PdfChecks.brokenRules(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
  }
}
