/// The focus. [org.soundings.ui.control.focus.Focus] says where it is and where it could go.
/// [org.soundings.ui.control.focus.FocusFallback] keeps it near when the control that had it goes,
/// and never puts it into a text. [org.soundings.ui.control.focus.FocusPreservingUpdate] makes the
/// lines of a pane anew around it.
@NullMarked
package org.soundings.ui.control.focus;

import org.jspecify.annotations.NullMarked;
