package org.soundings.ui.question;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.assessment.answer.Answer;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.form.EntryLine;
import org.soundings.ui.control.form.Field;
import org.soundings.ui.control.form.MarkdownEditor;
import org.soundings.ui.control.form.NameOffer;
import org.soundings.ui.control.layout.MaxHeightScroll;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.form.DraftFields;

/// The conclusion, and the dissents.
final class ConclusionPane extends VBox {

  /// Maximum height of the text before it scrolls, in a low window and in others.
  static final double LOW = 62;

  static final double HIGH = 96;

  private final QuestionViewModel model;
  private final MarkdownEditor editor =
      new MarkdownEditor(
          tr("Conclusion"), tr("Agreed conclusion, clear even to someone who was absent."), 2);
  private final VBox dissents = new VBox(4);
  private final Field who = new Field(tr("Dissenting person"), tr("name"));
  private final Field why = new Field(tr("Reason for dissent"), tr("reason in one sentence"));
  private final DraftFields halfWritten = new DraftFields(Map.of("who", who, "reason", why));
  private final Button add = Labels.button(tr("Save"), this::addDissent);
  private final Button toggle;
  private final MaxHeightScroll text;
  private String shown = "";

  ConclusionPane(QuestionViewModel model) {
    super(4);
    this.model = model;
    toggle = Labels.button(tr("Add dissent"), Feather.PLUS, this::dissent, "link", "small-link");
    editor.setOnCommit(model::typeConclusion);
    editor.first();
    text = new MaxHeightScroll(editor, HIGH);
    NameOffer.at(who, model::people).setPrefWidth(140);
    EntryLine.in(this, this::addDissent, who, why);
    var form = Labels.row(8, who, Labels.growing(why), Editing.only(add));
    form.visibleProperty().bind(who.visibleProperty());
    form.managedProperty().bind(who.visibleProperty());
    who.setVisible(false);
    getChildren()
        .addAll(
            Labels.row(
                8, Labels.growing(Labels.label(tr("Conclusion"), "strong")), Editing.away(toggle)),
            text,
            dissents,
            form);
  }

  void show(String question, Answer answer) {
    if (!question.equals(shown)) {
      turnTo(question);
    }
    editor.setText(answer.conclusion());
    List<Answer.Dissent> list = answer.dissents();
    dissents.getChildren().setAll(list.stream().map(this::line).toList());
    Labels.show(dissents, !list.isEmpty());
  }

  /// Sets the maximum height of the text before it scrolls.
  void setMost(double pixels) {
    text.setMost(pixels);
  }

  /// Shows another question; an unfinished dissent stays with its own question.
  private void turnTo(String question) {
    shown = question;
    who.setVisible(halfWritten.turnTo(model.dissentDraft(question)).isPresent());
  }

  void commitNow() {
    editor.commitNow();
  }

  void write() {
    editor.write();
  }

  private javafx.scene.Node line(Answer.Dissent dissent) {
    var words =
        Labels.flow(Labels.run(dissent.whoHolds() + ": ", "strong"), Labels.run(dissent.why()));
    // On one line with its neighbours.
    words.setMaxHeight(USE_PREF_SIZE);
    return Labels.row(
        8,
        Labels.icon(Feather.CORNER_DOWN_RIGHT, "muted"),
        Labels.growing(words),
        Editing.away(
            Labels.iconButton(
                Feather.X,
                tr("Remove dissent by %s", dissent.who()),
                () -> model.removeDissent(dissent))));
  }

  /// Opens the form of a dissent, at the first empty field.
  void dissent() {
    who.setVisible(true);
    Focus.goOn(who.getText().isBlank() ? who : why);
  }

  private void addDissent() {
    if (who.getText().isBlank() || why.getText().isBlank()) {
      (who.getText().isBlank() ? who : why).requestFocus();
      return;
    }
    Runnable added = halfWritten.adding();
    model.addDissent(who.getText(), why.getText());
    added.run();
    who.setVisible(false);
    who.setText("");
    why.setText("");
    toggle.requestFocus();
  }
}
