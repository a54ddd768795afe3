/// Before a session: who comes, how long there is, what is asked, and what the session before left.
@NullMarked
package org.soundings.ui.workshop.prepare;

import org.jspecify.annotations.NullMarked;
