/// The first step of a new assessment: its name and its folder. Everything else can be entered
/// later on the context screen.
@NullMarked
package org.soundings.ui.start;

import org.jspecify.annotations.NullMarked;
