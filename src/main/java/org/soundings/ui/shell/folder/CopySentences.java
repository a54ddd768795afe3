package org.soundings.ui.shell.folder;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.soundings.app.FileTrouble;
import org.soundings.app.copy.AssessmentCopy;
import org.soundings.store.conflict.FileConflict;

/// What is told of a copy: where it is, and what of it needs somebody's eye.
final class CopySentences {

  /// So much of each kind is named.
  private static final int NAMED = 3;

  private CopySentences() {}

  static String of(AssessmentCopy copy) {
    var sentences = new ArrayList<String>();
    sentences.add(tr("The copy is %s.", copy.folder()));
    if (!copy.isOfFolder()) {
      sentences.add(
          tr(
              "It was made from what is shown here: the files of evidence and the history could not"
                  + " be copied from the folder."));
    }
    if (!copy.made().isEmpty()) {
      sentences.add(
          tr("Not in the folder any more, and made from what is shown here: %s", few(copy.made())));
    }
    sentences.addAll(
        first(
            copy.seenLast().stream()
                .map(
                    seen ->
                        tr(
                            "In the copy as it was seen here last: %s. %s",
                            seen.file(), sentence(seen.why())))
                .toList(),
            more -> trn("And one more.", "And %,d more.", more, more)));
    if (!copy.theirs().isEmpty()) {
      sentences.add(
          tr(
              "Others changed this since it was read here; the copy has theirs: %s",
              few(copy.theirs())));
    }
    List<String> ours =
        copy.beside().stream()
            .filter(Predicate.not(FileConflict::isOfDeletion))
            .map(FileConflict::ours)
            .toList();
    if (!ours.isEmpty()) {
      sentences.add(tr("Others changed the same; yours stands beside it: %s", few(ours)));
    }
    List<String> takenAway =
        copy.beside().stream().filter(FileConflict::isOfDeletion).map(FileConflict::path).toList();
    if (!takenAway.isEmpty()) {
      sentences.add(tr("You took away what others changed; it is in the copy: %s", few(takenAway)));
    }
    sentences.addAll(
        first(
            copy.missing().stream()
                .map(CopySentences::sentence)
                .distinct()
                .map(missing -> tr("This is missing in it: %s", missing))
                .toList(),
            more -> trn("And %,d more is missing.", "And %,d more are missing.", more, more)));
    return String.join(" ", sentences);
  }

  /// What happened. Another sentence comes after it, and what the system says has no stop.
  private static String sentence(Exception failure) {
    String said = FileTrouble.sentence(failure).strip();
    return said.endsWith(".") ? said : said + ".";
  }

  /// The first of some sentences, and how many more there are.
  private static List<String> first(List<String> sentences, IntFunction<String> more) {
    if (sentences.size() <= NAMED) {
      return sentences;
    }
    var first = new ArrayList<>(sentences.subList(0, NAMED));
    first.add(more.apply(sentences.size() - NAMED));
    return first;
  }

  /// The first of some names, up to the end of the sentence.
  private static String few(List<String> names) {
    String first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
    int more = names.size() - NAMED;
    return more > 0 ? first + " " + trn("and one more.", "and %,d more.", more, more) : first + ".";
  }
}
