/// What every section may speak of, and the words and anchors that many of them share.
@NullMarked
package org.soundings.report.section.material;

import org.jspecify.annotations.NullMarked;
