/// The look of the window, how one is named, and where the content comes from: packs, notices,
/// licences.
@NullMarked
package org.soundings.ui.settings;

import org.jspecify.annotations.NullMarked;
