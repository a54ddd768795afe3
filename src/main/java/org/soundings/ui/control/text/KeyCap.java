package org.soundings.ui.control.text;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// A key as it is printed on a keyboard.
public final class KeyCap extends Label {

  private static final Set<String> PRINTED =
      Set.of(mark("Ctrl"), mark("Shift"), mark("Enter"), mark("Space"), mark("Delete"));

  /// Arrow keys have no printed name.
  private static final Map<String, String> ARROWS =
      Map.of("Up", "↑", "Down", "↓", "Left", "←", "Right", "→");

  public KeyCap(String key) {
    super(spoken(key));
    getStyleClass().add("key-cap");
    setMinWidth(USE_PREF_SIZE);
    Direction.leftToRight(this);
  }

  /// A key with its description.
  public static HBox row(String meaning, String key) {
    return Labels.row(6, new KeyCap(key), Labels.whole(meaning, "meta"));
  }

  /// A key as it is printed on keyboards of the selected language: `Ctrl K` is `Strg K` in German.
  private static String spoken(String key) {
    return Arrays.stream(key.split(" ", -1))
        .map(part -> PRINTED.contains(part) ? tr(part) : ARROWS.getOrDefault(part, part))
        .collect(Collectors.joining(" "));
  }
}
