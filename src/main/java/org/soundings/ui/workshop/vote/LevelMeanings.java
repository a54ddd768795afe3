package org.soundings.ui.workshop.vote;

import javafx.geometry.VPos;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.ui.control.text.Labels;

/// What the rungs of a vote mean, all at once: whoever judges compares them, and four people who
/// read "likely" in four ways judge four things. They stand above what is chosen from, to be read
/// before.
final class LevelMeanings extends GridPane {

  LevelMeanings(EstimateViewModel model, VoteSubject subject) {
    super(12, 4);
    for (int rung : subject.scale().shown()) {
      String meaning = model.words().meaning(subject, rung);
      if (!meaning.isEmpty()) {
        var words = Labels.wrapped(meaning, "meta");
        setHgrow(words, Priority.ALWAYS);
        var name = Labels.whole(model.words().rung(subject, rung), "meta", "strong");
        setValignment(name, VPos.TOP);
        addRow(getRowCount(), name, words);
      }
    }
    Labels.show(this, getRowCount() > 0);
  }
}
