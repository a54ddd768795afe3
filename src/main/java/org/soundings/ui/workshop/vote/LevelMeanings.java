package org.soundings.ui.workshop.vote;

import javafx.geometry.VPos;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.ui.control.text.Labels;

/// Explains all levels of a vote at once, because voters compare them: four people who read
/// "likely" in four ways would vote on four things. They are above the choices, to be read first.
final class LevelMeanings extends GridPane {

  LevelMeanings(EstimateViewModel model, VoteSubject subject) {
    super(12, 4);
    for (int option : subject.scale().shown()) {
      String meaning = model.words().meaning(subject, option);
      if (!meaning.isEmpty()) {
        var words = Labels.wrapped(meaning, "meta");
        setHgrow(words, Priority.ALWAYS);
        var name = Labels.whole(model.words().option(subject, option), "meta", "strong");
        setValignment(name, VPos.TOP);
        addRow(getRowCount(), name, words);
      }
    }
    Labels.show(this, getRowCount() > 0);
  }
}
