package org.soundings.ui.imports;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.Reading;
import org.soundings.evidence.secret.Secret;
import org.soundings.ui.control.mark.Marks;
import org.soundings.ui.control.mark.StateGlyph;
import org.soundings.ui.control.text.Labels;

/// Everything that is known about one file before it is stored, next to the list.
final class DetailPane extends VBox {

  private static final int MOST_TARGETS = 8;
  private static final int MOST_SECRETS = 6;

  private final ImportViewModel model;
  private final Consumer<Evidence> open;

  /// @param open opens evidence and closes the preview
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
      head.getChildren().add(Labels.wrapped(tr("Database as of %s", database), "meta"));
    }
    parts.add(head);
    line.before().ifPresent(there -> parts.add(there(line, there)));
    if (!line.remarks().isEmpty()) {
      parts.add(
          Labels.section(
              line.isDamaged() ? tr("Problems") : tr("Remarks"),
              line.remarks().stream().map(each -> Labels.wrapped(each)).toList()));
    }
    if (line.isRecognised()) {
      parts.add(mappings(line.examined().mappings()));
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
        line.isThere() ? tr("Already added") : tr("Possible newer version"),
        List.of(
            Labels.wrapped(line.thereInWords()),
            Labels.button(tr("Open %s instead", there.id()), () -> open.accept(there), "link")));
  }

  private Node mappings(List<EvidenceMapping> mappings) {
    if (mappings.isEmpty()) {
      return Labels.section(
          tr("Mapped questions"),
          List.of(
              Labels.wrapped(
                  tr(
                      "No rule maps this file to a question. You can map the evidence after adding it."),
                  "muted")));
    }
    return Labels.section(
        tr("Mapped questions"), mappings.stream().map(each -> (Node) mapping(each)).toList());
  }

  private Node mapping(EvidenceMapping mapping) {
    var glyph = new VBox(StateGlyph.of(Marks.of(mapping.relation())));
    glyph.setPadding(new javafx.geometry.Insets(2, 0, 0, 0));
    var words =
        Labels.column(
            0,
            Labels.wrapped(model.about(mapping)),
            Labels.wrapped(model.sentence(mapping), "meta"));
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
    return Labels.section(tr("Scan targets"), lines);
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
    return Labels.section(tr("Possible secrets"), lines);
  }
}
