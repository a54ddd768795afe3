/// The facilitator's own view of a step: its time, who has not spoken yet, the perspectives, notes,
/// and what was agreed on. [org.soundings.ui.workshop.run.HoldViewModel] holds it,
/// [org.soundings.ui.workshop.run.HoldPane] shows it,
/// [org.soundings.ui.workshop.run.ProjectorDisplay] decides what the room sees of it.
@NullMarked
package org.soundings.ui.workshop.run;

import org.jspecify.annotations.NullMarked;
