package org.soundings.ui.actions;

import static org.soundings.language.Messages.tr;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.assessment.Action;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.ui.control.form.DateField;
import org.soundings.ui.control.form.Field;
import org.soundings.ui.control.form.MarkdownEditor;
import org.soundings.ui.control.form.NameOffer;
import org.soundings.ui.control.form.Picker;
import org.soundings.ui.control.form.RemoveButton;
import org.soundings.ui.control.form.Segments;
import org.soundings.ui.control.form.TitleField;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.control.text.Prompted;

/// One action: title, owner, due date, and the threats it mitigates.
final class ActionPane extends VBox {

  private final ActionsViewModel model;
  private final Field title = new Field(tr("Action"), tr("action in one sentence"));
  private final Segments<Action.Status> status = new Segments<>(tr("Status"));
  private final Field owner = new Field(tr("Owner"), tr("role or name"));
  private final DateField due;
  private final Field effort = new Field(tr("Effort"), Prompted.example(tr("two days")));
  private final MarkdownEditor note = new MarkdownEditor(tr("Note"), tr("Additional notes."), 2);
  private final VBox threats = new VBox(2);
  private final Picker picker;
  private final VBox questions = new VBox(2);
  private boolean showing;

  /// @param back focuses the list
  /// @param history shows the history of the action
  ActionPane(ActionsViewModel model, Runnable back, Runnable history) {
    super(24);
    this.model = model;
    due = new DateField(tr("Due date"), model::today);
    setMaxWidth(760);
    TitleField.of(title);
    title.onCommit(model::typeTitle);
    Editing.only(status);
    for (Action.Status each : Action.Status.values()) {
      status.with(each, each.words());
    }
    status
        .valueProperty()
        .addListener(
            (_, _, now) -> {
              if (!showing && now != null) {
                model.become(now);
              }
            });
    NameOffer.at(owner, model::people).onCommit(model::typeOwner);
    owner.setMinWidth(owner.wholePrompt());
    owner.setPrefWidth(180);
    due.onCommit(model::due);
    effort.onCommit(model::typeEffort);
    effort.setPrefWidth(170);
    effort.setMinWidth(120);
    note.setOnCommit(model::typeNote);
    picker =
        new Picker(
            tr("Add threat to mitigate"),
            tr("Type to find a threat"),
            model::threats,
            threat -> model.close(ThreatId.parse(threat), true));
    getChildren()
        .addAll(
            title,
            status,
            Labels.column(
                4,
                new FlowPane(
                    16,
                    8,
                    named(tr("Owner"), owner),
                    named(tr("Due date"), due),
                    named(tr("Effort"), effort)),
                due.below()),
            part(tr("Mitigated threats"), threats, picker),
            part(tr("Related questions"), questions),
            part(tr("Note"), note),
            Labels.row(16, RemoveButton.button(model::remove, back), past(history)));
  }

  private static Node past(Runnable history) {
    var past = Labels.button(tr("History"), history, "link");
    past.setAccessibleText(tr("Action history"));
    return past;
  }

  private static Node named(String name, Node field) {
    return Labels.row(8, Labels.whole(name, "muted"), field);
  }

  private static Node part(String name, Node... nodes) {
    var part = Labels.column(6, Labels.label(name, "strong"));
    part.getChildren().addAll(nodes);
    return part;
  }

  void show(Action action) {
    showing = true;
    picker.about(action.id());
    title.show(action.title());
    status.setValue(action.status());
    owner.show(action.owner());
    due.show(action.id(), action.due());
    effort.show(action.effort());
    note.setText(action.note());
    threats.getChildren().setAll(action.mitigates().stream().map(this::threat).toList());
    questions.getChildren().setAll(action.questions().stream().map(this::question).toList());
    Labels.show(questions.getParent(), !action.questions().isEmpty());
    showing = false;
  }

  private Node threat(ThreatId threat) {
    String words = model.threatTitle(threat);
    var open = Labels.button(words, () -> model.openThreat(threat), "link");
    open.setMinWidth(0);
    return Labels.row(
        8,
        Labels.icon(Feather.CROSSHAIR, "muted"),
        open,
        Labels.iconButton(
            Feather.X, tr("Remove mitigated threat: %s", words), () -> model.close(threat, false)));
  }

  private Node question(String question) {
    var open = Labels.button(model.questionTitle(question), () -> model.ask(question), "link");
    open.setMinWidth(0);
    return Labels.row(8, Labels.icon(Feather.MESSAGE_CIRCLE, "muted"), open);
  }
}
