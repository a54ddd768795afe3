package org.soundings.ui.evidence;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.evidence.Bearing;
import org.soundings.ui.control.Editing;
import org.soundings.ui.control.Field;
import org.soundings.ui.control.Focus;
import org.soundings.ui.control.Marks;
import org.soundings.ui.control.Segments;
import org.soundings.ui.control.StateGlyph;
import org.soundings.ui.control.Words;

/// What one item of evidence says about one question, to be changed in place.
final class BearingPane extends VBox {

  private final BearingViewModel model;
  private final Segments<Bearing.Relation> relation;
  private final Field sentence;
  private boolean showing;

  /// @param head stands above, such as the way to the question
  BearingPane(BearingViewModel model, Node head) {
    super(6);
    this.model = model;
    String about = model.questionTitle();
    relation = Editing.only(new Segments<>("What it says about: " + about));
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
    sentence = new Field("In which way: " + about, "In which way, one sentence");
    sentence.onCommit(model::say);
    var remove =
        Editing.only(Words.iconButton(Feather.X, "Says nothing about: " + about, model::remove));
    getStyleClass().add("bearing");
    getChildren()
        .addAll(Words.row(8, Words.growing(head), remove), Words.row(12, relation), sentence);
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
              sentence.show(bearing.sentence());
            });
    showing = false;
  }

  /// Where the focus begins.
  Node firstFocus() {
    return Focus.first(relation).orElse(sentence);
  }
}
