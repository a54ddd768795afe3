package org.soundings.ui.shell;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.soundings.app.AssessmentCopy;
import org.soundings.app.FileTrouble;
import org.soundings.store.Saved;

/// What is told of a copy: where it is, and what of it needs somebody's eye.
final class CopyWords {

  /// So much of what is missing is named.
  private static final int NAMED = 3;

  private CopyWords() {}

  static String of(AssessmentCopy copy) {
    var sentences = new ArrayList<String>();
    sentences.add(tr("The copy is %s.", copy.folder()));
    if (!copy.isOfFolder()) {
      sentences.add(
          tr(
              "It holds all that was said. The files of evidence and the history could not be"
                  + " copied from the folder."));
    }
    if (!copy.made().isEmpty()) {
      sentences.add(
          tr(
              "Not in the folder any more, and made from what is shown here: %s.",
              String.join(", ", copy.made())));
    }
    List<Saved.Conflict> changed =
        copy.beside().stream().filter(Predicate.not(Saved.Conflict::isOfDeletion)).toList();
    if (!changed.isEmpty()) {
      String ours = changed.stream().map(Saved.Conflict::ours).collect(Collectors.joining(", "));
      sentences.add(tr("Others changed the same; yours stands beside it: %s.", ours));
    }
    String takenAway =
        copy.beside().stream()
            .filter(Saved.Conflict::isOfDeletion)
            .map(Saved.Conflict::path)
            .collect(Collectors.joining(", "));
    if (!takenAway.isEmpty()) {
      sentences.add(tr("You took away what others changed; it is in the copy: %s.", takenAway));
    }
    copy.missing().stream()
        .limit(NAMED)
        .map(missing -> tr("This is missing in it: %s", FileTrouble.sentence(missing)))
        .forEach(sentences::add);
    int more = copy.missing().size() - NAMED;
    if (more > 0) {
      sentences.add(trn("And %,d more is missing.", "And %,d more are missing.", more, more));
    }
    return String.join(" ", sentences);
  }
}
