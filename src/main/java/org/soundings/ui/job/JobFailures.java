package org.soundings.ui.job;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.soundings.app.FileError;

/// Reports failed jobs, and removes the report once the same job succeeds.
final class JobFailures {

  private final Notices notices;

  /// The visible notices about files, by the name of the job.
  private final Map<String, Set<String>> told = new HashMap<>();

  JobFailures(Notices notices) {
    this.notices = notices;
  }

  /// @param safe what is safe and what to do
  void tell(String name, String safe, Throwable thrown) {
    Throwable failure = ofFiles(thrown);
    String reason = FileError.sentence(failure);
    var notice = Notice.failure(failure, tr("Could not complete: %s. %s", name, reason), safe);
    if (failure instanceof IOException) {
      // An internal error stays reported, even if the job succeeds later.
      told.computeIfAbsent(name, _ -> new LinkedHashSet<>()).add(notice.text());
    }
    notices.say(notice);
  }

  /// Reports only internal errors, not a file that is temporarily unreadable.
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

  /// A walk through folders wraps the exception of an unreadable folder.
  private static Throwable ofFiles(Throwable failure) {
    return failure instanceof UncheckedIOException walked
            && walked.getCause() instanceof IOException cause
        ? cause
        : failure;
  }
}
