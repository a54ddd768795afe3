/// Classes that break rules of the architecture on purpose.
@NullMarked
package org.soundings.build.planted.app;

import org.jspecify.annotations.NullMarked;
