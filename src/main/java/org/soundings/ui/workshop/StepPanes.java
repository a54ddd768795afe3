package org.soundings.ui.workshop;

/// What opens below a step while a meeting is held.
record StepPanes(JotPane jot, EstimatePane estimate, CardPane card, SilentPane silent) {}
