/// The program's start. [org.soundings.Main] opens the window where there are no arguments and a
/// display, and runs the command line otherwise.
///
/// The packages below build on each other in this order. A package uses only those before it:
/// `language`, `base`, `yaml`, `markdown`, `pack`, `evidence`, `assessment`, `threat`, `change`,
/// `report`, `store`, `app`, `workshop`, `cli`, `ui`. `ArchitectureTest` checks it, and
/// `src/docs/architecture.md` shows it.
@NullMarked
package org.soundings;

import org.jspecify.annotations.NullMarked;
