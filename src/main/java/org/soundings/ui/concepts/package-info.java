/// The concepts behind the questions: a list of cards, the selected card, and links to its
/// questions.
@NullMarked
package org.soundings.ui.concepts;

import org.jspecify.annotations.NullMarked;
