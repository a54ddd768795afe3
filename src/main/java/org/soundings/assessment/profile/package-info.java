/// What an assessment is about and who takes part. This is the content of `assessment.yaml`.
///
/// [org.soundings.assessment.profile.Profile] holds [org.soundings.assessment.profile.Scope],
/// [org.soundings.assessment.profile.Context] (the factors that order the questions),
/// [org.soundings.assessment.profile.Person]s, [org.soundings.assessment.profile.Assumption]s and
/// the question packs in use ([org.soundings.assessment.profile.PackUse]).
@NullMarked
package org.soundings.assessment.profile;

import org.jspecify.annotations.NullMarked;
