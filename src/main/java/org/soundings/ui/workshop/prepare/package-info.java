/// The preparation of a session: its participants, its time, its questions, and what is carried
/// over from the previous session. [org.soundings.ui.workshop.prepare.PrepareViewModel] holds its
/// state, [org.soundings.ui.workshop.prepare.PreparePane] shows it.
@NullMarked
package org.soundings.ui.workshop.prepare;

import org.jspecify.annotations.NullMarked;
