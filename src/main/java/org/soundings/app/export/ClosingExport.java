package org.soundings.app.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.soundings.app.Version;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Session;
import org.soundings.base.Progress;
import org.soundings.pack.Library;
import org.soundings.report.Report;
import org.soundings.report.ReportOptions;
import org.soundings.report.markdown.ReportMarkdown;
import org.soundings.report.pdf.ReportPdf;
import org.soundings.report.section.Reports;
import org.soundings.store.AssessmentExport;
import org.soundings.threat.ThreatModel;
import org.soundings.yaml.AtomicFile;

/// Writes the closing page of a session, completely or not at all: Markdown if the file's name ends
/// with `.md`, else a PDF.
public record ClosingExport(
    Library library, ExportableAssessment exportable, Session session, Instant at) {

  public byte[] bytes(Path target, Progress progress) throws IOException {
    Path name = target.getFileName();
    boolean markdown = name != null && name.toString().toLowerCase(Locale.ROOT).endsWith(".md");
    if (markdown) {
      return ReportMarkdown.write(report()).getBytes(StandardCharsets.UTF_8);
    }
    var out = new ByteArrayOutputStream(1 << 18);
    new ReportPdf().write(report(), out, List.of(), progress);
    return out.toByteArray();
  }

  public void write(Path target, Progress progress) throws IOException {
    byte[] bytes = bytes(target, progress.part(0, 0.9));
    AtomicFile.write(target, bytes, _ -> progress.passPointOfNoReturn());
  }

  private Report report() {
    Assessment assessment = exportable.assessment();
    var options =
        ReportOptions.of(at, "Soundings " + Version.current(), AssessmentExport.digest(assessment));
    ThreatModel threats = ThreatModel.derive(library, assessment, at);
    return Reports.closing(library, assessment, threats, session, options);
  }
}
