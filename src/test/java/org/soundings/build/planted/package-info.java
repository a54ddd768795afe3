/// Classes that break rules, each so that the test of the rule is seen to find it.
@NullMarked
package org.soundings.build.planted;

import org.jspecify.annotations.NullMarked;
