/// Importers of one class each, for the JSON reports of scanners and linters.
///
/// Each names its tool, the command whose output it reads, and the source for the meaning of levels
/// and statuses.
@NullMarked
package org.soundings.evidence.importer.scanner;

import org.jspecify.annotations.NullMarked;
