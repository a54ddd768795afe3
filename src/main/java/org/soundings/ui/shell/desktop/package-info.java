/// The desktop around the window. [org.soundings.ui.shell.desktop.DesktopServices] is what the
/// window asks of it. [org.soundings.ui.shell.desktop.JavaFxDesktop] is the real one, and tests
/// answer in place of a person.
@NullMarked
package org.soundings.ui.shell.desktop;

import org.jspecify.annotations.NullMarked;
