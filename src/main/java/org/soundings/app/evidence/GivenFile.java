package org.soundings.app.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.soundings.app.evidence.Gathering.Gathered;
import org.soundings.assessment.Assessment;
import org.soundings.base.Progress;
import org.soundings.evidence.Bearing;
import org.soundings.evidence.Evidence;

/// One file that a person adds with words of their own. Where it is a report or a manifest it is
/// read like any other, and the person's words stand before what the reading would say.
///
/// @param title what it shows; the file's own name says nothing yet
/// @param bearing what the person says it says about a question; without a sentence it gives way to
///   what the rules say about that question
public record GivenFile(Path file, String title, Optional<Bearing> bearing) {

  /// Looks at it and stores it.
  ///
  /// @throws IOException if it could not be stored; nothing is left behind
  public Evidence taken(
      Examination examination, EvidenceImport store, Assessment current, Progress progress)
      throws IOException {
    String name = String.valueOf(file.getFileName());
    List<Examined> examined = examination.look(List.of(new Gathered(file, name)));
    Evidence read = store.take(examined, current, progress).getFirst();
    return besideTheQuestion(title.equals(name) ? read : read.withTitle(title));
  }

  private Evidence besideTheQuestion(Evidence read) {
    return bearing
        .filter(said -> !said.sentence().isEmpty() || read.bearingOn(said.question()).isEmpty())
        .map(read::withBearing)
        .orElse(read);
  }
}
