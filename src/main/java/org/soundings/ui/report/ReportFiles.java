package org.soundings.ui.report;

import static org.soundings.language.Messages.tr;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.soundings.app.ErrorCode;
import org.soundings.app.NewAssessment;
import org.soundings.app.export.ExportFormat;
import org.soundings.app.export.ExportableAssessment;
import org.soundings.app.export.Exports;
import org.soundings.app.export.ReportExport;
import org.soundings.assessment.Assessment;
import org.soundings.report.pdf.ReadBack;
import org.soundings.ui.job.Notice;
import org.soundings.ui.screen.ScreenContext;

/// Writes reports and exports to files in jobs, and reports the results.
final class ReportFiles {

  /// The result of a job, and the assessment it was created from.
  private record Made<T>(Assessment compared, T result) {}

  private final ScreenContext context;
  private final ReportMaker maker;
  private final ReadOnlyObjectWrapper<Optional<Path>> written =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper readBack = new ReadOnlyStringWrapper("");

  ReportFiles(ScreenContext context, ReportMaker maker) {
    this.context = context;
    this.maker = maker;
  }

  /// The file that was written last.
  ReadOnlyObjectProperty<Optional<Path>> writtenProperty() {
    return written.getReadOnlyProperty();
  }

  /// The result of reading that file back; "" if it is not a PDF.
  ReadOnlyStringProperty readBackProperty() {
    return readBack.getReadOnlyProperty();
  }

  /// The suggested target folder.
  Path folder() {
    Path parent = context.open().folder().path().getParent();
    return parent == null ? context.open().folder().path() : parent;
  }

  String name(String extension) {
    return NewAssessment.slug(context.assessment().profile().title(), context.today())
        + "."
        + extension;
  }

  /// Whether files can be written from the folder as it was read; if not, a notice says why.
  boolean mayExport() {
    return context.mayWriteOut();
  }

  /// Whether an export is possible for the audience; if not, a notice says why.
  boolean mayExport(ExportFormat format, ReportRequest request) {
    if (!mayExport()) {
      return false;
    }
    Optional<String> refusal =
        exports(context.assessment(), ReportExport.of(request.choice())).refusal(format);
    context.work().notices().withdraw(ErrorCode.FORMAT_NOT_AVAILABLE);
    refusal.ifPresent(
        sentence ->
            trouble(
                ErrorCode.FORMAT_NOT_AVAILABLE,
                sentence,
                tr("Choose another audience or report type.")));
    return refusal.isEmpty();
  }

  /// Writes the report as a PDF.
  void export(ReportRequest request, Path target) {
    if (!mayExport()) {
      return;
    }
    Assessment assessment = context.assessment();
    context
        .work()
        .start(
            tr("Writing the report"),
            tr("No file was changed. Choose a writable folder and try again."),
            progress -> {
              Assessment compared = context.compared(assessment, progress);
              return new Made<>(
                  compared,
                  maker
                      .report(request, compared, progress)
                      .writeAndRead(
                          context.library(),
                          ExportableAssessment.of(context.open().folder(), compared),
                          context.now(),
                          target,
                          progress));
            },
            made -> {
              context.noteFiles(made.compared());
              tell(target, made.result());
            });
  }

  private void tell(Path target, ReadBack found) {
    readBack.set(found.sentence());
    tell(target);
    if (!found.isWhole()) {
      trouble(
          ErrorCode.EXPORT_INCOMPLETE,
          found.sentence(),
          tr("Export the report again, or use another disk."));
    }
  }

  /// Writes the assessment in another format.
  void exportAs(ExportFormat format, ReportRequest request, Path target) {
    if (!mayExport(format, request)) {
      return;
    }
    Assessment assessment = context.assessment();
    var remarks = new ArrayList<String>();
    context
        .work()
        .start(
            tr("Writing the %s", format.title()),
            tr("No file was changed. Choose a writable folder and try again."),
            progress -> {
              Assessment compared = context.compared(assessment, progress);
              ReportExport export = maker.otherForm(request, compared, format.isReport());
              remarks.addAll(exports(compared, export).write(format, target, progress));
              return compared;
            },
            compared -> {
              readBack.set("");
              context.noteFiles(compared);
              tell(target);
              remarks.forEach(
                  remark ->
                      trouble(
                          ErrorCode.EXPORT_INCOMPLETE, remark, tr("Everything else was written.")));
            });
  }

  private Exports exports(Assessment assessment, ReportExport export) {
    return Exports.of(
        context.library(), assessment, context.open().folder(), context.now(), export);
  }

  private void tell(Path target) {
    written.set(Optional.of(target));
    context.work().notices().say(Notice.news(tr("File written: %s", target.getFileName())));
  }

  private void trouble(ErrorCode code, String sentence, String detail) {
    context.work().notices().say(Notice.trouble(code, sentence, detail));
  }
}
