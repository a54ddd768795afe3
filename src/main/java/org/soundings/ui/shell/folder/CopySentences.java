package org.soundings.ui.shell.folder;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.soundings.app.copy.AssessmentCopy;
import org.soundings.store.conflict.FileConflict;

/// Notices about a copy: where it is, and what in it needs attention.
final class CopySentences {

  /// Maximum number of files that are named.
  private static final int NAMED = 3;

  private CopySentences() {}

  static String of(AssessmentCopy copy) {
    var sentences = new ArrayList<String>();
    sentences.add(tr("Copy saved: %s.", copy.folder()));
    if (!copy.isOfFolder()) {
      sentences.add(
          tr(
              "The copy contains only the content shown here. Evidence files and history could not be copied from the folder."));
    }
    List<String> copies =
        copy.conflicts().stream()
            .filter(Predicate.not(FileConflict::isOfDeletion))
            .map(FileConflict::copy)
            .toList();
    if (!copies.isEmpty()) {
      sentences.add(
          tr(
              "Others changed the same files. Your versions are stored as conflict copies: %s",
              few(copies)));
    }
    return String.join(" ", sentences);
  }

  /// The first of some names, to end a sentence.
  private static String few(List<String> names) {
    String first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
    int more = names.size() - NAMED;
    return more > 0 ? first + " " + trn("and one more.", "and %,d more.", more, more) : first + ".";
  }
}
