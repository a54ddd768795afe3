package org.soundings.ui.control.layout;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// As large as its content; it scrolls if there is less room.
public class ScrollRegion extends Scrolling {

  /// The focus ring needs this margin inside the scrolled area, in pixels.
  public static final double RING = 4;

  private final StackPane ringed;

  public ScrollRegion(Node content) {
    super(new StackPane(content));
    ringed = (StackPane) getContent();
    ringed.setPadding(new Insets(RING));
    ringed.setMinWidth(0);
    ringed.setMinHeight(USE_PREF_SIZE);
    setMinSize(0, 0);
    Panes.follow(this, ringed);
  }

  /// The scrolled content with its margin.
  protected final StackPane ringed() {
    return ringed;
  }

  /// Its height depends on its width, because text wraps.
  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return ringed.prefWidth(-1);
  }

  @Override
  protected double computePrefHeight(double width) {
    return ringed.prefHeight(width);
  }
}
