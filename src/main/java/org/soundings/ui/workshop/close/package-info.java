/// The end of a session: decisions, open actions with owner and due date, the time of each item,
/// and the closing page. [org.soundings.ui.workshop.close.CloseViewModel] holds its state,
/// [org.soundings.ui.workshop.close.ClosePane] shows it.
/// [org.soundings.ui.workshop.close.ClosedPane] says that the session is closed, and reopens it.
@NullMarked
package org.soundings.ui.workshop.close;

import org.jspecify.annotations.NullMarked;
