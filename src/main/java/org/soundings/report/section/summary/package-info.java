/// The first pages: cover, contents, the summary for decision makers, and the dashboard.
@NullMarked
package org.soundings.report.section.summary;

import org.jspecify.annotations.NullMarked;
