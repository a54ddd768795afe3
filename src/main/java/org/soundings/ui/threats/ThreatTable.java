package org.soundings.ui.threats;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.soundings.threat.Threat;
import org.soundings.ui.control.Focus;
import org.soundings.ui.control.LevelGlyph;
import org.soundings.ui.control.Words;

/// The threats as lines: level, what, decision, owner.
final class ThreatTable extends VBox {

  private final ThreatsViewModel model;

  ThreatTable(ThreatsViewModel model) {
    this.model = model;
  }

  void show(ThreatsViewModel.Content content) {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    Object focused = owner != null && Focus.isInside(this, owner) ? owner.getUserData() : "";
    getChildren().setAll(head());
    content.looked().forEach(threat -> getChildren().add(row(threat, content.current())));
    if (content.looked().isEmpty()) {
      var nothing =
          Words.wrapped(
              "Nothing has been answered yet. Each answer brings its threats here, with the"
                  + " reasons for their level.",
              "muted");
      nothing.setPadding(new javafx.geometry.Insets(12));
      getChildren().add(nothing);
    }
    if (!content.unlooked().isEmpty()) {
      var heading = Words.label("Not looked into yet", "meta");
      heading.setPadding(new javafx.geometry.Insets(16, 12, 4, 12));
      getChildren().add(heading);
      content.unlooked().forEach(threat -> getChildren().add(row(threat, content.current())));
    }
    refocus(List.copyOf(getChildren()), focused);
  }

  private static void refocus(List<Node> rows, Object focused) {
    rows.stream()
        .filter(row -> focused.equals(row.getUserData()))
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  private static Node head() {
    var head =
        line(
            Words.label("", "meta"),
            Words.label("Level now", "meta"),
            Words.label("Threat", "meta"),
            Words.label("Decision", "meta"),
            Words.label("Owner", "meta"));
    head.getStyleClass().add("table-head");
    return head;
  }

  private Button row(Threat threat, Optional<Threat> current) {
    boolean chosen = current.map(t -> t.id().equals(threat.id())).orElse(false);
    String level = threat.level().title().toLowerCase(Locale.ROOT);
    Label title = Words.label(threat.template().title());
    Words.toggle(title, "strong", chosen);
    Optional<String> decided = model.words(model.decision(threat));
    Label decision = Words.label(decided.orElse("undecided"));
    Words.toggle(decision, "text-dont-know", decided.isEmpty());
    var content =
        line(
            Words.label(Integer.toString(threat.number()), "muted"),
            Words.row(8, new LevelGlyph(threat.level().ordinal() + 1, level), Words.label(level)),
            title,
            decision,
            Words.label(model.owner(threat), "muted"));
    var button =
        Words.rowButton(
            "%s, %s, %s".formatted(threat.template().title(), level, decision.getText()),
            content,
            () -> model.open(threat.id()),
            "table-row");
    button.setUserData(threat.id().toString());
    Words.toggle(button, "chosen", chosen);
    return button;
  }

  private static HBox line(Label number, Node level, Label title, Label decision, Label owner) {
    number.setMinWidth(28);
    number.setPrefWidth(28);
    fixed((javafx.scene.layout.Region) level, 92);
    fixed(decision, 116);
    fixed(owner, 110);
    return Words.row(8, number, level, Words.growing(title), decision, owner);
  }

  private static void fixed(javafx.scene.layout.Region cell, double width) {
    cell.setMinWidth(width);
    cell.setPrefWidth(width);
    cell.setMaxWidth(width);
  }
}
