/// The settings: theme, zoom, language, author name and shortcuts, and the sources of content:
/// packs, notices, licences.
@NullMarked
package org.soundings.ui.settings;

import org.jspecify.annotations.NullMarked;
