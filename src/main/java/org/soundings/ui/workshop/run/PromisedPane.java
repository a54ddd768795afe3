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
import org.soundings.workshop.Kept;
import org.soundings.workshop.Promises;

/// What was promised so far, each with who does it and until when to fill in, at the step at which
/// the room goes through that.
final class PromisedPane extends VBox {

  private final Promises promises;
  private final Consumer<Kept> takeBack;
  private final Label heading = Labels.wrapped("", "meta");
  private final VBox lines = Labels.column(16);
  private final List<Line> shown = new ArrayList<>();

  /// Also those of actions that are not in sight: what was typed there and is no day waits there.
  private final Map<String, Line> all = new HashMap<>();

  /// @param takeBack takes one back
  PromisedPane(Promises promises, Consumer<Kept> takeBack) {
    super(12);
    this.promises = promises;
    this.takeBack = takeBack;
    getChildren().addAll(heading, lines);
    Labels.show(this, false);
  }

  /// @param now what was promised; empty where the room does not go through it
  void show(Optional<List<Action>> now) {
    Labels.show(this, now.isPresent());
    now.ifPresent(this::show);
  }

  /// The fields of an action stay while it does, so that nobody loses the caret.
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
      return tr("Nobody took anything on yet.");
    }
    int unowned = count(now, action -> action.owner().isBlank());
    int undated = count(now, action -> action.due() == null);
    String promised =
        trn("%,d action of this meeting", "%,d actions of this meeting", now.size(), now.size());
    return Stream.of(
            promised,
            unowned == 0
                ? ""
                : trn("%,d without an owner", "%,d without an owner", unowned, unowned),
            undated == 0 ? "" : trn("%,d without a day", "%,d without a day", undated, undated))
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
    private final Field owner = new Field(tr("Owner"), tr("a role or a name"));
    private final DateField due = new DateField(tr("Until when"), promises::today);
    private final Button away = Labels.iconButton(Feather.X, tr("Take back"), this::takeBack);
    private Optional<Action> action = Optional.empty();

    Line(String id) {
      super(6);
      this.id = id;
      NameOffer.at(owner, promises::people).onCommit(who -> promises.owner(id, who));
      owner.setPrefWidth(Math.max(200, owner.wholePrompt()));
      due.onCommit(day -> promises.due(id, day));
      due.field().setOnAction(_ -> goOn());
      var fields = new FlowPane(12, 8, Editing.only(owner), Editing.only(due), Editing.only(away));
      fields.setRowValignment(VPos.CENTER);
      getChildren().addAll(what, fields, due.below(), from);
    }

    /// Enter behind a day goes on to the next owner, and never to what takes an action away.
    private void goOn() {
      due.field().commitNow();
      int next = shown.indexOf(this) + 1;
      if (next < shown.size()) {
        shown.get(next).owner.requestFocus();
      }
    }

    private void takeBack() {
      action.map(Kept.Promised::new).ifPresent(takeBack);
    }

    String id() {
      return id;
    }

    void show(Action now) {
      action = Optional.of(now);
      what.setText(now.title());
      away.setAccessibleText(tr("Take back: %s", now.title()));
      owner.setAccessibleText(tr("Owner of: %s", now.title()));
      due.field().setAccessibleText(tr("Until when: %s", now.title()));
      owner.show(now.owner());
      due.show(now.id(), now.due());
      from.setText(promises.from(now));
      Labels.show(from, !from.getText().isEmpty());
    }
  }
}
