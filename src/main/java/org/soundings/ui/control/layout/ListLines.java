package org.soundings.ui.control.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.text.Labels;

/// The lines of a list, as buttons below their headings. A line that looks the same is not rebuilt.
final class ListLines extends Rows {

  private Runnable whenOpened = () -> {};
  private String chosenId = "";
  private Optional<Node> chosen = Optional.empty();
  private Optional<Node> focused = Optional.empty();
  private List<Node> made = List.of();

  void whenOpened(Runnable told) {
    whenOpened = told;
  }

  /// The id of the selected line, "" if there is none.
  String chosenId() {
    return chosenId;
  }

  /// The selected line.
  Optional<Node> chosen() {
    return chosen;
  }

  /// The line that is to get the focus.
  Optional<Node> focused() {
    return focused;
  }

  /// Explains the empty list.
  void showNothing(String words) {
    var nothing = Labels.wrapped(words, "muted");
    nothing.setPadding(new Insets(8, 12, 8, 12));
    chosen = Optional.empty();
    getChildren().setAll(nothing);
  }

  /// @return whether the selection changed
  boolean showGroups(List<ListPane.Group> groups) {
    String now = chosen(groups);
    boolean isNew = !now.equals(chosenId);
    chosenId = now;
    made = show(rows(groups, focused(groups, isNew)));
    return isNew;
  }

  /// Applies the styles of the new rows.
  void style() {
    made.forEach(Node::applyCss);
  }

  /// The id of the line that has the focus, or that gets it together with the selection.
  private Object focused(List<ListPane.Group> groups, boolean isNew) {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    if (owner == null || !Focus.isInside(this, owner)) {
      return "";
    }
    Object line = owner.getUserData();
    // If its line is gone, the list was replaced, and this was no step within it.
    boolean isStep = isNew && !chosenId.isEmpty() && isAmong(groups, line);
    return isStep ? chosenId : line;
  }

  /// @param focus id of the line that is to get the focus
  private List<Node> rows(List<ListPane.Group> groups, Object focus) {
    chosen = Optional.empty();
    focused = Optional.empty();
    var wanted = new ArrayList<Node>();
    for (ListPane.Group group : groups) {
      if (!group.title().isEmpty()) {
        wanted.add(heading(group.title(), at(wanted.size())));
      }
      for (ListPane.Line line : group.lines()) {
        wanted.add(button(line, focus, at(wanted.size())));
      }
    }
    return wanted;
  }

  private static Node heading(String words, Optional<Node> there) {
    var title = Labels.label(words, "strong");
    title.setPadding(new Insets(12, 12, 4, 12));
    return there.filter(old -> NodeEquality.are(old, title)).orElse(title);
  }

  private Button button(ListPane.Line line, Object focus, Optional<Node> there) {
    Button button = button(line, there);
    if (line.id().equals(focus)) {
      focused = Optional.of(button);
    }
    if (line.chosen() && chosen.isEmpty()) {
      chosen = Optional.of(button);
    }
    return button;
  }

  /// @param there the node at this position so far
  private Button button(ListPane.Line line, Optional<Node> there) {
    Button made = Labels.rowButton(line.name(), line.content(), () -> {}, "list-row");
    Labels.toggle(made, "chosen", line.chosen());
    Button button =
        there
            .filter(old -> line.id().equals(old.getUserData()) && isAlike(old, made))
            .map(Button.class::cast)
            .orElse(made);
    button.setUserData(line.id());
    button.setOnAction(_ -> open(line));
    return button;
  }

  private void open(ListPane.Line line) {
    line.open().run();
    whenOpened.run();
  }

  private static boolean isAlike(Node one, Button other) {
    return NodeEquality.are(one, other)
        && Objects.equals(one.getAccessibleText(), other.getAccessibleText());
  }

  private static String chosen(List<ListPane.Group> groups) {
    return lines(groups)
        .filter(ListPane.Line::chosen)
        .map(ListPane.Line::id)
        .findFirst()
        .orElse("");
  }

  private static boolean isAmong(List<ListPane.Group> groups, Object id) {
    return lines(groups).anyMatch(line -> line.id().equals(id));
  }

  private static Stream<ListPane.Line> lines(List<ListPane.Group> groups) {
    return groups.stream().flatMap(group -> group.lines().stream());
  }
}
