/// What is new, closed or different since a milestone.
@NullMarked
package org.soundings.report.section.change;

import org.jspecify.annotations.NullMarked;
