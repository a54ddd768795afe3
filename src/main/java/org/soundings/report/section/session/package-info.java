/// People and sessions: participants, the results of each session, and the closing page.
@NullMarked
package org.soundings.report.section.session;

import org.jspecify.annotations.NullMarked;
