/// The frame around all screens, and the place where everything is wired together.
///
/// [org.soundings.ui.shell.SoundingsApp] starts the window. [org.soundings.ui.shell.Shell] is all
/// that is inside it: welcome, start or [org.soundings.ui.shell.Frame], with notices and overlays
/// above. [org.soundings.ui.shell.Wiring] makes the screens of an opened assessment.
/// [org.soundings.ui.shell.folder.Program] holds what outlives one assessment. Only this package
/// gives work to the window's thread, through [javafx.application.Platform].
///
/// Undo and redo go through [org.soundings.ui.shell.UndoController]:
/// [org.soundings.ui.shell.ChangeLocator] says at which place a step is seen, and people are led
/// there, or told if they must not be led away.
@NullMarked
package org.soundings.ui.shell;

import org.jspecify.annotations.NullMarked;
