package org.soundings.ui.control.layout;

/// What scrolls within itself where its place is low, so that nothing around it has to.
public interface ScrollsWithin {}
