package org.soundings.ui.workshop;

import static org.soundings.language.Messages.tr;

import javafx.scene.layout.VBox;
import org.soundings.ui.control.Editing;
import org.soundings.ui.control.Field;
import org.soundings.ui.control.Words;

/// The card that somebody holds: what it raised, and whether it was placed or passed on.
final class CardPane extends VBox {

  private final Field raised = new Field(tr("What the card raised"), tr("what it raised"));
  private final javafx.scene.control.Label title = Words.wrapped("", "strong");

  /// What the card says at one glance, as the room sees it.
  private final javafx.scene.control.Label words = Words.wrapped("");

  /// @param project shows the step again
  CardPane(CardsViewModel model, Runnable project) {
    super(8);
    raised.onCommit(model::typeRaised);
    getChildren()
        .addAll(
            title,
            words,
            raised,
            Words.row(
                8,
                Editing.only(
                    Words.button(
                        tr("Placed"),
                        () -> {
                          raised.commitNow();
                          model.place();
                          project.run();
                        })),
                Editing.only(
                    Words.button(
                        tr("Pass it on"),
                        () -> {
                          raised.commitNow();
                          model.pass();
                        }))));
    model.contentProperty().addListener((_, _, now) -> show(now));
    show(model.content());
  }

  private void show(CardsViewModel.Content now) {
    Words.show(this, now.concept().isPresent());
    now.concept()
        .ifPresent(
            card -> {
              title.setText(
                  tr(
                      "Card: %s%s",
                      card.title(), now.to().isEmpty() ? "" : tr(", for %s", now.to())));
              words.setText(CardsViewModel.beginning(card.explanation()));
            });
    raised.show(now.raised());
  }
}
