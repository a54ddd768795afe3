/// What changed between two moments of one assessment.
///
/// A [org.soundings.change.Moment] is all that was said and shown at some time, with the words that
/// were asked and the threats as they were printed, so that it can still be read when the packs
/// have moved on. A [org.soundings.change.Milestone] is a moment with a name.
/// [org.soundings.change.Changes#between] is a pure function of two moments: it goes through every
/// field there is, by [org.soundings.change.RecordFields], so that no field can be forgotten, and
/// says of every threat why its level is another one. [org.soundings.change.TextDifference] tells
/// two texts apart word by word.
@NullMarked
package org.soundings.change;

import org.jspecify.annotations.NullMarked;
