/// Access to an assessment's folder.
///
/// A folder may come from an untrusted source: by mail, from a share or a repository. A link in it
/// could redirect a save to any file of this machine, and a pipe could block the program forever.
/// [org.soundings.store.gate.FolderGate] turns a path within the folder into one on disk. It
/// refuses links and anything that is not a regular file or a folder. All of [org.soundings.store]
/// uses it.
@NullMarked
package org.soundings.store.gate;

import org.jspecify.annotations.NullMarked;
