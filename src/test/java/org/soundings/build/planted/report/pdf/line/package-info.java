/// Classes that break rules of the architecture on purpose.
@NullMarked
package org.soundings.build.planted.report.pdf.line;

import org.jspecify.annotations.NullMarked;
