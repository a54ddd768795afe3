package org.soundings.ui.workshop.run;

import org.soundings.ui.workshop.notes.DealtCardPane;
import org.soundings.ui.workshop.notes.SilentPane;
import org.soundings.ui.workshop.vote.EstimatePane;

/// The panes that open below an item of a running session.
public record StepPanes(
    QuickNotePane jot, EstimatePane estimate, DealtCardPane card, SilentPane silent) {}
