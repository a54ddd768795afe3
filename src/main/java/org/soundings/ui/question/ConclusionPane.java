package org.soundings.ui.question;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.assessment.Answer;
import org.soundings.ui.control.Field;
import org.soundings.ui.control.MarkdownEditor;
import org.soundings.ui.control.Words;

/// What all agree on, and who does not.
final class ConclusionPane extends VBox {

  private final QuestionViewModel model;
  private final MarkdownEditor editor =
      new MarkdownEditor(
          "What we agree on", "What is so, in sentences that somebody absent would understand.", 2);
  private final VBox dissents = new VBox(4);
  private final Field who = new Field("Who does not agree", "who");
  private final Field why = new Field("Why not", "holds instead, because …");
  private final Button add = Words.button("Keep it", this::addDissent);
  private final Button toggle;

  ConclusionPane(QuestionViewModel model) {
    super(4);
    this.model = model;
    toggle = Words.button("Dissent: none", this::openForm, "link", "small-link");
    editor.setOnCommit(model::typeConclusion);
    who.setPrefWidth(140);
    var form = Words.row(8, who, Words.growing(why), add);
    form.visibleProperty().bind(who.visibleProperty());
    form.managedProperty().bind(who.visibleProperty());
    who.setVisible(false);
    getChildren()
        .addAll(
            Words.row(8, Words.growing(Words.label("What we agree on", "strong")), toggle),
            editor,
            dissents,
            form);
  }

  void show(Answer answer) {
    editor.setText(answer.conclusion());
    List<Answer.Dissent> list = answer.dissents();
    toggle.setText(list.isEmpty() ? "Dissent: none" : "Add a dissent");
    dissents.getChildren().setAll(list.stream().map(this::line).toList());
    Words.show(dissents, !list.isEmpty());
  }

  void closeForm() {
    who.setVisible(false);
    who.show("");
    why.show("");
  }

  void commitNow() {
    editor.commitNow();
  }

  void write() {
    editor.write();
  }

  private javafx.scene.Node line(Answer.Dissent dissent) {
    String view = dissent.view().isEmpty() ? "" : " (" + dissent.view() + ")";
    var words =
        Words.flow(Words.run(dissent.who() + view + ": ", "strong"), Words.run(dissent.reason()));
    return Words.row(
        8,
        Words.icon(Feather.CORNER_DOWN_RIGHT, "muted"),
        Words.growing(words),
        Words.iconButton(
            Feather.X,
            "Take back the dissent of " + dissent.who(),
            () -> model.removeDissent(dissent)));
  }

  private void openForm() {
    who.setVisible(true);
    who.requestFocus();
  }

  private void addDissent() {
    if (who.getText().isBlank() || why.getText().isBlank()) {
      (who.getText().isBlank() ? who : why).requestFocus();
      return;
    }
    model.addDissent(who.getText(), why.getText());
    closeForm();
  }
}
