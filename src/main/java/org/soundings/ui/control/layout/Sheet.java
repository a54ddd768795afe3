package org.soundings.ui.control.layout;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// A part that scrolls while the panes are side by side, and is as high as its content while they
/// are stacked. In a stack the whole screen scrolls, so that there are never two scroll bars next
/// to each other.
public final class Sheet extends Scrolling implements Folding {

  /// Maximum width of a column of text and fields on a sheet, in pixels.
  public static final double WIDTH = 900;

  private boolean whole;

  Sheet(Node content) {
    super(content);
  }

  /// Keeps the width of the content the same with and without a bar.
  public Sheet reservingSpace() {
    reserveSpace();
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
        // The scroll position from the full height is no longer valid.
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
    double insets = snappedLeftInset() + snappedRightInset();
    double inside = width < 0 ? width : Math.max(0, width - insets);
    return snappedTopInset() + getContent().prefHeight(inside) + snappedBottomInset();
  }
}
