package org.soundings.ui.control.layout;

/// A node that scrolls itself if there is little height, so that nothing around it has to.
public interface ScrollsWithin {}
