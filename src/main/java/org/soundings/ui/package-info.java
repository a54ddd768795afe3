/// The window: the only package that uses JavaFX.
///
/// One folder per screen, each with an `XView` that binds and lays out, and an `XViewModel` with
/// the content and the commands of the screen. A view model uses no control, so that it is tested
/// without a toolkit. What screens share:
///
/// - [org.soundings.ui.screen]: what a screen is, its shortcuts, and what every view model receives
/// - [org.soundings.ui.form]: forms whose input is saved as a draft until it is added
/// - [org.soundings.ui.job]: long jobs and notices
/// - [org.soundings.ui.control]: icons, text, layout, focus and input fields
/// - [org.soundings.ui.theme]: colours from `themes/`, bundled fonts
/// - [org.soundings.ui.shell]: the frame around all screens, and the wiring of all parts
///
/// Colours are defined only in `themes/<id>/theme.css`; only `soundings.css`, next to this package,
/// uses them.
@NullMarked
package org.soundings.ui;

import org.jspecify.annotations.NullMarked;
