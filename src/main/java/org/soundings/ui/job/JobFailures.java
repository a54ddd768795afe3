package org.soundings.ui.job;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.soundings.app.FileTrouble;

/// Tells of work that failed, and takes it back once the same work succeeds.
final class JobFailures {

  private final Notices notices;

  /// The notices about files that are shown, by the name of the work.
  private final Map<String, Set<String>> told = new HashMap<>();

  JobFailures(Notices notices) {
    this.notices = notices;
  }

  /// @param safe what is safe and what to do
  void tell(String name, String safe, Throwable thrown) {
    Throwable failure = ofFiles(thrown);
    String reason = FileTrouble.sentence(failure);
    var notice = Notice.failure(failure, tr("%s did not succeed. %s", name, reason), safe);
    if (failure instanceof IOException) {
      // An error of the program stays one, whatever succeeds later.
      told.computeIfAbsent(name, _ -> new LinkedHashSet<>()).add(notice.text());
    }
    notices.say(notice);
  }

  /// Tells only of an error of the program, not of a file that cannot be read for a moment.
  void tellErrors(String name, Throwable thrown) {
    if (!(ofFiles(thrown) instanceof IOException)) {
      tell(name, tr("No file was changed."), thrown);
    }
  }

  void withdraw(String name) {
    Set<String> failures = told.remove(name);
    if (failures != null) {
      failures.forEach(notices::withdraw);
    }
  }

  /// A walk through folders wraps what it could not read.
  private static Throwable ofFiles(Throwable failure) {
    return failure instanceof UncheckedIOException walked
            && walked.getCause() instanceof IOException cause
        ? cause
        : failure;
  }
}
