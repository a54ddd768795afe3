package org.soundings.ui.evidence;

import static org.soundings.language.Messages.tr;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.form.EntryLine;
import org.soundings.ui.control.form.Segments;
import org.soundings.ui.control.mark.Marks;
import org.soundings.ui.control.mark.StateGlyph;
import org.soundings.ui.control.text.Labels;

/// The relation of an item of evidence to the question of the form. Nothing is preselected. It is
/// the last part of the form, so that Enter in its sentence adds the item.
final class RelationPane extends VBox {

  private final Segments<EvidenceMapping.Relation> relation =
      new Segments<>(tr("Relation to the question"));
  private final Label trouble = Labels.wrapped("", "meta", "text-missing");

  /// @param add adds the item
  RelationPane(AddViewModel model, String question, Runnable add) {
    super(8);
    for (EvidenceMapping.Relation each : EvidenceMapping.Relation.values()) {
      var mark = Marks.of(each);
      relation.with(each, mark.title(), Optional.of(StateGlyph.of(mark)), "");
    }
    relation.valueProperty().bindBidirectional(model.written().relationProperty());
    Labels.show(trouble, false);
    var sentence =
        AddFields.field(
            tr("Explanation"),
            tr("Only three agents mount /var/log"),
            model.written().sentenceProperty());
    EntryLine.in(this, add, sentence);
    getChildren()
        .addAll(
            Labels.wrapped(tr("Question: “%s”", question), "strong"),
            relation,
            trouble,
            AddFields.labelled(tr("explanation in one sentence"), sentence, ""));
  }

  /// The message that no relation was chosen.
  Label trouble() {
    return trouble;
  }

  Node first() {
    return Focus.first(relation).orElse(relation);
  }
}
