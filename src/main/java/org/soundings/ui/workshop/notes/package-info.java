/// Silent rounds, in which everyone writes before anyone speaks
/// ([org.soundings.ui.workshop.notes.SilentFlow], [org.soundings.ui.workshop.notes.SilentPane]),
/// and concept cards as prompts ([org.soundings.ui.workshop.notes.DealtCardPane]).
@NullMarked
package org.soundings.ui.workshop.notes;

import org.jspecify.annotations.NullMarked;
