/// Long jobs and notices. [org.soundings.ui.job.Work] starts jobs in [org.soundings.app.Jobs] and
/// shows each as a [org.soundings.ui.job.RunningWork]. [org.soundings.ui.job.Notices] holds each
/// [org.soundings.ui.job.Notice] until it is closed.
@NullMarked
package org.soundings.ui.job;

import org.jspecify.annotations.NullMarked;
