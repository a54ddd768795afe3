/// Copies an assessment with all that its folder holds.
///
/// [org.soundings.app.copy.AssessmentCopy] copies what is open, [org.soundings.app.copy.SampleCopy]
/// the sample that comes with the program. The folder is filled beside its place and renamed when
/// it is whole. [org.soundings.app.copy.CopyTrouble] says what could not be copied.
@NullMarked
package org.soundings.app.copy;

import org.jspecify.annotations.NullMarked;
