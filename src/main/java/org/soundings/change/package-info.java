/// What changed between two moments of one assessment.
///
/// A [org.soundings.change.Moment] is all that was said and shown at some time. It holds the
/// wordings of the questions and the threats as they were printed, so that it can be read with any
/// later pack. A [org.soundings.change.Milestone] is a moment with a name.
/// [org.soundings.change.Changes#between] is a pure function of two moments and the library. It
/// goes through every field, by [org.soundings.change.RecordFields], so that none can be forgotten.
/// [org.soundings.change.ThreatComparison] says why the level of a threat changed.
/// [org.soundings.change.TextDifference] compares two texts word by word.
///
/// The only package that knows the library that compares texts.
@NullMarked
package org.soundings.change;

import org.jspecify.annotations.NullMarked;
