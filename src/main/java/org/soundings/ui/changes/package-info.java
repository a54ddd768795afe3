/// The changes between two moments of the assessment, and the creation of milestones.
@NullMarked
package org.soundings.ui.changes;

import org.jspecify.annotations.NullMarked;
