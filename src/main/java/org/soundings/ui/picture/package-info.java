/// Pictures as files: what was pasted from the clipboard, and what the window looks like.
@NullMarked
package org.soundings.ui.picture;

import org.jspecify.annotations.NullMarked;
