package org.soundings.app;

import static org.soundings.language.Messages.tr;

import java.util.Optional;
import org.soundings.store.AssessmentFolder;

/// Why an assessment cannot be exported in any format.
///
/// @param reason what is wrong, and what is safe
/// @param remedy what to do
public record ExportBlock(String reason, String remedy) {

  /// Nothing is exported if `assessment.yaml` is missing or has an error, even one that leaves the
  /// rest readable. A reader of the report could not see that its levels were derived without the
  /// context, or that its classification is lost.
  public static Optional<ExportBlock> of(AssessmentFolder folder) {
    return folder.unread().lacksProfile()
        ? Optional.of(
            new ExportBlock(
                tr(
                    "Export stopped: assessment.yaml, which defines risk levels and classification, is damaged. No file was changed."),
                tr("Fix assessment.yaml, reopen the assessment and export again.")))
        : Optional.empty();
  }

  /// Checks this before an export.
  ///
  /// @throws ExportBlockedException if the export is blocked
  public static void require(AssessmentFolder folder) throws ExportBlockedException {
    Optional<ExportBlock> refusal = of(folder);
    if (refusal.isPresent()) {
      throw new ExportBlockedException(refusal.get());
    }
  }

  /// All of it as one line for the terminal.
  public String sentence() {
    return reason + " " + remedy;
  }
}
