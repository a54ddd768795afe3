package org.soundings.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.soundings.report.Report;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// What other programs say about a PDF: veraPDF about the standards, PDFBox about its text.
final class PdfChecks {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private PdfChecks() {}

  static byte[] pdf(Report report, Attachment... attachments) throws IOException {
    var out = new ByteArrayOutputStream();
    new ReportPdf().write(report, out, List.of(attachments));
    return out.toByteArray();
  }

  /// The rules that a file breaks, each once; empty where it keeps all of them.
  static List<String> brokenRules(byte[] pdf, PDFAFlavour flavour) throws Exception {
    var broken = new TreeSet<String>();
    try (var parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      for (TestAssertion assertion : validated(parser, validator)) {
        if (assertion.getStatus() == TestAssertion.Status.FAILED) {
          var rule = assertion.getRuleId();
          broken.add(rule.getClause() + "-" + rule.getTestNumber() + " " + assertion.getMessage());
        }
      }
    }
    return List.copyOf(broken);
  }

  private static List<TestAssertion> validated(
      org.verapdf.pdfa.PDFAParser parser, org.verapdf.pdfa.PDFAValidator validator)
      throws ValidationException, ModelParsingException {
    var result = validator.validate(parser);
    if (result.getTotalAssertions() < 100) {
      throw new AssertionError("veraPDF looked at almost nothing");
    }
    return result.getTestAssertions();
  }

  static String text(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
