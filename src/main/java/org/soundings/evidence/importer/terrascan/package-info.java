/// Reports of Terrascan (https://runterrascan.io), `-o json`.
@NullMarked
package org.soundings.evidence.importer.terrascan;

import org.jspecify.annotations.NullMarked;
