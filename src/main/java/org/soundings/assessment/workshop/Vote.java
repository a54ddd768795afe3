package org.soundings.assessment.workshop;

import org.soundings.assessment.AnswerState.Confidence;

/// How one person judged.
///
/// @param rung on the scale of what was judged, from 0
public record Vote(String who, int rung, Confidence confidence) {}
