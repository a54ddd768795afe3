package org.soundings.ui.workshop.run;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.assessment.Action;
import org.soundings.ui.control.focus.FocusPreservingUpdate;
import org.soundings.ui.control.form.DateField;
import org.soundings.ui.control.form.Field;
import org.soundings.ui.control.form.NameOffer;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;
import org.soundings.workshop.OpenActions;
import org.soundings.workshop.SessionNote;

/// The open actions with fields for owner and due date, shown at the agenda item that reviews them.
final class OpenActionsPane extends VBox {

  private final OpenActions openActions;
  private final Consumer<SessionNote> takeBack;
  private final Label heading = Labels.wrapped("", "meta");
  private final VBox lines = Labels.column(16);
  private final List<Line> shown = new ArrayList<>();

  /// Includes actions that are not visible, because an invalid date typed there is kept.
  private final Map<String, Line> all = new HashMap<>();

  /// @param takeBack deletes an action
  OpenActionsPane(OpenActions openActions, Consumer<SessionNote> takeBack) {
    super(12);
    this.openActions = openActions;
    this.takeBack = takeBack;
    getChildren().addAll(heading, lines);
    Labels.show(this, false);
  }

  /// @param now the open actions; empty if the item does not review them
  void show(Optional<List<Action>> now) {
    Labels.show(this, now.isPresent());
    now.ifPresent(this::show);
  }

  /// The fields of an action stay while it does, so that the caret is not lost.
  private void show(List<Action> now) {
    heading.setText(heading(now));
    if (!shown.stream().map(Line::id).toList().equals(now.stream().map(Action::id).toList())) {
      FocusPreservingUpdate.keeping(lines, () -> fill(now));
    }
    for (int i = 0; i < now.size(); i++) {
      shown.get(i).show(now.get(i));
    }
  }

  private void fill(List<Action> now) {
    shown.clear();
    now.forEach(action -> shown.add(all.computeIfAbsent(action.id(), Line::new)));
    lines.getChildren().setAll(shown);
  }

  private static String heading(List<Action> now) {
    if (now.isEmpty()) {
      return tr("No actions yet.");
    }
    int unowned = count(now, action -> action.owner().isBlank());
    int undated = count(now, action -> action.due() == null);
    String promised =
        trn(
            "%,d action from this session",
            "%,d actions from this session", now.size(), now.size());
    return Stream.of(
            promised,
            unowned == 0
                ? ""
                : trn("%,d without an owner", "%,d without an owner", unowned, unowned),
            undated == 0
                ? ""
                : trn("%,d without a due date", "%,d without a due date", undated, undated))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private static int count(List<Action> all, Predicate<Action> what) {
    return (int) all.stream().filter(what).count();
  }

  /// One action.
  private final class Line extends VBox {

    private final String id;
    private final Label what = Labels.wrapped("");
    private final Label from = Labels.wrapped("", "meta");
    private final Field owner = new Field(tr("Owner"), tr("role or name"));
    private final DateField due = new DateField(tr("Due date"), openActions::today);
    private final Button away = Labels.iconButton(Feather.X, tr("Remove"), this::takeBack);
    private Optional<Action> action = Optional.empty();

    Line(String id) {
      super(6);
      this.id = id;
      NameOffer.at(owner, openActions::people).onCommit(who -> openActions.owner(id, who));
      owner.setPrefWidth(Math.max(200, owner.wholePrompt()));
      due.onCommit(day -> openActions.due(id, day));
      due.field().setOnAction(_ -> goOn());
      var fields = new FlowPane(12, 8, Editing.only(owner), Editing.only(due), Editing.only(away));
      fields.setRowValignment(VPos.CENTER);
      getChildren().addAll(what, fields, due.below(), from);
    }

    /// Enter after a date goes to the next owner, and never to the button that deletes an action.
    private void goOn() {
      due.field().commitNow();
      int next = shown.indexOf(this) + 1;
      if (next < shown.size()) {
        shown.get(next).owner.requestFocus();
      }
    }

    private void takeBack() {
      action.map(SessionNote.Promised::new).ifPresent(takeBack);
    }

    String id() {
      return id;
    }

    void show(Action now) {
      action = Optional.of(now);
      what.setText(now.title());
      away.setAccessibleText(tr("Remove: %s", now.title()));
      owner.setAccessibleText(tr("Owner of: %s", now.title()));
      due.field().setAccessibleText(tr("Due date of: %s", now.title()));
      owner.show(now.owner());
      due.show(now.id(), now.due());
      from.setText(openActions.from(now));
      Labels.show(from, !from.getText().isEmpty());
    }
  }
}
