package org.soundings.ui.questiontable;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.soundings.ui.control.mark.Mark;

/// One question as a line of the table.
///
/// @param place where it stands in the order that the context suggests, from 1
/// @param chapter the title of its chapter
/// @param lanes who has written, such as "developer, operator", or "all 3" who are asked, and
///   others
/// @param shown how much evidence there is on it, whatever it says
/// @param contradicted whether some of it contradicts
/// @param who has to find out, or ""
/// @param changed when the answer was changed last; null where nothing was said
record QuestionRow(
    String id,
    int place,
    Mark mark,
    String title,
    String chapter,
    String layer,
    String lanes,
    int shown,
    boolean contradicted,
    String who,
    @Nullable Instant changed) {}
