/// Importers with one class each, for the JSON reports of scanners and linters.
///
/// Each documents its tool, the command whose output it reads, and the source for the meaning of
/// levels and statuses.
@NullMarked
package org.soundings.evidence.importer.scanner;

import org.jspecify.annotations.NullMarked;
