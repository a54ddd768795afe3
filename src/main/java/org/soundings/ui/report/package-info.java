/// The report: its options, its preview, and hints about what readers would notice.
@NullMarked
package org.soundings.ui.report;

import org.jspecify.annotations.NullMarked;
