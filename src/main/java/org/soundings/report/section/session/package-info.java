/// People and sessions: who took part, what came of each session, and the closing page that people
/// take home.
@NullMarked
package org.soundings.report.section.session;

import org.jspecify.annotations.NullMarked;
