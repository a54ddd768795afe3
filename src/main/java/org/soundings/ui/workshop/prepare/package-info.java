/// Before a session: its participants, its time, its questions, and what is carried over from the
/// session before. [org.soundings.ui.workshop.prepare.PrepareViewModel] holds it,
/// [org.soundings.ui.workshop.prepare.PreparePane] shows it.
@NullMarked
package org.soundings.ui.workshop.prepare;

import org.jspecify.annotations.NullMarked;
