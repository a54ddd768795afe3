/// The results of blind votes in words: the spread, earlier rounds, and who voted differently.
/// Never a mean.
@NullMarked
package org.soundings.report.section.estimate;

import org.jspecify.annotations.NullMarked;
