package org.soundings.ui.control.text;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;

/// A row that can be selected: as wide as its parent, and as high as its wrapped text needs.
public final class RowButton extends Button {

  public static final String STYLE = "row-button";

  private final Region content;

  RowButton(String name, Region content) {
    this.content = content;
    getStyleClass().setAll(STYLE);
    setGraphic(content);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setAccessibleText(name);
    setAlignment(Pos.CENTER_LEFT);
    setMaxWidth(Double.MAX_VALUE);
    setMinWidth(0);
    setMinHeight(USE_PREF_SIZE);
    content.setMinWidth(0);
    content.setMaxWidth(Double.MAX_VALUE);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double inside = width < 0 ? -1 : Math.max(0, width - snappedLeftInset() - snappedRightInset());
    return snappedTopInset() + content.prefHeight(inside) + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    content.setPrefWidth(Math.max(0, getWidth() - snappedLeftInset() - snappedRightInset()));
    super.layoutChildren();
  }
}
