package org.soundings.ui.context;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.event.EventTarget;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.soundings.app.save.FormDrafts;
import org.soundings.assessment.profile.Assumption;
import org.soundings.ui.control.form.Field;
import org.soundings.ui.control.form.NameOffer;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.form.DraftFields;
import org.soundings.ui.form.EditRow;

/// A row of fields for a new assumption, or for one that is being changed or confirmed.
final class AssumptionEntry extends VBox {

  private final PeopleViewModel model;
  private final Field text = new Field(tr("Assumption"), tr("what the team assumes"));
  private final Field confirmedBy = new Field(tr("Confirmed by"), tr("optional"));
  private final AddedLine added = new AddedLine(text, confirmedBy);
  private final DraftFields fields =
      new DraftFields(
          Map.of("text", text, "confirmed_by", confirmedBy), Map::of, _ -> sayWithdrawn());
  private final EditRow<Assumption> changing = new EditRow<>(text, fields, new These());
  private final Label withdrawn = Labels.wrapped("", "meta");

  AssumptionEntry(PeopleViewModel model) {
    super(4);
    this.model = model;
    NameOffer.at(confirmedBy, model::known).setPrefWidth(200);
    HBox line =
        Labels.row(
            8,
            Labels.growing(ContextForms.named(tr("Assumption"), text)),
            ContextForms.named(tr("Confirmed by"), confirmedBy),
            changing.keepButton(),
            changing.leaveButton());
    line.setAlignment(Pos.BOTTOM_LEFT);
    changing.begin(line, text, confirmedBy);
    getChildren().addAll(line, withdrawn, changing.trouble(), added);
    text.textProperty().addListener((_, before, now) -> reworded(before, now));
    confirmedBy.textProperty().addListener((_, _, _) -> sayWithdrawn());
  }

  /// A changed text is not confirmed. The name of the person who confirmed the old text is removed
  /// from the field, and returns if the old text returns.
  private void reworded(String before, String now) {
    if (fields.isTurning()) {
      return;
    }
    changing
        .known()
        .filter(one -> one.says(before) != one.says(now))
        .ifPresent(
            one -> {
              if (one.says(now) && confirmedBy.getText().isBlank()) {
                confirmedBy.setText(one.confirmedBy());
              } else if (confirmedBy.getText().equals(one.confirmedBy())) {
                confirmedBy.setText("");
              }
            });
    sayWithdrawn();
  }

  /// Says whose confirmation is dropped with the changed text, until someone confirms it.
  private void sayWithdrawn() {
    String words =
        changing
            .known()
            .filter(one -> !one.confirmedBy().isBlank() && !one.says(text.getText()))
            .filter(_ -> confirmedBy.getText().isBlank())
            .map(
                one ->
                    tr(
                        "%s confirmed the previous wording. Ask for a new confirmation.",
                        one.confirmedBy()))
            .orElse("");
    if (!words.equals(withdrawn.getText())) {
      withdrawn.setText(words);
      text.setAccessibleHelp(words);
    }
    Labels.show(withdrawn, !words.isEmpty());
  }

  /// Loads an existing assumption into the row.
  void change(Assumption assumption) {
    changing.change(assumption);
  }

  /// Resumes the change of an assumption; if it was deleted, the input becomes a new one.
  ///
  /// @param about its text when the change was started
  void goOn(String about) {
    changing.goOn(about);
  }

  /// Updates the row if its assumption was changed elsewhere, for example by an undo.
  void follow(List<Assumption> now) {
    changing.follow(now);
  }

  /// Whether a field is part of this row and the row has input that is not saved.
  boolean hasInputAt(EventTarget field) {
    return (field == text || field == confirmedBy) && changing.hasInput();
  }

  /// Saves the change of an existing assumption; a new one stays a draft.
  void finish() {
    changing.finish();
  }

  /// Whether an existing assumption is being changed.
  boolean isChanging() {
    return changing.isChanging();
  }

  /// The assumptions, for the row.
  private final class These implements EditRow.Things<Assumption> {

    @Override
    public String name(Assumption one) {
      return one.text();
    }

    @Override
    public Map<String, String> words(Assumption one) {
      return Map.of("text", one.text(), "confirmed_by", one.confirmedBy());
    }

    @Override
    public FormDrafts.Slot newDraft() {
      return model.drafts().assumption();
    }

    @Override
    public FormDrafts.Slot changeDraft(String words) {
      return model.drafts().assumptionChange(words);
    }

    @Override
    public String gone(Assumption one) {
      return PeopleViewModel.gone();
    }

    @Override
    public String inputBecomesNew(String words) {
      return PeopleViewModel.inputBecomesNew();
    }

    @Override
    public String take(Optional<Assumption> known) {
      String words = text.getText();
      if (known.isPresent()) {
        return model.changeAssumption(known.get(), words, confirmedBy.getText());
      }
      String wrong = model.addAssumption(words, confirmedBy.getText());
      if (wrong.isEmpty()) {
        added.say(words);
      }
      return wrong;
    }
  }
}
