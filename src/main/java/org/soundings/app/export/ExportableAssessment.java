package org.soundings.app.export;

import org.soundings.app.ExportBlock;
import org.soundings.app.ExportBlockedException;
import org.soundings.assessment.Assessment;
import org.soundings.store.AssessmentFolder;

/// An assessment that may leave in some form. Whoever writes one takes this and no bare
/// [Assessment], so that nobody can forget to ask whether its folder was read in whole.
public final class ExportableAssessment {

  private final Assessment assessment;

  private ExportableAssessment(Assessment assessment) {
    this.assessment = assessment;
  }

  /// The state of an assessment that lies in a folder.
  ///
  /// @throws ExportBlockedException if there is an [ExportBlock]
  public static ExportableAssessment of(AssessmentFolder folder, Assessment assessment)
      throws ExportBlockedException {
    ExportBlock.require(folder);
    return new ExportableAssessment(assessment);
  }

  /// An assessment that nobody keeps in a folder, such as the sample.
  public static ExportableAssessment ofNoFolder(Assessment assessment) {
    return new ExportableAssessment(assessment);
  }

  public Assessment assessment() {
    return assessment;
  }
}
