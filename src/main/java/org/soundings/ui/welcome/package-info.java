/// The first screen: try the sample, create an assessment, open one, or continue a recent one.
@NullMarked
package org.soundings.ui.welcome;

import org.jspecify.annotations.NullMarked;
