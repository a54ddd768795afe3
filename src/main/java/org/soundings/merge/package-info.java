/// Two versions of one part of an assessment, and what they are merged into.
///
/// [org.soundings.merge.BothVersions] is a file as others left it beside what stands here.
/// [org.soundings.merge.PartMerge] merges two versions that began with the same one:
/// [org.soundings.merge.AnswerMerge] those of an answer, [org.soundings.merge.ActionsMerge] those
/// of the list of actions. All other parts are for people to choose. Nothing here reads or writes a
/// file, so that the window and a command follow the same rules.
@NullMarked
package org.soundings.merge;

import org.jspecify.annotations.NullMarked;
