/// Colours and fonts.
///
/// A [org.soundings.ui.theme.Theme] is a folder with `theme.yaml` (its name, and the contrast it
/// promises) and `theme.css` (colour tokens, nothing else). [org.soundings.ui.theme.Themes] finds
/// them; [org.soundings.ui.theme.WindowTheme] puts one on a scene, over the one base style sheet,
/// and follows the system's choice between light and dark.
@NullMarked
package org.soundings.ui.theme;

import org.jspecify.annotations.NullMarked;
