package org.soundings.ui.control.text;

import javafx.scene.control.Label;

/// A label that wraps and is never narrower than its longest unbreakable word.
final class WrappedLabel extends Label {

  private final Narrowest narrowest = new Narrowest();
  private final Heights heights;

  WrappedLabel(String text) {
    heights = new Heights();
    super(text);
    setWrapText(true);
  }

  private double least() {
    String text = getText();
    return text == null
        ? 0
        : snappedLeftInset() + narrowest.of(text, getFont()) + snappedRightInset();
  }

  @Override
  public void requestLayout() {
    heights.forget();
    super.requestLayout();
  }

  @Override
  public void resize(double width, double height) {
    super.resize(Math.max(width, least()), height);
  }

  @Override
  protected double computePrefHeight(double width) {
    double wide = width < 0 ? width : Math.max(width, least());
    return getSkin() == null
        ? super.computePrefHeight(wide)
        : heights.at(wide, each -> super.computePrefHeight(each));
  }
}
