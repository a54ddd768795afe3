/// The command palette: [org.soundings.ui.shell.palette.PaletteViewModel] finds lines,
/// [org.soundings.ui.shell.palette.PaletteRanking] orders them,
/// [org.soundings.ui.shell.palette.Palette] shows them.
@NullMarked
package org.soundings.ui.shell.palette;

import org.jspecify.annotations.NullMarked;
