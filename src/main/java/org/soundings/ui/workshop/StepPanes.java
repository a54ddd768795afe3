package org.soundings.ui.workshop;

/// What opens below a step while a meeting is held.
record StepPanes(QuickNotePane jot, EstimatePane estimate, DealtCardPane card, SilentPane silent) {}
