/// The facilitator's view of an agenda item: its time, who has not spoken yet, the perspectives,
/// notes and agreements. [org.soundings.ui.workshop.run.RunViewModel] holds its state,
/// [org.soundings.ui.workshop.run.RunPane] shows it,
/// [org.soundings.ui.workshop.run.ProjectorDisplay] decides what the projector view shows.
@NullMarked
package org.soundings.ui.workshop.run;

import org.jspecify.annotations.NullMarked;
