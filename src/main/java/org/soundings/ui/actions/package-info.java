/// Who does what until when: the list of actions, and the one in front.
@NullMarked
package org.soundings.ui.actions;

import org.jspecify.annotations.NullMarked;
