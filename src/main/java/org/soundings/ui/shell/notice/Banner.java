package org.soundings.ui.shell.notice;

import static org.soundings.language.Messages.tr;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.soundings.ui.control.text.Labels;

/// Says above a screen what is so of the whole assessment, until it is so no more. In a low window
/// it is one line, and the rest of what it says is read by a click.
public final class Banner extends HBox {

  /// How high it is at least, pixels, and in a low window.
  private static final double HEIGHT = 34;

  private static final double LOW = 28;

  private final Label words = Labels.wrapped("");
  private final Button turn = Labels.button("", this::turn, "link");
  private final Optional<Button> action;
  private String whole = "";
  private String brief = "";
  private boolean isLow;
  private boolean isUnfolded;

  /// @param action what can be done about it; where there is something, it says the rest
  public Banner(Node icon, Optional<Button> action) {
    super(12);
    this.action = action;
    getStyleClass().add("banner");
    setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(icon, Labels.growing(words), action.orElse(turn));
    show();
  }

  /// As high as its words, however little room the screen below it has then.
  @Override
  protected double computePrefHeight(double width) {
    return Math.max(isLow ? LOW : HEIGHT, super.computePrefHeight(width));
  }

  /// @param brief as much of it as fits into one line
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

  /// Makes do with one line in a low window.
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
