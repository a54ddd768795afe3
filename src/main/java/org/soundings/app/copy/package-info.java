/// Copies of an assessment, complete or not at all.
///
/// [org.soundings.app.copy.AssessmentCopy] copies an open folder together with what the window
/// holds. It fills a temporary folder next to the target ([org.soundings.yaml.AtomicFolder]) and
/// renames it at the end. [org.soundings.app.copy.FolderCopy] copies the files,
/// [org.soundings.app.copy.SampleCopy] the bundled sample.
@NullMarked
package org.soundings.app.copy;

import org.jspecify.annotations.NullMarked;
