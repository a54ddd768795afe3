package org.soundings.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.soundings.report.Report;
import org.soundings.report.pdf.file.Attachment;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/// Checks of a PDF by other programs: veraPDF checks the standards, PDFBox extracts the text.
final class PdfChecks {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private PdfChecks() {}

  static byte[] pdf(Report report, Attachment... attachments) {
    var out = new ByteArrayOutputStream();
    try {
      new ReportPdf().write(report, out, List.of(attachments));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /// The rules that a file breaks, each once. Empty if it conforms. The file must declare the
  /// standards that it conforms to. veraPDF checks all of them in one pass.
  static List<String> brokenRules(byte[] pdf, PDFAFlavour... flavours) throws Exception {
    var broken = new TreeSet<String>();
    try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf))) {
      if (!Set.copyOf(parser.getFlavours()).equals(Set.of(flavours))) {
        throw new AssertionError("The file says that it keeps " + parser.getFlavours());
      }
      try (var validator = Foundries.defaultInstance().createValidator(parser.getFlavours())) {
        for (ValidationResult result : validator.validateAll(parser)) {
          addBroken(result, broken);
        }
      }
    }
    return List.copyOf(broken);
  }

  private static void addBroken(ValidationResult result, Set<String> broken) {
    if (result.getTotalAssertions() < 100) {
      throw new AssertionError("veraPDF looked at almost nothing");
    }
    for (TestAssertion assertion : result.getTestAssertions()) {
      if (assertion.getStatus() == TestAssertion.Status.FAILED) {
        var rule = assertion.getRuleId();
        broken.add(rule.getClause() + "-" + rule.getTestNumber() + " " + assertion.getMessage());
      }
    }
  }

  static String text(byte[] pdf) {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
