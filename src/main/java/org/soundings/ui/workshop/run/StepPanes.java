package org.soundings.ui.workshop.run;

import org.soundings.ui.workshop.notes.DealtCardPane;
import org.soundings.ui.workshop.notes.SilentPane;
import org.soundings.ui.workshop.vote.EstimatePane;

/// What opens below a step while a meeting is held.
public record StepPanes(
    QuickNotePane jot, EstimatePane estimate, DealtCardPane card, SilentPane silent) {}
