/// The desktop around the window: [org.soundings.ui.shell.desktop.DesktopServices] is what the
/// window asks of it, [org.soundings.ui.shell.desktop.JavaFxDesktop] the real one; tests answer for
/// a person.
@NullMarked
package org.soundings.ui.shell.desktop;

import org.jspecify.annotations.NullMarked;
