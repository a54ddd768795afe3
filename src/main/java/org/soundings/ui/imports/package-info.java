/// The import of reports and of deployed files: dropped, pasted or chosen files are examined in a
/// job, shown before anything is stored, and added as one step that can be undone.
///
/// 1. [org.soundings.ui.imports.FileExamination] starts the job that examines the files.
/// 2. [org.soundings.ui.imports.ImportViewModel] holds the results, one
///    [org.soundings.ui.imports.ImportLine] for each file, with the choices of the user, and stores
///    the files.
/// 3. [org.soundings.ui.imports.ImportView] shows them in an overlay that can be used by keyboard
///    alone.
///
/// [org.soundings.ui.imports.Counts] is the line of counts by level that other screens show too.
@NullMarked
package org.soundings.ui.imports;

import org.jspecify.annotations.NullMarked;
