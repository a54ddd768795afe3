/// Colours and fonts.
///
/// A [org.soundings.ui.theme.Theme] is a folder with `theme.yaml` (its name, and the contrast it
/// promises) and `theme.css` (only colour tokens). [org.soundings.ui.theme.Themes] finds them;
/// [org.soundings.ui.theme.WindowTheme] applies one to a scene, on top of the one base style sheet,
/// and follows the system's choice between light and dark.
@NullMarked
package org.soundings.ui.theme;

import org.jspecify.annotations.NullMarked;
