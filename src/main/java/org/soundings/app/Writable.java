package org.soundings.app;

import org.soundings.assessment.Assessment;
import org.soundings.store.AssessmentFolder;

/// An assessment that may leave in some form. Whoever writes one takes this and no bare
/// [Assessment], so that nobody can forget to ask whether its folder was read in whole.
public final class Writable {

  private final Assessment assessment;

  private Writable(Assessment assessment) {
    this.assessment = assessment;
  }

  /// The state of an assessment that lies in a folder.
  ///
  /// @throws Refused where there is a [Refusal]
  public static Writable of(AssessmentFolder folder, Assessment assessment) throws Refused {
    Refusal.require(folder);
    return new Writable(assessment);
  }

  /// An assessment that nobody keeps in a folder, such as the sample.
  public static Writable ofNoFolder(Assessment assessment) {
    return new Writable(assessment);
  }

  public Assessment assessment() {
    return assessment;
  }
}
