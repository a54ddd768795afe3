/// What each file of a folder holds, one class per kind, each turning a value into a YAML tree and
/// back.
///
/// [org.soundings.store.file.AssessmentPart] knows which file holds which part,
/// [org.soundings.store.file.FolderLayout] the names of all places,
/// [org.soundings.store.file.PartText] the bytes of a part.
@NullMarked
package org.soundings.store.file;

import org.jspecify.annotations.NullMarked;
