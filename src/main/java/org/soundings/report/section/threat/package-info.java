/// Threats, the system they are in, their levels with each reason, and what is done about them.
@NullMarked
package org.soundings.report.section.threat;

import org.jspecify.annotations.NullMarked;
