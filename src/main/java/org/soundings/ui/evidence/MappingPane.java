package org.soundings.ui.evidence;

import static org.soundings.language.Messages.tr;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.form.Field;
import org.soundings.ui.control.form.Segments;
import org.soundings.ui.control.mark.Marks;
import org.soundings.ui.control.mark.StateGlyph;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;

/// The mapping of one item of evidence to one question, editable.
final class MappingPane extends VBox {

  /// A text longer than this is not fully visible in a single-line field.
  private static final int LONG = 90;

  private final MappingViewModel model;
  private final Segments<EvidenceMapping.Relation> relation;
  private final Field sentence;
  private final Label rule = Labels.wrapped("", "meta");
  private final Label said = Labels.wrapped("");
  private boolean showing;

  /// @param head is shown above, such as the link to the question
  MappingPane(MappingViewModel model, Node head) {
    super(6);
    this.model = model;
    String about = model.questionTitle();
    relation = Editing.only(new Segments<>(tr("Relation to: %s", about)));
    for (EvidenceMapping.Relation each : EvidenceMapping.Relation.values()) {
      var mark = Marks.of(each);
      relation.with(each, mark.title(), Optional.of(StateGlyph.of(mark)), "");
    }
    relation.getStyleClass().add("dense");
    relation
        .valueProperty()
        .addListener(
            (_, _, now) -> {
              if (!showing && now != null) {
                model.relate(now);
              }
            });
    sentence = new Field(tr("Explanation for: %s", about), tr("explanation in one sentence"));
    sentence.onCommit(model::say);
    var remove =
        Editing.only(Labels.iconButton(Feather.X, tr("Remove mapping: %s", about), model::remove));
    getStyleClass().add("bearing");
    getChildren()
        .addAll(
            Labels.row(8, Labels.growing(head), remove),
            Labels.row(12, relation, Labels.growing(rule)),
            said,
            sentence);
    show();
  }

  MappingViewModel model() {
    return model;
  }

  /// Shows the current mapping.
  void show() {
    showing = true;
    model
        .mapping()
        .ifPresent(
            mapping -> {
              relation.setValue(mapping.relation());

              boolean byRule = !mapping.rules().isEmpty();
              rule.setText(byRule ? tr("Set by a rule. Your change overrides the rule.") : "");
              String shown = model.shown(mapping);
              sentence.show(shown);
              said.setText(shown);
              Labels.show(said, shown.length() > LONG);
            });
    showing = false;
  }

  /// The node that gets the focus first.
  Node firstFocus() {
    return Focus.first(relation).orElse(sentence);
  }
}
