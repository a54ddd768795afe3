/// The program's start. [org.soundings.Main] opens the window where there are no arguments and a
/// display, and runs the command line otherwise.
///
/// The packages below build on each other in this order, and a package uses only what stands before
/// it: `base`, `yaml`, `markdown`, `pack`, `evidence`, `assessment`, `threat`, `report`, `store`,
/// `app`, `cli`, `ui`. `ArchitectureTest` keeps it.
@NullMarked
package org.soundings;

import org.jspecify.annotations.NullMarked;
