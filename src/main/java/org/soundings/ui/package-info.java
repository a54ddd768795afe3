/// The window: the only place that knows JavaFX.
///
/// One folder per screen, each with an `XView` that binds and lays out and an `XViewModel` that
/// holds what the screen shows and does, without any control, so that it is tested without a
/// toolkit. What screens share:
///
/// - [org.soundings.ui.ListScreen]: a list with one thing of it beside it, which take turns where
///   the window is too low for both
/// - [org.soundings.ui.theme]: colours from `themes/`, bundled fonts
/// - [org.soundings.ui.control]: glyphs, segments, the Markdown editor and other small parts
/// - [org.soundings.ui.shell]: the frame around all screens, the keys, and the one place where
///   everything is wired together
///
/// Colours stand only in `themes/<id>/theme.css`; what they colour stands only in `soundings.css`
/// beside this package.
@NullMarked
package org.soundings.ui;

import org.jspecify.annotations.NullMarked;
