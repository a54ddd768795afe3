/// Reports of Dockle (https://github.com/goodwithtech/dockle) about how an image is made.
@NullMarked
package org.soundings.evidence.importer.dockle;

import org.jspecify.annotations.NullMarked;
