package org.soundings.ui.question;

import org.soundings.ui.control.Mark;

/// One item of evidence beside a question.
///
/// @param id of the item
/// @param mark supports, contradicts or silent
/// @param sentence what it says about this question
/// @param source what it is
/// @param age how old it is, in words
/// @param stale whether it is older than it stays credible
/// @param dated whether its age is known
record EvidenceCard(
    String id,
    Mark mark,
    String sentence,
    String source,
    String age,
    boolean stale,
    boolean dated) {}
