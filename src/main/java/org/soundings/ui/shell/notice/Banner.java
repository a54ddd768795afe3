package org.soundings.ui.shell.notice;

import static org.soundings.language.Messages.tr;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.soundings.ui.control.text.Labels;

/// A message about the whole assessment above a screen, for as long as it is true. In a low window
/// it is one line, and a click shows the rest.
public final class Banner extends HBox {

  /// Minimum height, in pixels, normally and in a low window.
  private static final double HEIGHT = 34;

  private static final double LOW = 28;

  private final Label words = Labels.wrapped("");
  private final Button turn = Labels.button("", this::turn, "link");
  private final Optional<Button> action;
  private String whole = "";
  private String brief = "";
  private boolean isLow;
  private boolean isUnfolded;

  /// @param action the available action; in one-line mode it also shows the rest
  public Banner(Node icon, Optional<Button> action) {
    super(12);
    this.action = action;
    getStyleClass().add("banner");
    setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(icon, Labels.growing(words), action.orElse(turn));
    show();
  }

  /// As high as its text, even if little room is left for the screen below.
  @Override
  protected double computePrefHeight(double width) {
    return Math.max(isLow ? LOW : HEIGHT, super.computePrefHeight(width));
  }

  /// @param brief the one-line version
  public void say(String whole, String brief) {
    this.whole = whole;
    this.brief = brief;
    action.ifPresent(
        button -> {
          button.setTooltip(new Tooltip(whole));
          button.setAccessibleHelp(whole);
        });
    show();
  }

  /// Uses one line in a low window.
  public void beLow(boolean low) {
    isLow = low;
    isUnfolded = false;
    Labels.toggle(this, "low", low);
    show();
  }

  private void turn() {
    isUnfolded = !isUnfolded;
    show();
  }

  private void show() {
    words.setText(isLow && !isUnfolded ? brief : whole);
    turn.setText(isUnfolded ? tr("Less") : tr("More"));
    turn.setAccessibleText(isUnfolded ? tr("Less") : tr("More: %s", brief));
    Labels.show(turn, isLow);
  }
}
