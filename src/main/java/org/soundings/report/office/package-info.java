/// Common code for Word documents and spreadsheets: parts in a zip file and escaped XML (Office
/// Open XML, ISO/IEC 29500, transitional).
///
/// The files are written here and not by a library, see `src/docs/decisions`. Entries have fixed
/// times and a fixed order, so that equal content gives equal bytes.
@NullMarked
package org.soundings.report.office;

import org.jspecify.annotations.NullMarked;
