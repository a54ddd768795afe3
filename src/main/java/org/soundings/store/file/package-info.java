/// What each file of a folder holds, one class per kind. Each describes its records once, with a
/// [org.soundings.yaml.Binding] that reads and writes them.
///
/// [org.soundings.store.file.AssessmentPart] knows which file holds which part,
/// [org.soundings.store.file.FolderLayout] the names of all places,
/// [org.soundings.store.file.PartText] the bytes of a part.
@NullMarked
package org.soundings.store.file;

import org.jspecify.annotations.NullMarked;
