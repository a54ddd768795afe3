package org.soundings.ui.imports;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.soundings.app.ErrorCode;
import org.soundings.app.evidence.Examination;
import org.soundings.app.evidence.Gathering;
import org.soundings.base.Problem;
import org.soundings.base.Progress;
import org.soundings.pack.EvidenceRule;
import org.soundings.ui.job.Notice;
import org.soundings.ui.screen.ScreenContext;

/// Examines given files, folders and archives in a job with progress and cancellation. Nothing is
/// stored.
public final class FileExamination {

  private final ScreenContext context;
  private final Consumer<ImportViewModel> preview;
  private final Consumer<List<Path>> single;

  /// @param preview receives the examined files
  /// @param single receives a single file that is not a report: the user describes it in the form
  public FileExamination(
      ScreenContext context, Consumer<ImportViewModel> preview, Consumer<List<Path>> single) {
    this.context = context;
    this.preview = preview;
    this.single = single;
  }

  /// @param question the question that they were given for, if any
  public void at(List<Path> given, Optional<String> question) {
    List<EvidenceRule> rules = context.library().source().rules();
    List<Path> paths = List.copyOf(given);
    context
        .work()
        .start(
            tr("Examining %s", name(paths)),
            tr("Nothing was stored or changed."),
            progress -> look(paths, rules, progress),
            examined -> show(paths, examined, question));
  }

  private static String name(List<Path> paths) {
    return paths.size() == 1
        ? String.valueOf(paths.getFirst().getFileName())
        : tr("%,d files", paths.size());
  }

  private static ExaminedFiles look(List<Path> paths, List<EvidenceRule> rules, Progress progress)
      throws IOException {
    Gathering gathering = Gathering.of(paths, progress);
    try {
      var examined =
          new ExaminedFiles(gathering, new Examination(rules, progress).look(gathering.files()));
      if (progress.isCancelled()) {
        throw new CancellationException();
      }
      return examined;
    } catch (RuntimeException e) {
      gathering.close();
      throw e;
    }
  }

  private void show(List<Path> paths, ExaminedFiles examined, Optional<String> question) {
    var model = new ImportViewModel(context, examined, question);
    context.work().notices().withdraw(ErrorCode.NOTHING_TO_READ);
    if (model.lines().isEmpty()) {
      tellNothing(examined);
      model.discard();
    } else if (isOneUnknown(paths, examined)) {
      context.work().notices().say(Notice.news(model.lines().getFirst().kind()));
      model.discard();
      single.accept(paths);
    } else {
      preview.accept(model);
    }
  }

  private static boolean isOneUnknown(List<Path> paths, ExaminedFiles examined) {
    return examined.problems().isEmpty()
        && examined.examined().size() == 1
        && !examined.examined().getFirst().isRecognised()
        && examined.examined().getFirst().file().equals(paths.getFirst());
  }

  private void tellNothing(ExaminedFiles examined) {
    Optional<Problem> first = examined.problems().stream().findFirst();
    context
        .work()
        .notices()
        .say(
            Notice.trouble(
                ErrorCode.NOTHING_TO_READ,
                first
                    .map(problem -> "%s: %s".formatted(problem.file(), problem.message()))
                    .orElse(tr("No files found.")),
                first.map(Problem::hint).orElse(tr("Choose files, a folder or a zip archive."))));
  }
}
