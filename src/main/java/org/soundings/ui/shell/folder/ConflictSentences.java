package org.soundings.ui.shell.folder;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.soundings.app.ErrorCode;
import org.soundings.store.conflict.FileConflict;
import org.soundings.ui.job.Notice;
import org.soundings.ui.screen.Place;

/// Notices that say where a conflict copy is.
///
/// @param showHistory shows the history of what the file contains
record ConflictSentences(Consumer<Place> showHistory) {

  /// Maximum number of files that are named.
  private static final int NAMED = 3;

  /// Conflicts without a choice when the program ended.
  ///
  /// @param isRecorded whether the history has the conflict copies
  Notice leftAside(List<FileConflict> left, boolean isRecorded) {
    String names =
        left.stream().limit(NAMED).map(FileConflict::copy).collect(Collectors.joining(", "));
    var notice =
        Notice.trouble(
            ErrorCode.CONFLICT,
            tr(
                "Version conflicts were unresolved when this assessment was closed. Conflict copies: %s%s",
                names, left.size() > NAMED ? tr(" and more.") : "."),
            tr("Copy any missing content from these files."));
    return left.size() == 1 && isRecorded ? offeringHistory(notice, left.getFirst()) : notice;
  }

  /// A local version that was replaced by the version on disk.
  Notice gaveWay(FileConflict conflict) {
    return offeringHistory(
        Notice.news(
            tr(
                "The other version of %s is now in use. Yours is stored as %s.",
                conflict.path(), conflict.copy())),
        conflict);
  }

  private Notice offeringHistory(Notice notice, FileConflict conflict) {
    return place(conflict)
        .map(place -> notice.toOffer(tr("Show history"), () -> showHistory.accept(place)))
        .orElse(notice);
  }

  /// The place whose history shows the file; empty if the window has none.
  private static Optional<Place> place(FileConflict conflict) {
    return conflict
        .question()
        .<Place>map(Place.Question::new)
        .or(() -> conflict.threat().map(threat -> new Place.Threats(Optional.of(threat))));
  }
}
