package org.soundings.ui.questiontable;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.soundings.ui.control.mark.Mark;

/// A question as a row of the table.
///
/// @param place its position in the order by context, from 1
/// @param chapter the title of its chapter
/// @param perspectives the perspectives with text, such as "developer, operator", or "all 3" for
///   all default ones, and others
/// @param shown the number of items of evidence mapped to it, including neutral ones
/// @param contradicted whether one of them contradicts the answer
/// @param who the owner, or ""
/// @param changed when the answer was last changed; null if there is none
record QuestionRow(
    String id,
    int place,
    Mark mark,
    String title,
    String chapter,
    String layer,
    String perspectives,
    int shown,
    boolean contradicted,
    String who,
    @Nullable Instant changed) {}
