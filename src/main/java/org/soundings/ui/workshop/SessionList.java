package org.soundings.ui.workshop;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.assessment.Session;
import org.soundings.assessment.workshop.PlanStep;
import org.soundings.ui.control.layout.ListPane;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.workshop.WorkshopViewModel.Side;
import org.soundings.ui.workshop.run.StepContent;

/// The list on the left: all sessions, and above them the agenda of the running one.
final class SessionList {

  private static final double SIGN = 16;

  private final ListPane list;
  private final WorkshopViewModel model;

  SessionList(ListPane list, WorkshopViewModel model) {
    this.list = list;
    this.model = model;
  }

  void show(WorkshopViewModel.Content now) {
    if (now.sessions().isEmpty()) {
      list.showNothing(tr("No sessions yet."));
      return;
    }
    StepContent held = model.run().content();
    var groups = new ArrayList<ListPane.Group>();
    if (now.side() == Side.RUN && !held.plan().isEmpty()) {
      groups.add(new ListPane.Group(tr("Agenda items"), steps(held)));
    }
    groups.add(
        new ListPane.Group(
            groups.isEmpty() ? "" : tr("Sessions"),
            now.sessions().stream().map(each -> running(each, now)).toList()));
    list.showGroups(groups);
  }

  private List<ListPane.Line> steps(StepContent held) {
    var lines = new ArrayList<ListPane.Line>();
    List<PlanStep> steps = held.plan().steps();
    int clocked = model.run().tookProperty().get();
    for (int i = 0; i < steps.size(); i++) {
      boolean here = i == held.at();
      // Includes the time that the clock counted but that is not saved yet, because it reduces the
      // time that is left.
      lines.add(step(i, steps.get(i), here, here ? clocked : steps.get(i).took()));
    }
    return lines;
  }

  /// @param here whether this is the current agenda item
  /// @param took minutes
  private ListPane.Line step(int at, PlanStep step, boolean here, int took) {
    String title = model.prepare().steps().title(step);
    Label words = Labels.wrapped(title);
    Labels.toggle(words, "strong", here);
    boolean neverStarted = model.prepare().steps().passedOver(step);
    // An item that was skipped and is current now can still be run.
    boolean passedOver = neverStarted && !here;
    String time = time(step, passedOver, took);
    var row =
        Labels.row(
            12,
            sign(
                passedOver
                    ? Feather.MINUS
                    : step.done() && !neverStarted
                        ? Feather.CHECK
                        : here ? Feather.CHEVRON_RIGHT : Feather.CIRCLE),
            Labels.growing(words),
            Labels.whole(time, "meta"));
    String done = step.done() && !neverStarted ? tr(", done") : "";
    return new ListPane.Line(
        "step-" + at,
        row,
        time.isEmpty() ? title + done : "%s, %s%s".formatted(title, time, done),
        here,
        () -> model.run().go(at));
  }

  /// As wide as the icon of a session, so that both texts are aligned.
  private static Node sign(Feather sign) {
    var room = new StackPane(Labels.icon(sign, "muted", "small"));
    room.setMinWidth(SIGN);
    return room;
  }

  /// Items ahead show their planned time, finished items only the time they took.
  private static String time(PlanStep step, boolean passedOver, int took) {
    if (passedOver) {
      return tr("skipped");
    }
    return step.seconds() > 0 || took > 0
        ? tr("%d of %d min", took, step.allowed())
        : step.done() ? "" : tr("%s min", step.allowed());
  }

  private ListPane.Line running(Session session, WorkshopViewModel.Content now) {
    boolean chosen = now.current().map(s -> s.id().equals(session.id())).orElse(false);
    String name = WorkshopViewModel.title(session);
    Label title = Labels.wrapped(name);
    Labels.toggle(title, "strong", chosen);
    String when = model.whenAndHow(session);
    var row =
        Labels.row(
            12,
            Labels.icon(Feather.USERS, "muted"),
            Labels.growing(Labels.column(0, title, Labels.label(when, "meta"))));
    return new ListPane.Line(
        session.id(), row, name + ", " + when, chosen, () -> model.open(session.id()));
  }
}
