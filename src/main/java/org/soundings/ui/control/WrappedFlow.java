package org.soundings.ui.control;

import java.util.Map;
import java.util.WeakHashMap;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Running text that is never narrower than its runs can be broken.
final class WrappedFlow extends TextFlow {

  private final Map<Text, Narrowest> narrowest = new WeakHashMap<>();

  WrappedFlow(Node... runs) {
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
  public void resize(double width, double height) {
    super.resize(Math.max(width, least()), height);
  }

  @Override
  protected double computePrefHeight(double width) {
    return super.computePrefHeight(width < 0 ? width : Math.max(width, least()));
  }
}
