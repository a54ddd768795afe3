/// Which format a file has: [org.soundings.evidence.importer.registry.Importers] asks every
/// importer in order, [org.soundings.evidence.importer.registry.Familiar] names formats that are
/// known by sight and not read.
@NullMarked
package org.soundings.evidence.importer.registry;

import org.jspecify.annotations.NullMarked;
