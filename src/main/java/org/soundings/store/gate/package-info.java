/// The way into an assessment's folder.
///
/// A folder may come from a stranger: by mail, from a share, out of a repository. A link in it
/// could lead a save to any file of this machine, a pipe could hold the program for ever.
/// [org.soundings.store.gate.FolderGate] turns a path within the folder into one on disk, and gives
/// none that leads through a link or to anything but a regular file or a folder. All of
/// [org.soundings.store] goes through it.
@NullMarked
package org.soundings.store.gate;

import org.jspecify.annotations.NullMarked;
