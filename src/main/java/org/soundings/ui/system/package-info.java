/// The system picture on the screen: the drawing, the lists behind it, and a form for each thing in
/// it.
///
/// The drawing is made by [org.soundings.report.picture.Layout], as in the report; whatever can be
/// seen in it can be reached in the list by keyboard. A model made elsewhere is shown by
/// [org.soundings.ui.system.TakeView] before anything of it is taken.
@NullMarked
package org.soundings.ui.system;

import org.jspecify.annotations.NullMarked;
