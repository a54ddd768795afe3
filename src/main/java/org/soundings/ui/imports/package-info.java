/// The import of reports and of files that are deployed: what was dropped, pasted or chosen is
/// looked at by a job, shown before anything is stored, and added as one step that can be taken
/// back.
///
/// 1. [org.soundings.ui.imports.FileExamination] starts the job that looks at the files.
/// 2. [org.soundings.ui.imports.ImportViewModel] holds what they turned out to be, one
///    [org.soundings.ui.imports.ImportLine] for each, what is chosen, and stores it.
/// 3. [org.soundings.ui.imports.ImportView] shows it over the window, by keyboard alone if somebody
///    likes.
///
/// [org.soundings.ui.imports.Counts] is the line of small counts by level that other screens show
/// too.
@NullMarked
package org.soundings.ui.imports;

import org.jspecify.annotations.NullMarked;
