package org.soundings.ui.workshop.prepare;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.assessment.workshop.Plan;
import org.soundings.assessment.workshop.PlanStep;
import org.soundings.pack.WorkshopTemplate;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.focus.FocusPreservingUpdate;
import org.soundings.ui.control.form.DateField;
import org.soundings.ui.control.form.EntryLine;
import org.soundings.ui.control.form.Field;
import org.soundings.ui.control.form.Picker;
import org.soundings.ui.control.form.Segments;
import org.soundings.ui.control.form.TitleField;
import org.soundings.ui.control.layout.Panes;
import org.soundings.ui.control.layout.Sheet;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.control.text.Prompted;

/// The participants, the time, and the agenda.
public final class PreparePane extends VBox {

  /// Width of the minutes of an item, in pixels, so that the buttons around them do not move.
  private static final double STANDS = 48;

  private final PrepareViewModel model;
  private final Field title = new Field(tr("Session topic"), tr("Session topic"));
  private final DateField day;
  private final VBox steps = Labels.column(0);
  private final Label total = Labels.label("", "meta");
  private final CarriedOverPane carriedOver;
  private final TextField also = Editing.only(Prompted.field());
  private final Button begin;
  private final Button away;
  private final Segments<String> lengths =
      Editing.only(new Segments<String>(tr("Available time")).wrapping());

  /// @param takeAway deletes the session
  public PreparePane(PrepareViewModel model, Runnable hold, Runnable takeAway) {
    super(24);
    away = Editing.only(Labels.button(tr("Remove"), takeAway, "quiet"));
    this.model = model;
    carriedOver = new CarriedOverPane(model.steps()::takeUp);
    setMaxWidth(Sheet.WIDTH);
    TitleField.of(title);
    title.onCommit(model::typeTitle);
    day = new DateField(tr("Session date"), model::today).needed();
    day.onCommit(date -> date.ifPresent(model::day));
    also.setPromptText(tr("another agenda item, then Enter"));
    also.setAccessibleText(tr("Additional agenda item"));
    EntryLine.in(this, this::addStep, also);
    var picker =
        new Picker(
            tr("Additional question"),
            tr("type to find a question"),
            model.steps()::find,
            model.steps()::ask);
    begin = Labels.button(tr("Start session"), Feather.PLAY, hold, "primary");
    getChildren()
        .addAll(
            title,
            part(
                tr("Session date"),
                day,
                Labels.wrapped(
                    tr("If the session takes place on another day, that date is used."), "meta")),
            part(tr("Available time"), templates()),
            part(tr("Participants"), new ParticipantsPane(model)),
            carriedOver,
            part(tr("Agenda"), total, steps, picker, also),
            Labels.row(12, begin, away));
    model.contentProperty().addListener((_, _, now) -> show(now));
    show(model.content());
  }

  /// Moves the caret to the subject of the session.
  public void begin() {
    title.requestFocus();
  }

  private void addStep() {
    model.steps().doAlso(also.getText());
    also.clear();
    // A line that is added above pushes it down.
    Panes.reveal(also);
  }

  private static Node part(String heading, Node... nodes) {
    var part = Labels.column(8, Labels.label(heading, "strong"));
    part.getChildren().addAll(nodes);
    return part;
  }

  /// Pressing the current length again plans the agenda again.
  private Node templates() {
    for (WorkshopTemplate template : model.steps().templates()) {
      lengths.with(template.id(), template.title());
      lengths.explain(
          template.meaning(),
          trn(
              "%s, %d question. %s",
              "%s, %d questions. %s",
              template.questions(),
              template.title(),
              template.questions(),
              template.meaning()));
    }
    lengths.getChildren().forEach(Focus::begin);
    lengths.onPress(this::take);
    return Labels.column(
        4,
        lengths,
        Labels.wrapped(
            tr(
                "Each option selects the most urgent open questions. You can change everything below."),
            "meta"));
  }

  private void take(String length) {
    model.steps().templates().stream()
        .filter(template -> template.id().equals(length))
        .forEach(model.steps()::take);
  }

  private void show(PrepareContent now) {
    title.show(now.title());
    day.show(now.id(), now.day());
    lengths.setValue(now.plan().template());
    total.setText(
        now.plan().isEmpty()
            ? tr("No entries yet.")
            : tr("%s minutes in total", now.plan().minutes()));
    carriedOver.show(now.carriedOver());
    steps(now.plan());
    Labels.show(begin, !now.closed());
    Labels.show(away, now.onlyPlanned());
    Editing.shut(this, now.closed());
  }

  private void steps(Plan plan) {
    var lines = new ArrayList<Node>();
    for (int at = 0; at < plan.steps().size(); at++) {
      lines.add(step(at, plan.steps().get(at)));
    }
    FocusPreservingUpdate.keeping(steps, () -> steps.getChildren().setAll(lines));
  }

  private Node step(int at, PlanStep step) {
    String title = model.steps().title(step);
    Label words = Labels.wrapped(title);
    String why = model.steps().why(step);
    var text = Labels.column(0, words, Labels.wrapped(why.isEmpty() ? kind(step) : why, "meta"));
    // Between the two buttons that change it.
    Label minutes = Labels.whole(stands(step), "meta");
    minutes.setMinWidth(STANDS);
    minutes.setAlignment(Pos.CENTER);
    var row =
        Labels.row(
            4,
            Labels.growing(text),
            tool(Feather.MINUS, tr("Less time: %s", title), () -> model.steps().longer(at, -1)),
            minutes,
            tool(Feather.PLUS, tr("More time: %s", title), () -> model.steps().longer(at, 1)),
            Labels.space(12),
            tool(Feather.ARROW_UP, tr("Move up: %s", title), () -> model.steps().move(at, -1)),
            tool(Feather.ARROW_DOWN, tr("Move down: %s", title), () -> model.steps().move(at, 1)),
            Labels.space(12),
            tool(Feather.X, tr("Remove: %s", title), () -> model.steps().remove(at)));
    row.getStyleClass().add("plan-line");
    return row;
  }

  private static String kind(PlanStep step) {
    if (!step.isOwn()) {
      return step.phaseWords();
    }
    return step.asks() ? tr("Custom question") : tr("Custom agenda item");
  }

  private String stands(PlanStep step) {
    return model.steps().passedOver(step)
        ? tr("skipped")
        : step.done() ? tr("done") : tr("%s min", step.minutes());
  }

  private static Button tool(Feather icon, String name, Runnable action) {
    return Editing.only(Labels.iconButton(icon, name, action));
  }
}
