package org.soundings.ui.report;

import static org.soundings.language.Messages.tr;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.soundings.app.NewAssessment;
import org.soundings.app.TroubleCode;
import org.soundings.app.export.ExportFormat;
import org.soundings.app.export.ExportableAssessment;
import org.soundings.app.export.Exports;
import org.soundings.app.export.ReportExport;
import org.soundings.assessment.Assessment;
import org.soundings.report.pdf.ReadBack;
import org.soundings.ui.job.Notice;
import org.soundings.ui.screen.ScreenContext;

/// Writes reports and other forms to files, as jobs, and says what became of it.
final class ReportFiles {

  /// What a job made, and the assessment that it made it of.
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

  /// What was found in that file when it was opened again; "" where it is no PDF.
  ReadOnlyStringProperty readBackProperty() {
    return readBack.getReadOnlyProperty();
  }

  /// Where a file is proposed to be written.
  Path folder() {
    Path parent = context.open().folder().path().getParent();
    return parent == null ? context.open().folder().path() : parent;
  }

  String name(String extension) {
    return NewAssessment.slug(context.assessment().profile().title(), context.today())
        + "."
        + extension;
  }

  /// Whether anything is written from the folder as it was read; if not, why is told.
  boolean mayExport() {
    return context.mayWriteOut();
  }

  /// Whether a form is written for the chosen readers; if not, why is told.
  boolean mayExport(ExportFormat format, ReportRequest request) {
    if (!mayExport()) {
      return false;
    }
    Optional<String> refusal =
        exports(context.assessment(), ReportExport.of(request.choice())).refusal(format);
    context.work().notices().withdraw(TroubleCode.FORM_REFUSED);
    refusal.ifPresent(
        sentence ->
            trouble(
                TroubleCode.FORM_REFUSED, sentence, tr("Choose other readers, or another form.")));
    return refusal.isEmpty();
  }

  /// Writes the report to a PDF.
  void export(ReportRequest request, Path target) {
    if (!mayExport()) {
      return;
    }
    Assessment assessment = context.assessment();
    context
        .work()
        .start(
            tr("Writing the report"),
            tr("No file was changed. Choose a folder that can be written and try again."),
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
      trouble(TroubleCode.NOT_WHOLE, found.sentence(), tr("Export it again, or to another disk."));
    }
  }

  /// Writes the assessment in another form.
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
            tr("No file was changed. Choose a folder that can be written and try again."),
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
                  remark -> trouble(TroubleCode.NOT_WHOLE, remark, tr("The rest was written.")));
            });
  }

  private Exports exports(Assessment assessment, ReportExport export) {
    return Exports.of(
        context.library(), assessment, context.open().folder(), context.now(), export);
  }

  private void tell(Path target) {
    written.set(Optional.of(target));
    context.work().notices().say(Notice.news(tr("It is written: %s", target.getFileName())));
  }

  private void trouble(TroubleCode code, String sentence, String detail) {
    context.work().notices().say(Notice.trouble(code, sentence, detail));
  }
}
