/// Threats, the system model, levels with each reason, and treatments.
@NullMarked
package org.soundings.report.section.threat;

import org.jspecify.annotations.NullMarked;
