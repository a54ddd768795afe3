/// The focus. [org.soundings.ui.control.focus.Focus] finds the node that has it or can get it.
/// [org.soundings.ui.control.focus.FocusFallback] keeps it near when the focused control is
/// removed, and never moves it to a text field.
/// [org.soundings.ui.control.focus.FocusPreservingUpdate] rebuilds the lines of a pane and keeps
/// it.
@NullMarked
package org.soundings.ui.control.focus;

import org.jspecify.annotations.NullMarked;
