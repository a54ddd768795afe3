package org.soundings.ui.control.text;

import java.util.Map;
import java.util.WeakHashMap;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Running text that is never narrower than its longest unbreakable word. Its height is measured
/// once per width: parents request it many times per layout, and breaking a long text into lines is
/// slow.
class WrappedFlow extends TextFlow {

  private final Map<Text, Narrowest> narrowest = new WeakHashMap<>();
  private final Heights heights;

  WrappedFlow(Node... runs) {
    heights = new Heights();
    super(runs);
  }

  private double least() {
    double least = 0;
    for (Node run : getChildren()) {
      if (run instanceof Text text) {
        var measured = narrowest.computeIfAbsent(text, _ -> new Narrowest());
        least = Math.max(least, measured.of(text.getText(), text.getFont()));
      }
    }
    return snappedLeftInset() + least + snappedRightInset();
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
    return heights.at(width < 0 ? width : Math.max(width, least()), this::measure);
  }

  /// Its height at a width, in pixels.
  double measure(double width) {
    return super.computePrefHeight(width);
  }
}
