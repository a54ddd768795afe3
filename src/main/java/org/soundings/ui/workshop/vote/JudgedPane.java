package org.soundings.ui.workshop.vote;

import javafx.scene.layout.VBox;
import org.soundings.ui.control.text.Labels;

/// What is judged; a threat with what happens, since its question stands above all of it.
final class JudgedPane extends VBox {

  JudgedPane(EstimateContent now) {
    super(4);
    now.open().ifPresent(this::show);
  }

  private void show(EstimateViewModel.Choice choice) {
    getChildren().add(Labels.wrapped(choice.asked() + " " + choice.about(), "strong"));
    if (!choice.subject().isStanding() && !choice.words().isEmpty()) {
      getChildren().add(Labels.wrapped(choice.words()));
    }
  }
}
