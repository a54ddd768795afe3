/// What changed between two moments of one assessment.
///
/// A [org.soundings.change.Moment] is the state of an assessment at some time. It holds the
/// wordings of the questions and the threats as they were printed, so that it can be read with any
/// later pack. A [org.soundings.change.Milestone] is a moment with a name.
/// [org.soundings.change.Changes#between] is a pure function of two moments and the library. It
/// visits every field with [org.soundings.change.RecordFields], so that none is forgotten.
/// [org.soundings.change.ThreatComparison] finds why the level of a threat changed.
/// [org.soundings.change.TextDifference] compares two texts word by word.
///
/// This is the only package that uses the library for comparing texts.
@NullMarked
package org.soundings.change;

import org.jspecify.annotations.NullMarked;
