package org.soundings.ui.workshop.notes;

import static org.soundings.language.Messages.tr;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.soundings.ui.control.form.Field;
import org.soundings.ui.control.layout.Panes;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;

/// The current card: what it raised, and whether it was placed or skipped.
public final class DealtCardPane extends VBox {

  private final Field raised = new Field(tr("Card note"), tr("note"));
  private final javafx.scene.control.Label title = Labels.wrapped("", "strong");

  /// The start of the card, as in the projector view.
  private final javafx.scene.control.Label words = Labels.wrapped("");

  private final CardsViewModel model;
  private final Runnable back;

  /// @param project shows the agenda item again
  /// @param back moves the focus out of text fields
  public DealtCardPane(CardsViewModel model, Runnable project, Runnable back) {
    super(8);
    this.model = model;
    this.back = back;
    raised.onCommit(model::typeRaised);
    Panes.asOne(this);
    getChildren()
        .addAll(
            title,
            words,
            raised,
            Labels.row(
                8,
                Editing.only(
                    Labels.button(
                        tr("Save card note"),
                        () -> {
                          raised.commitNow();
                          model.place();
                          project.run();
                          back.run();
                        })),
                Editing.only(
                    Labels.button(
                        tr("Skip"),
                        () -> {
                          raised.commitNow();
                          model.pass();
                          begin();
                        }))),
            Labels.wrapped(tr("Esc goes back. Your text stays here."), "meta"));
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            raised.commitNow();
            back.run();
          }
        });
    model.contentProperty().addListener((_, _, now) -> show(now));
    show(model.content());
  }

  /// Focuses the field for what the card raised, so that no letter is a shortcut.
  public void begin() {
    if (model.content().concept().isPresent()) {
      raised.requestFocus();
      Panes.reveal(this);
    }
  }

  private void show(CardsViewModel.Content now) {
    if (now.concept().isEmpty() && isFocusWithin()) {
      // If an undo removes it, the focus would move to an arbitrary node.
      back.run();
    }
    Labels.show(this, now.concept().isPresent());
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
