/// Reports of Hadolint (https://github.com/hadolint/hadolint) about Dockerfiles, `-f json`.
@NullMarked
package org.soundings.evidence.importer.hadolint;

import org.jspecify.annotations.NullMarked;
