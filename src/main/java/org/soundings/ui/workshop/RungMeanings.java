package org.soundings.ui.workshop;

import javafx.geometry.VPos;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.soundings.assessment.workshop.Subject;
import org.soundings.ui.control.Words;

/// What the rungs of a vote mean, all at once: whoever judges compares them, and four people who
/// read "likely" in four ways judge four things. They stand above what is chosen from, to be read
/// before.
final class RungMeanings extends GridPane {

  RungMeanings(EstimateViewModel model, Subject subject) {
    super(12, 4);
    for (int rung : subject.scale().shown()) {
      String meaning = model.words().meaning(subject, rung);
      if (!meaning.isEmpty()) {
        var words = Words.wrapped(meaning, "meta");
        setHgrow(words, Priority.ALWAYS);
        var name = Words.whole(model.words().rung(subject, rung), "meta", "strong");
        setValignment(name, VPos.TOP);
        addRow(getRowCount(), name, words);
      }
    }
    Words.show(this, getRowCount() > 0);
  }
}
