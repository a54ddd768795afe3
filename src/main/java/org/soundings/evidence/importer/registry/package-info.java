/// The format of a file: [org.soundings.evidence.importer.registry.Importers] tries every importer
/// in order, [org.soundings.evidence.importer.registry.KnownFormats] has the names of formats that
/// are recognised but not supported.
@NullMarked
package org.soundings.evidence.importer.registry;

import org.jspecify.annotations.NullMarked;
