/// Reports of Grype (https://github.com/anchore/grype), `-o json`.
@NullMarked
package org.soundings.evidence.importer.grype;

import org.jspecify.annotations.NullMarked;
