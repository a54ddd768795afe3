package org.soundings.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.soundings.assessment.Assessment;
import org.soundings.base.Progress;
import org.soundings.pack.Library;
import org.soundings.report.html.ReportHtml;
import org.soundings.report.markdown.ReportMarkdown;
import org.soundings.store.AssessmentExport;
import org.soundings.yaml.AtomicFile;

/// Writes an assessment in the forms that its readers use, whole or not at all. Equal input gives
/// equal bytes.
///
/// @param at the moment that reports speak of
/// @param choices what the report's own forms share with the PDF
public record Exports(Library library, Assessment assessment, Instant at, ReportExport choices) {

  /// All of it as bytes.
  public byte[] bytes(ExportFormat format, Progress progress) throws IOException {
    return switch (format) {
      case HTML -> utf8(new ReportHtml().write(choices.report(library, assessment, at, progress)));
      case MARKDOWN ->
          utf8(ReportMarkdown.write(choices.report(library, assessment, at, progress)));
      case JSON -> utf8(AssessmentExport.json(assessment));
    };
  }

  /// Writes a file, in one step at the end.
  public void write(ExportFormat format, Path target, Progress progress) throws IOException {
    byte[] bytes = bytes(format, progress);
    ReportExport.check(progress);
    progress.report(0.95, "Writing the file");
    AtomicFile.write(target, bytes);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
