package org.soundings.ui.workshop.close;

import static org.soundings.language.Messages.tr;

import java.nio.file.Path;
import java.time.Instant;
import org.soundings.app.NewAssessment;
import org.soundings.app.export.ClosingExport;
import org.soundings.app.export.ExportableAssessment;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Session;
import org.soundings.ui.job.Notice;
import org.soundings.ui.screen.ScreenContext;
import org.soundings.workshop.Meeting;

/// The file that says what came of a meeting: how it is called, where it goes, and writing it.
public final class ClosingPageFile {

  private final ScreenContext context;
  private final Meeting meeting;

  ClosingPageFile(ScreenContext context, Meeting meeting) {
    this.context = context;
    this.meeting = meeting;
  }

  /// A name for the file of the closing page.
  public String proposedName() {
    String id = meeting.session().map(ClosingPageFile::dayAndNumber).orElse("");
    String words = NewAssessment.slug(meeting.session().map(Session::title).orElse(""));
    return words.isEmpty()
        ? "meeting-%s.pdf".formatted(id)
        : "meeting-%s-%s.pdf".formatted(id, words);
  }

  /// The id, which tells two meetings of one day apart, while it still begins with the day.
  private static String dayAndNumber(Session session) {
    String day = session.date().toString();
    return session.id().startsWith(day) ? session.id() : day;
  }

  Path proposedFolder() {
    Path folder = meeting.open().folder().path().toAbsolutePath().getParent();
    return folder == null ? meeting.open().folder().path() : folder;
  }

  /// Whether the closing page is written from the folder as it was read; if not, why is told.
  boolean mayWrite() {
    return context.mayWriteOut();
  }

  /// Writes the closing page, where it may be written: Markdown for a name that ends with `.md`,
  /// else a PDF.
  void write(Path target) {
    meeting.session().ifPresent(session -> write(target, session));
  }

  private void write(Path target, Session session) {
    Assessment assessment = meeting.assessment();
    Instant now = context.now();
    context
        .work()
        .start(
            tr("Writing the closing page"),
            tr("No file was changed. Choose another place."),
            progress -> {
              Assessment compared = context.compared(assessment, progress);
              ExportableAssessment exportable =
                  ExportableAssessment.of(context.open().folder(), compared);
              new ClosingExport(context.library(), exportable, session, now)
                  .write(target, progress);
              return compared;
            },
            compared -> written(target, compared));
  }

  private void written(Path target, Assessment compared) {
    context.noteFiles(compared);
    context.work().notices().say(Notice.news(tr("Wrote %s.", target.getFileName())));
  }
}
