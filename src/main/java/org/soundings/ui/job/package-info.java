/// Long work as people see it, and what the program says: [org.soundings.ui.job.Work] starts it and
/// shows [org.soundings.ui.job.ProgressText], [org.soundings.ui.job.Notices] holds each
/// [org.soundings.ui.job.Notice] until somebody closes it.
@NullMarked
package org.soundings.ui.job;

import org.jspecify.annotations.NullMarked;
