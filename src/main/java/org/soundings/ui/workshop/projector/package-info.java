/// What the team sees, large and calm, on a second screen or over the window.
///
/// A [org.soundings.ui.workshop.projector.ProjectorView] contains nothing that the participants
/// must not see. [org.soundings.ui.workshop.projector.Projection] holds the current one,
/// [org.soundings.ui.workshop.projector.ProjectorPane] draws it,
/// [org.soundings.ui.workshop.projector.PresentationMode] puts it on a screen.
@NullMarked
package org.soundings.ui.workshop.projector;

import org.jspecify.annotations.NullMarked;
