/// What everybody in the room sees, large and calm, on a second screen or over the window.
///
/// A [org.soundings.ui.workshop.projector.ProjectorView] holds nothing that the room may not know.
/// [org.soundings.ui.workshop.projector.Projection] is the one in front,
/// [org.soundings.ui.workshop.projector.ProjectorPane] draws it,
/// [org.soundings.ui.workshop.projector.Presenting] puts it on a screen.
@NullMarked
package org.soundings.ui.workshop.projector;

import org.jspecify.annotations.NullMarked;
