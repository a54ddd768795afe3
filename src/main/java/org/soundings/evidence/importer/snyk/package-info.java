/// Reports of Snyk (https://snyk.io): `snyk test` and `snyk container test`, `--json`, for one
/// project or several, with the applications found in an image. Snyk writes a flaw once for each
/// path that leads to it.
@NullMarked
package org.soundings.evidence.importer.snyk;

import org.jspecify.annotations.NullMarked;
