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

/// Who comes, how long there is, and what is asked.
public final class PreparePane extends VBox {

  /// So much room have the minutes of a step, pixels: what changes them stays where it is.
  private static final double STANDS = 48;

  private final PrepareViewModel model;
  private final Field title =
      new Field(tr("What the meeting is about"), tr("What the meeting is about"));
  private final DateField day;
  private final VBox steps = Labels.column(0);
  private final Label total = Labels.label("", "meta");
  private final ArisingPane arising;
  private final TextField also = Editing.only(Prompted.field());
  private final Button begin;
  private final Button away;
  private final Segments<String> lengths =
      Editing.only(new Segments<String>(tr("How long do you have?")).wrapping());

  /// @param takeAway takes the meeting away
  public PreparePane(PrepareViewModel model, Runnable hold, Runnable takeAway) {
    super(24);
    away = Editing.only(Labels.button(tr("Take it away"), takeAway, "quiet"));
    this.model = model;
    arising = new ArisingPane(model.steps()::takeUp);
    setMaxWidth(Sheet.WIDTH);
    TitleField.of(title);
    title.onCommit(model::typeTitle);
    day = new DateField(tr("On which day"), model::today).needed();
    day.onCommit(date -> date.ifPresent(model::day));
    also.setPromptText(tr("something else that you do, then Enter"));
    also.setAccessibleText(tr("A further step"));
    EntryLine.in(this, this::addStep, also);
    var picker =
        new Picker(
            tr("A further question"),
            tr("a question, by a few letters"),
            model.steps()::find,
            model.steps()::ask);
    begin = Labels.button(tr("Hold it"), Feather.PLAY, hold, "primary");
    getChildren()
        .addAll(
            title,
            part(
                tr("On which day?"),
                day,
                Labels.wrapped(
                    tr("If it is held on another day, it takes that day's date."), "meta")),
            part(tr("How long do you have?"), templates()),
            part(tr("Who comes?"), new ParticipantsPane(model)),
            arising,
            part(tr("What do you go through?"), total, steps, picker, also),
            Labels.row(12, begin, away));
    model.contentProperty().addListener((_, _, now) -> show(now));
    show(model.content());
  }

  /// Puts the caret where it is said what the meeting is about.
  public void begin() {
    title.requestFocus();
  }

  private void addStep() {
    model.steps().doAlso(also.getText());
    also.clear();
    // The line that was added above pushes it down.
    Panes.reveal(also);
  }

  private static Node part(String heading, Node... nodes) {
    var part = Labels.column(8, Labels.label(heading, "strong"));
    part.getChildren().addAll(nodes);
    return part;
  }

  /// Plans anew also from the length that was chosen before.
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
                "Each takes the most urgent questions that nobody has decided. You may change"
                    + " everything below."),
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
        now.plan().isEmpty() ? tr("Nothing yet.") : tr("%s minutes in all", now.plan().minutes()));
    arising.show(now.arising());
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
    // Between the two that change it.
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
            tool(Feather.ARROW_UP, tr("Earlier: %s", title), () -> model.steps().move(at, -1)),
            tool(Feather.ARROW_DOWN, tr("Later: %s", title), () -> model.steps().move(at, 1)),
            Labels.space(12),
            tool(Feather.X, tr("Leave out: %s", title), () -> model.steps().remove(at)));
    row.getStyleClass().add("plan-line");
    return row;
  }

  private static String kind(PlanStep step) {
    if (!step.isOwn()) {
      return step.phaseWords();
    }
    return step.asks() ? tr("A question of your choice") : tr("A step of your own");
  }

  private String stands(PlanStep step) {
    return model.steps().passedOver(step)
        ? tr("passed over")
        : step.done() ? tr("done") : tr("%s min", step.minutes());
  }

  private static Button tool(Feather icon, String name, Runnable action) {
    return Editing.only(Labels.iconButton(icon, name, action));
  }
}
