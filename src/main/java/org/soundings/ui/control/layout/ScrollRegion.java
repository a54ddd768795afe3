package org.soundings.ui.control.layout;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// As large as what is in it, and to be scrolled where there is less room.
public class ScrollRegion extends Scrolling {

  /// The ring around what has the focus needs room within what scrolls, pixels.
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

  /// What scrolls, with the room around it.
  protected final StackPane ringed() {
    return ringed;
  }

  /// How high it is depends on how wide it is, because words in it wrap.
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
