/// Reads pictures of pixels and prepares them for a report.
@NullMarked
package org.soundings.app.picture;

import org.jspecify.annotations.NullMarked;
