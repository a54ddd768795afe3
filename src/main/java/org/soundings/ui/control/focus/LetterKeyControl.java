package org.soundings.ui.control.focus;

/// A control in which letters choose. The single keys of the screen do not work while it has the
/// focus.
public interface LetterKeyControl {}
