/// Actions with owner and due date: the list, and the selected one.
@NullMarked
package org.soundings.ui.actions;

import org.jspecify.annotations.NullMarked;
