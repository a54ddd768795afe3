/// The ideas behind the questions: a list of cards, one card in front, and the way back to the
/// questions that rest on it.
@NullMarked
package org.soundings.ui.concepts;

import org.jspecify.annotations.NullMarked;
