/// After a session: the decisions, the open actions with owner and due date, the time of each step,
/// and the closing page. [org.soundings.ui.workshop.close.CloseViewModel] holds it,
/// [org.soundings.ui.workshop.close.ClosePane] shows it.
/// [org.soundings.ui.workshop.close.ClosedPane] says that the session is closed, and opens it
/// again.
@NullMarked
package org.soundings.ui.workshop.close;

import org.jspecify.annotations.NullMarked;
