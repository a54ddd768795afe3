/// What the program reports above the status bar: [org.soundings.ui.shell.notice.NoticesPane] with
/// a [org.soundings.ui.shell.notice.NoticeBox] for each notice and a
/// [org.soundings.ui.shell.notice.RunningBox] for each job, and a
/// [org.soundings.ui.shell.notice.Banner] for messages about the whole assessment.
@NullMarked
package org.soundings.ui.shell.notice;

import org.jspecify.annotations.NullMarked;
