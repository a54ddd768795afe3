/// The content of each file in a folder, one class per kind. Each class describes its records once,
/// with a [org.soundings.yaml.Binding] that both reads and writes them.
///
/// [org.soundings.store.file.AssessmentPart] maps parts to files,
/// [org.soundings.store.file.FolderLayout] defines all names, and
/// [org.soundings.store.file.PartText] the bytes of a part.
@NullMarked
package org.soundings.store.file;

import org.jspecify.annotations.NullMarked;
