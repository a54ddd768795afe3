/// Controls that several screens share, in subpackages: [org.soundings.ui.control.mark] (icons),
/// [org.soundings.ui.control.text], [org.soundings.ui.control.layout],
/// [org.soundings.ui.control.focus] and [org.soundings.ui.control.form].
///
/// State is shown by shape first and colour second. Text that is not committed yet has its undo in
/// its field. All other undo is done by the workbench.
@NullMarked
package org.soundings.ui.control;

import org.jspecify.annotations.NullMarked;
