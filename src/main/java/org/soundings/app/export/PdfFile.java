package org.soundings.app.export;

import static org.soundings.language.Messages.tr;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.soundings.base.Progress;
import org.soundings.report.Report;
import org.soundings.report.pdf.ReportPdf;
import org.soundings.report.pdf.file.Attachment;
import org.soundings.yaml.AtomicFile;

/// Creates the PDF of a report and writes it to disk.
final class PdfFile {

  private PdfFile() {}

  static byte[] bytes(Report report, List<Attachment> attached, Progress progress)
      throws IOException {
    progress.report(0.3, tr("Laying out the pages"));
    var out = new ByteArrayOutputStream(1 << 20);
    new ReportPdf().write(report, out, attached, progress.part(0.3, 0.7));
    progress.check();
    return out.toByteArray();
  }

  static void write(byte[] pdf, Path target, Progress progress, AtomicFile.Look look)
      throws IOException {
    progress.report(0.7, tr("Writing the file"));
    AtomicFile.write(
        target,
        pdf,
        written -> {
          look.at(written);
          progress.passPointOfNoReturn();
        });
  }
}
