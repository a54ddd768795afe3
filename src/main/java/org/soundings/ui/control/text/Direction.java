package org.soundings.ui.control.text;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.language.Messages;

/// Reading direction. The window follows the selected language. Code, ids, paths, keys and figures
/// are left-to-right in every language. Text of users follows its first letter.
public final class Direction {
  private Direction() {}

  /// The direction of the selected language.
  public static NodeOrientation ofWindow() {
    return Messages.language().isRightToLeft()
        ? NodeOrientation.RIGHT_TO_LEFT
        : NodeOrientation.LEFT_TO_RIGHT;
  }

  /// The direction of a text: that of its first letter that has one, else that of its surroundings.
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

  /// Makes a node left-to-right in every language: code, ids, paths, figures.
  public static <N extends Node> N leftToRight(N node) {
    node.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    return node;
  }

  /// Whether JavaFX can wrap a text in a control that is not a label of [Labels].
  public static boolean canWrap(String text) {
    return !WordByWord.isTurned(text);
  }

  /// Makes a field follow the direction of its text.
  public static void follow(TextInputControl field) {
    field
        .textProperty()
        .addListener((_, _, text) -> field.setNodeOrientation(of(text == null ? "" : text)));
  }

  /// The mirrored icon for right-to-left languages.
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
