package org.soundings.ui.evidence;

import static org.soundings.language.Messages.tr;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.soundings.evidence.Bearing;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.form.EntryLine;
import org.soundings.ui.control.form.Segments;
import org.soundings.ui.control.mark.Marks;
import org.soundings.ui.control.mark.StateGlyph;
import org.soundings.ui.control.text.Labels;

/// What evidence says about the question it is shown for. Nothing is chosen before a person does.
/// It ends the form, so that Enter behind its sentence adds it.
final class SaysPane extends VBox {

  private final Segments<Bearing.Relation> relation =
      new Segments<>(tr("What it says about the question"));
  private final Label trouble = Labels.wrapped("", "meta", "text-missing");

  /// @param add adds what stands in the form
  SaysPane(AddViewModel model, String question, Runnable add) {
    super(8);
    for (Bearing.Relation each : Bearing.Relation.values()) {
      var mark = Marks.of(each);
      relation.with(each, mark.title(), Optional.of(StateGlyph.of(mark)), "");
    }
    relation.valueProperty().bindBidirectional(model.written().relationProperty());
    Labels.show(trouble, false);
    var sentence =
        AddFields.field(
            tr("In which way"),
            tr("Three agents mount /var/log, none else"),
            model.written().sentenceProperty());
    EntryLine.in(this, add, sentence);
    getChildren()
        .addAll(
            Labels.wrapped(tr("About “%s”", question), "strong"),
            relation,
            trouble,
            AddFields.labelled(tr("in which way, one sentence"), sentence, ""));
  }

  /// Where it is said that nothing was chosen.
  Label trouble() {
    return trouble;
  }

  Node first() {
    return Focus.first(relation).orElse(relation);
  }
}
