package org.soundings.ui.shell.folder;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.soundings.app.TroubleCode;
import org.soundings.store.conflict.FileConflict;
import org.soundings.ui.job.Notice;
import org.soundings.ui.screen.Place;

/// What is told of a version that is not in its file: where it is.
///
/// @param showHistory shows the history of what a file is about
record ConflictSentences(Consumer<Place> showHistory) {

  /// So many files are named.
  private static final int NAMED = 3;

  /// What nobody chose before the program ended.
  ///
  /// @param isRecorded whether the history has it
  Notice leftAside(List<FileConflict> left, boolean isRecorded) {
    String names =
        left.stream().limit(NAMED).map(FileConflict::ours).collect(Collectors.joining(", "));
    var notice =
        Notice.trouble(
            TroubleCode.CONFLICT,
            tr(
                "Nobody chose between two versions before this was closed. Kept beside the files: %s%s",
                names, left.size() > NAMED ? tr(" and more.") : "."),
            tr("Copy what is missing from there."));
    return left.size() == 1 && isRecorded ? offeringHistory(notice, left.getFirst()) : notice;
  }

  /// What theirs took the place of.
  Notice gaveWay(FileConflict conflict) {
    return offeringHistory(
        Notice.news(
            tr(
                "The version of others is used for %s. Yours is kept as %s.",
                conflict.path(), conflict.ours())),
        conflict);
  }

  private Notice offeringHistory(Notice notice, FileConflict conflict) {
    return place(conflict)
        .map(place -> notice.toOffer(tr("Its history"), () -> showHistory.accept(place)))
        .orElse(notice);
  }

  /// Where the history of a file is shown; empty if the window shows none.
  private static Optional<Place> place(FileConflict conflict) {
    return conflict
        .question()
        .<Place>map(Place.Question::new)
        .or(() -> conflict.threat().map(threat -> new Place.Threats(Optional.of(threat))));
  }
}
