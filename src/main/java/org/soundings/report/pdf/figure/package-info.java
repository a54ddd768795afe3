/// Draws the figures of a report on a [org.soundings.report.pdf.figure.Canvas], whose marks belong
/// to one element with an alternative text.
@NullMarked
package org.soundings.report.pdf.figure;

import org.jspecify.annotations.NullMarked;
