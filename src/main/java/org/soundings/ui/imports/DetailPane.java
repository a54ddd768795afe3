package org.soundings.ui.imports;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.soundings.evidence.Bearing;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.Reading;
import org.soundings.evidence.secret.Secret;
import org.soundings.ui.control.mark.Marks;
import org.soundings.ui.control.mark.StateGlyph;
import org.soundings.ui.control.text.Labels;

/// All that is known of one file before it is stored, beside the list.
final class DetailPane extends VBox {

  private static final int MOST_TARGETS = 8;
  private static final int MOST_SECRETS = 6;

  private final ImportViewModel model;
  private final Consumer<Evidence> open;

  /// @param open opens evidence in place of the preview
  DetailPane(ImportViewModel model, Consumer<Evidence> open) {
    super(16);
    this.model = model;
    this.open = open;
    getStyleClass().add("import-detail");
  }

  void show(ImportLine line) {
    var parts = new ArrayList<Node>();
    var head = Labels.column(2, Labels.wrapped(line.name(), "strong"), Labels.wrapped(line.kind()));
    if (line.isRecognised()) {
      head.getChildren().add(Labels.wrapped(line.age(), "meta"));
    }
    String database = line.examined().run().database();
    if (!database.isEmpty()) {
      head.getChildren().add(Labels.wrapped(tr("Data of %s", database), "meta"));
    }
    parts.add(head);
    line.before().ifPresent(there -> parts.add(there(line, there)));
    if (!line.remarks().isEmpty()) {
      parts.add(
          Labels.section(
              line.isDamaged() ? tr("What is wrong") : tr("Worth knowing"),
              line.remarks().stream().map(each -> Labels.wrapped(each)).toList()));
    }
    if (line.isRecognised()) {
      parts.add(bearings(line.examined().bearings()));
      line.examined()
          .found()
          .filter(r -> r.targetCount() > 0)
          .map(this::targets)
          .ifPresent(parts::add);
    }
    if (!line.examined().secrets().isEmpty()) {
      parts.add(secrets(line.examined().secrets().first()));
    }
    getChildren().setAll(parts);
  }

  private Node there(ImportLine line, Evidence there) {
    return Labels.section(
        line.isThere() ? tr("Evidence already") : tr("A newer version?"),
        List.of(
            Labels.wrapped(line.thereInWords()),
            Labels.button(tr("Open %s instead", there.id()), () -> open.accept(there), "link")));
  }

  private Node bearings(List<Bearing> bearings) {
    if (bearings.isEmpty()) {
      return Labels.section(
          tr("What it speaks to"),
          List.of(
              Labels.wrapped(
                  tr("No rule lays it beside a question. You can, once it is added."), "muted")));
    }
    return Labels.section(
        tr("What it speaks to"), bearings.stream().map(each -> (Node) bearing(each)).toList());
  }

  private Node bearing(Bearing bearing) {
    var glyph = new VBox(StateGlyph.of(Marks.of(bearing.relation())));
    glyph.setPadding(new javafx.geometry.Insets(2, 0, 0, 0));
    var words =
        Labels.column(
            0,
            Labels.wrapped(model.about(bearing)),
            Labels.wrapped(model.sentence(bearing), "meta"));
    var row = Labels.row(8, glyph, Labels.growing(words));
    row.setAlignment(Pos.TOP_LEFT);
    row.setPadding(new javafx.geometry.Insets(2, 0, 4, 0));
    return row;
  }

  private Node targets(Reading reading) {
    var lines = new ArrayList<Node>();
    reading.targets().stream()
        .limit(MOST_TARGETS)
        .forEach(target -> lines.add(Labels.wrapped(target, "mono")));
    int more = reading.targetCount() - lines.size();
    if (more > 0) {
      lines.add(Labels.label(tr("and %,d more", more), "meta"));
    }
    return Labels.section(tr("What was looked at"), lines);
  }

  private static Node secrets(List<Secret> secrets) {
    var lines = new ArrayList<Node>();
    secrets.stream()
        .collect(Collectors.groupingBy(Secret::kind, java.util.TreeMap::new, Collectors.toList()))
        .forEach(
            (kind, places) ->
                lines.add(
                    Labels.wrapped(
                        tr(
                            "%s, line %s%s",
                            kind,
                            places.stream()
                                .limit(MOST_SECRETS)
                                .map(secret -> Integer.toString(secret.line()))
                                .collect(Collectors.joining(", ")),
                            places.size() > MOST_SECRETS ? " …" : ""))));
    return Labels.section(tr("What looks like a secret"), lines);
  }
}
