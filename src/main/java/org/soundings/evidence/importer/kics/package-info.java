/// Reports of KICS (https://kics.io): one finding for each file in which a query matches.
@NullMarked
package org.soundings.evidence.importer.kics;

import org.jspecify.annotations.NullMarked;
