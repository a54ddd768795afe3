/// The input of every section, and the texts and anchors that many of them share.
@NullMarked
package org.soundings.report.section.material;

import org.jspecify.annotations.NullMarked;
