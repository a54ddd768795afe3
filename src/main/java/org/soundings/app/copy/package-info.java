/// Copies of an assessment, whole or not at all.
///
/// [org.soundings.app.copy.AssessmentCopy] copies a folder that is open, with what the window
/// holds. It fills a temporary folder beside the target ([org.soundings.yaml.AtomicFolder]) and
/// renames it at the end. [org.soundings.app.copy.FolderCopy] copies the files,
/// [org.soundings.app.copy.SampleCopy] the built-in sample.
@NullMarked
package org.soundings.app.copy;

import org.jspecify.annotations.NullMarked;
