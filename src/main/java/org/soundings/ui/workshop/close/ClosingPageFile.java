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
import org.soundings.workshop.RunningSession;

/// The file of the closing page: its name, its place, and writing it.
public final class ClosingPageFile {

  private final ScreenContext context;
  private final RunningSession running;

  ClosingPageFile(ScreenContext context, RunningSession running) {
    this.context = context;
    this.running = running;
  }

  /// A suggested name for the file of the closing page.
  public String proposedName() {
    String id = running.session().map(ClosingPageFile::dayAndNumber).orElse("");
    String words = NewAssessment.slug(running.session().map(Session::title).orElse(""));
    return words.isEmpty()
        ? "session-%s.pdf".formatted(id)
        : "session-%s-%s.pdf".formatted(id, words);
  }

  /// The id of the session if it still starts with its day, because it distinguishes two sessions
  /// of one day.
  private static String dayAndNumber(Session session) {
    String day = session.date().toString();
    return session.id().startsWith(day) ? session.id() : day;
  }

  Path proposedFolder() {
    Path folder = running.open().folder().path().toAbsolutePath().getParent();
    return folder == null ? running.open().folder().path() : folder;
  }

  /// Whether the closing page can be written from the folder as it was read; if not, a notice says
  /// why.
  boolean mayWrite() {
    return context.mayWriteOut();
  }

  /// Writes the closing page, if that is allowed: Markdown for a name that ends with `.md`, else a
  /// PDF.
  void write(Path target) {
    running.session().ifPresent(session -> write(target, session));
  }

  private void write(Path target, Session session) {
    Assessment assessment = running.assessment();
    Instant now = context.now();
    context
        .work()
        .start(
            tr("Creating the closing page"),
            tr("No file was changed. Choose another location."),
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
    context.work().notices().say(Notice.news(tr("File written: %s.", target.getFileName())));
  }
}
