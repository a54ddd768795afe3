package org.soundings.ui.control.layout;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// A part that scrolls within itself while panes stand beside each other, and is as high as its
/// content where they stand below each other: the whole scrolls then, and nobody meets two scroll
/// bars side by side.
public final class Sheet extends Scrolling implements Folding {

  /// How wide a column of text and fields on a sheet is at most, pixels.
  public static final double WIDTH = 900;

  private boolean whole;

  Sheet(Node content) {
    super(content);
  }

  /// Its content is as wide without a bar as with one.
  public Sheet keepingRoom() {
    keepRoom();
    return this;
  }

  boolean isWhole() {
    return whole;
  }

  @Override
  public void fold(double sight) {
    be(true);
  }

  @Override
  public void unfold() {
    be(false);
  }

  private void be(boolean now) {
    if (now != whole) {
      whole = now;
      setVbarPolicy(now ? ScrollBarPolicy.NEVER : ScrollBarPolicy.AS_NEEDED);
      setMinHeight(now ? USE_PREF_SIZE : USE_COMPUTED_SIZE);
      if (!now) {
        // What was in sight while it was whole is no place of it now.
        setVvalue(0);
      }
      requestLayout();
    }
  }

  @Override
  public @Nullable Orientation getContentBias() {
    return whole ? Orientation.HORIZONTAL : super.getContentBias();
  }

  @Override
  protected double computePrefHeight(double width) {
    if (!whole) {
      return super.computePrefHeight(width);
    }
    double beside = snappedLeftInset() + snappedRightInset();
    double inside = width < 0 ? width : Math.max(0, width - beside);
    return snappedTopInset() + getContent().prefHeight(inside) + snappedBottomInset();
  }
}
