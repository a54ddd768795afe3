/// Panes: [org.soundings.ui.control.layout.ResponsiveColumns] are side by side or stacked,
/// [org.soundings.ui.control.layout.ListPane] is a list on the left side,
/// [org.soundings.ui.control.layout.Steps] are the steps of a wizard,
/// [org.soundings.ui.control.layout.ScrollRegion] scrolls if there is too little room.
@NullMarked
package org.soundings.ui.control.layout;

import org.jspecify.annotations.NullMarked;
