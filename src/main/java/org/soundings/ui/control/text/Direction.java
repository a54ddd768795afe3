package org.soundings.ui.control.text;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.language.Messages;

/// From which side things are read. The window follows the language that is spoken; code, ids,
/// paths, keys and figures are read from the left in every language; what people write follows its
/// own first letter.
public final class Direction {
  private Direction() {}

  /// The direction of the language that is spoken.
  public static NodeOrientation ofWindow() {
    return Messages.language().isRightToLeft()
        ? NodeOrientation.RIGHT_TO_LEFT
        : NodeOrientation.LEFT_TO_RIGHT;
  }

  /// The direction of a text: that of its first letter that has one, else that of what is around.
  public static NodeOrientation of(String text) {
    return text.codePoints()
        .map(Character::getDirectionality)
        .filter(Direction::isStrong)
        .mapToObj(
            direction ->
                direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                    ? NodeOrientation.LEFT_TO_RIGHT
                    : NodeOrientation.RIGHT_TO_LEFT)
        .findFirst()
        .orElse(NodeOrientation.INHERIT);
  }

  private static boolean isStrong(int direction) {
    return direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  /// Has something read from the left whatever the language: code, ids, paths, figures.
  public static <N extends Node> N leftToRight(N node) {
    node.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    return node;
  }

  /// Whether JavaFX can break a text into lines in a control that is no label of [Labels].
  public static boolean canWrap(String text) {
    return !WordByWord.isTurned(text);
  }

  /// Has a field follow what is written in it.
  public static void follow(TextInputControl field) {
    field
        .textProperty()
        .addListener((_, _, text) -> field.setNodeOrientation(of(text == null ? "" : text)));
  }

  /// The icon that points where this one points, for people who read from the other side.
  static Ikon pointing(Ikon icon) {
    if (!Messages.language().isRightToLeft() || !(icon instanceof Feather feather)) {
      return icon;
    }
    return switch (feather) {
      case ARROW_LEFT -> Feather.ARROW_RIGHT;
      case ARROW_RIGHT -> Feather.ARROW_LEFT;
      case CHEVRON_LEFT -> Feather.CHEVRON_RIGHT;
      case CHEVRON_RIGHT -> Feather.CHEVRON_LEFT;
      case CORNER_DOWN_RIGHT -> Feather.CORNER_DOWN_LEFT;
      default -> icon;
    };
  }
}
