/// The first thing people see: try the sample, begin, open, or go on where they were.
@NullMarked
package org.soundings.ui.welcome;

import org.jspecify.annotations.NullMarked;
