package org.soundings.app.export;

import org.soundings.app.ExportBlock;
import org.soundings.app.ExportBlockedException;
import org.soundings.assessment.Assessment;
import org.soundings.store.AssessmentFolder;

/// An assessment that may be exported. Every writer requires this instead of a plain [Assessment],
/// so that the check whether its folder is readable cannot be forgotten.
public final class ExportableAssessment {

  private final Assessment assessment;

  private ExportableAssessment(Assessment assessment) {
    this.assessment = assessment;
  }

  /// The state of an assessment in a folder.
  ///
  /// @throws ExportBlockedException if there is an [ExportBlock]
  public static ExportableAssessment of(AssessmentFolder folder, Assessment assessment)
      throws ExportBlockedException {
    ExportBlock.require(folder);
    return new ExportableAssessment(assessment);
  }

  /// An assessment without a folder, such as the sample.
  public static ExportableAssessment ofNoFolder(Assessment assessment) {
    return new ExportableAssessment(assessment);
  }

  public Assessment assessment() {
    return assessment;
  }
}
