package org.soundings.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Everything that a person could read or hear of the program at one moment: every text of every
/// window, visible or not, accessible texts, titles, selections, and every file below a folder.
///
/// @param words the texts of the windows, in the order of the scene graphs
/// @param files text by path
record ShownContent(List<String> words, Map<String, String> files) {

  ShownContent {
    words = List.copyOf(words);
    files = new TreeMap<>(files);
  }

  /// To be called on the window's thread.
  static ShownContent now(Path folder) {
    var words = new ArrayList<String>();
    for (Window window : Window.getWindows()) {
      if (window instanceof Stage stage) {
        words.add(String.valueOf(stage.getTitle()));
      }
      all(window.getScene().getRoot()).forEach(node -> add(node, words));
    }
    return new ShownContent(words, files(folder));
  }

  /// The same with only what the history got since another moment, and without its checksums, which
  /// tell the records of one day apart.
  ShownContent since(ShownContent earlier) {
    var later = new TreeMap<>(files);
    later.replaceAll(
        (name, text) ->
            name.contains("/history/")
                ? text.substring(earlier.files.getOrDefault(name, "").length())
                    .replaceAll("sum: [0-9a-f]+", "sum")
                : text);
    return new ShownContent(words, later);
  }

  /// All of it as one text.
  String everything() {
    return String.join("\n", words) + "\n" + files;
  }

  String spoken() {
    return String.join("\n", words);
  }

  private static Stream<Node> all(Parent parent) {
    return Stream.concat(
        Stream.of(parent),
        parent.getChildrenUnmodifiable().stream()
            .flatMap(child -> child instanceof Parent inner ? all(inner) : Stream.of(child)));
  }

  private static void add(Node node, List<String> words) {
    words.add(
        "%s %s %s %s %s %s"
            .formatted(
                node.getId(),
                node.getAccessibleText(),
                node.getAccessibleHelp(),
                node.getAccessibleRoleDescription(),
                node.getUserData(),
                node.getStyleClass()));
    if (node.getProperties().get("javafx.scene.control.Tooltip") instanceof Tooltip tooltip) {
      words.add(tooltip.getText());
    }
    if (node instanceof Toggle toggle) {
      words.add("selected: " + toggle.isSelected());
    }
    switch (node) {
      case Labeled labeled -> words.add(labeled.getText());
      case TextInputControl field -> words.add(field.getText() + field.getPromptText());
      case Text text -> words.add(text.getText());
      default -> {}
    }
  }

  private static Map<String, String> files(Path folder) {
    var texts = new TreeMap<String, String>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(
            folder.relativize(file).toString(),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
