/// Two versions of one part of an assessment, and what they are merged into.
///
/// [org.soundings.merge.BothVersions] is a file on disk with the local version of it.
/// [org.soundings.merge.PartMerge] merges two versions that have a common earlier one:
/// [org.soundings.merge.AnswerMerge] two answers, [org.soundings.merge.ActionsMerge] two lists of
/// actions. For all other parts the user chooses. This package reads and writes no files, so that
/// the window and the command line follow the same rules.
@NullMarked
package org.soundings.merge;

import org.jspecify.annotations.NullMarked;
