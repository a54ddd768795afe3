/// Panes: [org.soundings.ui.control.layout.ResponsiveColumns] stand beside each other or below each
/// other, [org.soundings.ui.control.layout.ListPane] is a list down the left side,
/// [org.soundings.ui.control.layout.Steps] are steps down the left side,
/// [org.soundings.ui.control.layout.ScrollRegion] scrolls a part if room is short.
@NullMarked
package org.soundings.ui.control.layout;

import org.jspecify.annotations.NullMarked;
