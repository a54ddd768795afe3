/// What changed between two moments of the assessment, and the freezing of milestones.
@NullMarked
package org.soundings.ui.changes;

import org.jspecify.annotations.NullMarked;
