/// The window: the only place that knows JavaFX.
///
/// One folder per screen, each with an `XView` that binds and lays out and an `XViewModel` that
/// holds what the screen shows and does, without any control, so that it is tested without a
/// toolkit. What screens share:
///
/// - [org.soundings.ui.screen]: what a screen is, its keys, and what every view model is given
/// - [org.soundings.ui.form]: forms whose words are kept until they are added
/// - [org.soundings.ui.job]: long work and what the program says about it
/// - [org.soundings.ui.control]: glyphs, text, layout, focus and fields
/// - [org.soundings.ui.theme]: colours from `themes/`, bundled fonts
/// - [org.soundings.ui.shell]: the frame around all screens, and the one place where everything is
///   wired together
///
/// Colours stand only in `themes/<id>/theme.css`; what they colour stands only in `soundings.css`
/// beside this package.
@NullMarked
package org.soundings.ui;

import org.jspecify.annotations.NullMarked;
