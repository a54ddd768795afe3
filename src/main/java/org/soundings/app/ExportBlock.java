package org.soundings.app;

import static org.soundings.language.Messages.tr;

import java.util.Optional;
import org.soundings.store.AssessmentFolder;

/// Why nothing is written from an assessment, whatever the form.
///
/// @param reason what is wrong, and what is safe
/// @param remedy what to do
public record ExportBlock(String reason, String remedy) {

  /// Whoever reads a report cannot see that its levels were derived without the context, or that
  /// the words on who may read it are lost; so nothing is written where `assessment.yaml` is
  /// missing or has a mistake, even one that leaves the rest of it legible.
  public static Optional<ExportBlock> of(AssessmentFolder folder) {
    return folder.unread().lacksProfile()
        ? Optional.of(
            new ExportBlock(
                tr(
                    "Nothing was written: assessment.yaml could not be read in whole, and every"
                        + " level, and who may read it, rests on that file. No file was changed."),
                tr("Mend assessment.yaml, open the assessment again and write it then.")))
        : Optional.empty();
  }

  /// Asks on behalf of whoever writes.
  ///
  /// @throws ExportBlockedException if there is one
  public static void require(AssessmentFolder folder) throws ExportBlockedException {
    Optional<ExportBlock> refusal = of(folder);
    if (refusal.isPresent()) {
      throw new ExportBlockedException(refusal.get());
    }
  }

  /// All of it, as one line of the terminal.
  public String sentence() {
    return reason + " " + remedy;
  }
}
