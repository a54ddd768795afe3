package org.soundings.app.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.soundings.app.evidence.Gathering.Gathered;
import org.soundings.assessment.Assessment;
import org.soundings.base.Progress;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceMapping;

/// One file that the user adds with a title or mapping. A report or manifest is read as in any
/// import, and the user's text has priority over what the reading says.
///
/// @param title what it shows; the default title counts as empty
/// @param mapping the user's mapping to a question; if it has no sentence, the result of the rules
///   for that question has priority
public record GivenFile(Path file, String title, Optional<EvidenceMapping> mapping) {

  /// Examines and stores it.
  ///
  /// @throws IOException if it could not be stored; nothing is left behind
  public Evidence taken(
      Examination examination, EvidenceImport store, Assessment current, Progress progress)
      throws IOException {
    String name = String.valueOf(file.getFileName());
    List<Examined> examined = examination.look(List.of(new Gathered(file, name)));
    Evidence read = store.take(examined, current, progress).getFirst();
    return mappedToTheQuestion(title.equals(EvidenceTitle.of(file)) ? read : read.withTitle(title));
  }

  private Evidence mappedToTheQuestion(Evidence read) {
    return mapping
        .filter(said -> !said.sentence().isEmpty() || read.mappingOn(said.question()).isEmpty())
        .map(read::withMapping)
        .orElse(read);
  }
}
