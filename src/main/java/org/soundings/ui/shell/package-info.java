/// The frame around all screens, and the wiring of all parts.
///
/// [org.soundings.ui.shell.SoundingsApp] starts the window. [org.soundings.ui.shell.Shell] is
/// everything inside it: welcome, start or [org.soundings.ui.shell.Frame], with notices and
/// overlays above. [org.soundings.ui.shell.Wiring] builds the screens of an open assessment.
/// [org.soundings.ui.shell.folder.Program] holds what outlives one assessment. Only this package
/// runs code on the window's thread, through [javafx.application.Platform].
///
/// Undo and redo go through [org.soundings.ui.shell.UndoController].
/// [org.soundings.ui.shell.ChangeLocator] finds the place of a change. That place is opened, or a
/// notice links to it if the user must not be moved.
@NullMarked
package org.soundings.ui.shell;

import org.jspecify.annotations.NullMarked;
