/// From the controls of frameworks to answers and evidence, and from threats to controls.
@NullMarked
package org.soundings.report.section.traceability;

import org.jspecify.annotations.NullMarked;
