/// Classes that break rules on purpose, to prove that the test of each rule finds them.
@NullMarked
package org.soundings.build.planted;

import org.jspecify.annotations.NullMarked;
