/// What blind votes gave, in words: the spread, earlier rounds, and who judged otherwise. Never a
/// mean.
@NullMarked
package org.soundings.report.section.estimate;

import org.jspecify.annotations.NullMarked;
