package org.soundings.ui.evidence;

import static org.soundings.language.Messages.tr;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.evidence.Bearing;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.form.Field;
import org.soundings.ui.control.form.Segments;
import org.soundings.ui.control.mark.Marks;
import org.soundings.ui.control.mark.StateGlyph;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;

/// What one item of evidence says about one question, to be changed in place.
final class BearingPane extends VBox {

  /// More letters than this are not seen in a field of one line.
  private static final int LONG = 90;

  private final BearingViewModel model;
  private final Segments<Bearing.Relation> relation;
  private final Field sentence;
  private final Label rule = Labels.wrapped("", "meta");
  private final Label said = Labels.wrapped("");
  private boolean showing;

  /// @param head stands above, such as the way to the question
  BearingPane(BearingViewModel model, Node head) {
    super(6);
    this.model = model;
    String about = model.questionTitle();
    relation = Editing.only(new Segments<>(tr("What it says about: %s", about)));
    for (Bearing.Relation each : Bearing.Relation.values()) {
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
    sentence = new Field(tr("In which way: %s", about), tr("in which way, one sentence"));
    sentence.onCommit(model::say);
    var remove =
        Editing.only(
            Labels.iconButton(Feather.X, tr("Says nothing about: %s", about), model::remove));
    getStyleClass().add("bearing");
    getChildren()
        .addAll(
            Labels.row(8, Labels.growing(head), remove),
            Labels.row(12, relation, Labels.growing(rule)),
            said,
            sentence);
    show();
  }

  BearingViewModel model() {
    return model;
  }

  /// Shows what is said now.
  void show() {
    showing = true;
    model
        .bearing()
        .ifPresent(
            bearing -> {
              relation.setValue(bearing.relation());

              boolean byRule = !bearing.rules().isEmpty();
              rule.setText(
                  byRule ? tr("Said by a rule. What you change here becomes your own word.") : "");
              String shown = model.shown(bearing);
              sentence.show(shown);
              said.setText(shown);
              Labels.show(said, shown.length() > LONG);
            });
    showing = false;
  }

  /// Where the focus begins.
  Node firstFocus() {
    return Focus.first(relation).orElse(sentence);
  }
}
