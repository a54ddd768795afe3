package org.soundings.ui.workshop.vote;

import javafx.scene.layout.VBox;
import org.soundings.ui.control.text.Labels;

/// The subject of a vote; a threat with its sentence, because the title above shows only its
/// question.
final class VoteSubjectPane extends VBox {

  VoteSubjectPane(EstimateContent now) {
    super(4);
    now.open().ifPresent(this::show);
  }

  private void show(EstimateViewModel.Choice choice) {
    getChildren().add(Labels.wrapped(choice.asked() + " " + choice.about(), "strong"));
    if (!choice.subject().isRating() && !choice.words().isEmpty()) {
      getChildren().add(Labels.wrapped(choice.words()));
    }
  }
}
