/// The desktop. [org.soundings.ui.shell.desktop.DesktopServices] is what the window needs from it.
/// [org.soundings.ui.shell.desktop.JavaFxDesktop] is the real implementation; tests use a fake that
/// answers for the user.
@NullMarked
package org.soundings.ui.shell.desktop;

import org.jspecify.annotations.NullMarked;
