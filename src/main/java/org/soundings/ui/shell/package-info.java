/// The frame around all screens, the keys, and the place where everything is wired together.
///
/// [org.soundings.ui.shell.SoundingsApp] starts the window. [org.soundings.ui.shell.Program] holds
/// what outlives one assessment: settings, packs, themes, and what is open.
/// [org.soundings.ui.shell.Wiring] makes all screens of an opened assessment.
/// [org.soundings.ui.shell.Shell] draws the frame: head, rail, content, status bar, and over them
/// notices and overlays. Only this package knows threads: through [javafx.application.Platform],
/// and nothing else.
///
/// Undo and redo go through [org.soundings.ui.shell.UndoController]:
/// [org.soundings.ui.shell.ChangeLocator] says at which place a step is seen, and people are led
/// there, or told where they must not be led away.
@NullMarked
package org.soundings.ui.shell;

import org.jspecify.annotations.NullMarked;
