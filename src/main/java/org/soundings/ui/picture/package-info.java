/// Pictures as files: pictures pasted from the clipboard, and screenshots of the window.
@NullMarked
package org.soundings.ui.picture;

import org.jspecify.annotations.NullMarked;
