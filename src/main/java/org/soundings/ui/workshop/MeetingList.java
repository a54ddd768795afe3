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

/// What stands in the list on the left: all meetings, and above them the steps of the one that is
/// held.
final class MeetingList {

  private static final double SIGN = 16;

  private final ListPane list;
  private final WorkshopViewModel model;

  MeetingList(ListPane list, WorkshopViewModel model) {
    this.list = list;
    this.model = model;
  }

  void show(WorkshopViewModel.Content now) {
    if (now.sessions().isEmpty()) {
      list.showNothing(tr("No meeting yet."));
      return;
    }
    StepContent held = model.hold().content();
    var groups = new ArrayList<ListPane.Group>();
    if (now.side() == Side.HOLD && !held.plan().isEmpty()) {
      groups.add(new ListPane.Group(tr("Steps"), steps(held)));
    }
    groups.add(
        new ListPane.Group(
            groups.isEmpty() ? "" : tr("Meetings"),
            now.sessions().stream().map(each -> meeting(each, now)).toList()));
    list.showGroups(groups);
  }

  private List<ListPane.Line> steps(StepContent held) {
    var lines = new ArrayList<ListPane.Line>();
    List<PlanStep> steps = held.plan().steps();
    int clocked = model.hold().tookProperty().get();
    for (int i = 0; i < steps.size(); i++) {
      boolean here = i == held.at();
      // What the clock counts and is not kept yet is said too: it says what is left of the rest.
      lines.add(step(i, steps.get(i), here, here ? clocked : steps.get(i).took()));
    }
    return lines;
  }

  /// @param here whether the room is at it
  /// @param took minutes
  private ListPane.Line step(int at, PlanStep step, boolean here, int took) {
    String title = model.prepare().steps().title(step);
    Label words = Labels.wrapped(title);
    Labels.toggle(words, "strong", here);
    boolean neverBegun = model.prepare().steps().passedOver(step);
    // Whoever went back to it may begin it yet.
    boolean passedOver = neverBegun && !here;
    String time = time(step, passedOver, took);
    var row =
        Labels.row(
            12,
            sign(
                passedOver
                    ? Feather.MINUS
                    : step.done() && !neverBegun
                        ? Feather.CHECK
                        : here ? Feather.CHEVRON_RIGHT : Feather.CIRCLE),
            Labels.growing(words),
            Labels.whole(time, "meta"));
    String done = step.done() && !neverBegun ? tr(", done") : "";
    return new ListPane.Line(
        "step-" + at,
        row,
        time.isEmpty() ? title + done : "%s, %s%s".formatted(title, time, done),
        here,
        () -> model.hold().go(at));
  }

  /// As wide as the sign of a meeting, so that the words of both begin at one edge.
  private static Node sign(Feather sign) {
    var room = new StackPane(Labels.icon(sign, "muted", "small"));
    room.setMinWidth(SIGN);
    return room;
  }

  /// What was planned is said of what is ahead; of what is done only what it took.
  private static String time(PlanStep step, boolean passedOver, int took) {
    if (passedOver) {
      return tr("passed over");
    }
    return step.seconds() > 0 || took > 0
        ? tr("%d of %d min", took, step.allowed())
        : step.done() ? "" : tr("%s min", step.allowed());
  }

  private ListPane.Line meeting(Session session, WorkshopViewModel.Content now) {
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
