package org.soundings.report.section.threat;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.soundings.assessment.Action;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.Section;
import org.soundings.report.figure.SketchedFigure;
import org.soundings.report.plan.ReportPart;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;
import org.soundings.report.section.material.SectionMaker;

/// The actions with owners and due dates.
public final class ActionSection implements SectionMaker {

  public static final Comparator<Action> BY_DUE =
      Comparator.comparing((Action a) -> a.due() == null ? LocalDate.MAX : a.due())
          .thenComparing(Action::number);

  /// The maximum number of actions in one figure.
  private static final int MOST_DRAWN = 35;

  @Override
  public Optional<Section> of(Material material) {
    List<Action> actions = material.assessment().actions();
    if (actions.isEmpty()) {
      return Optional.empty();
    }
    List<Action> pending = actions.stream().filter(Action::isPending).sorted(BY_DUE).toList();
    List<Action> closed = actions.stream().filter(a -> !a.isPending()).sorted(BY_DUE).toList();
    long overdue = pending.stream().filter(a -> a.isOverdue(material.today())).count();
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Statement(
            RichText.of(
                tr(
                    "%s, %s overdue, %d done or dropped.",
                    trn("%d open action", "%d open actions", pending.size(), pending.size()),
                    overdue == 0 ? tr("none") : String.valueOf(overdue),
                    closed.size()))));
    if (!material.isShort() && pending.stream().anyMatch(action -> action.due() != null)) {
      blocks.add(timeline(material, pending));
    }
    if (!material.isShort()) {
      blocks.addAll(new Owners(material, pending).blocks());
    }
    if (!pending.isEmpty()) {
      blocks.add(table(material, material.few(pending)));
      material.leftOut(pending.size()).ifPresent(blocks::add);
    }
    if (!closed.isEmpty() && !material.isShort()) {
      blocks.add(new Block.Heading(2, "", tr("Done or dropped"), ""));
      blocks.add(table(material, closed));
    }
    if (isFull(material)) {
      addNotes(actions, blocks);
    }
    return Optional.of(Section.chapter("4", tr("Actions"), Anchors.section("actions"), blocks));
  }

  /// The actions of some ids that still exist, by due date.
  public static List<Action> named(Material material, List<String> ids) {
    return material.assessment().actions(ids).stream().sorted(BY_DUE).toList();
  }

  /// The due dates of the open actions, the soonest first.
  private static Block timeline(Material material, List<Action> pending) {
    List<Action> drawn = pending.stream().limit(MOST_DRAWN).toList();
    var tasks =
        drawn.stream()
            .map(
                action ->
                    new SketchedFigure.Task(
                        action.id(),
                        action.title(),
                        action.owner(),
                        action.due(),
                        action.isOverdue(material.today())
                            ? tr("overdue, %s", action.status().words())
                            : action.status().words(),
                        mark(action, material.today())))
            .toList();
    String rest =
        drawn.size() < pending.size()
            ? tr(" The first %d of %d are shown.", drawn.size(), pending.size())
            : "";
    return new Block.Figure(
        new SketchedFigure.Timeline(material.today(), tasks),
        tr("Due dates of actions"),
        RichText.of(
            tr(
                "Triangle: overdue (the bar shows for how long). Diamond: in progress. Circle: planned. The thick line marks the report date.%s",
                rest)));
  }

  private static SketchedFigure.TaskMark mark(Action action, LocalDate today) {
    return action.isOverdue(today)
        ? SketchedFigure.TaskMark.OVERDUE
        : action.status() == Action.Status.IN_PROGRESS
            ? SketchedFigure.TaskMark.UNDER_WAY
            : SketchedFigure.TaskMark.PLANNED;
  }

  private static Block table(Material material, List<Action> actions) {
    return new Block.Table(
        List.of(
            Column.words("ID", 40),
            Column.words(tr("Action"), 145),
            Column.words(tr("Mitigates"), 134),
            Column.words(tr("Owner, effort"), 90),
            Column.words(tr("Due date, status"), 72)),
        actions.stream().map(action -> row(material, action)).toList(),
        Block.Density.DENSE);
  }

  private static Row row(Material material, Action action) {
    List<RichText> lowers = new ArrayList<>();
    action
        .mitigates()
        .forEach(
            id ->
                lowers.add(
                    material
                        .threats()
                        .threat(id)
                        .map(t -> Phrases.threat(t).and("\u00A0" + t.level().letter()))
                        .orElse(RichText.of(id.toString()))));
    action.questions().forEach(question -> lowers.add(Phrases.question(question)));
    return Row.at(
        Anchors.action(action.id()),
        Cell.of(action.id()),
        Cell.of(title(material, action)),
        Cell.of(RichText.joined(", ", lowers)),
        Phrases.two(
            action.owner(), action.effort().isBlank() ? "" : tr("effort %s", action.effort())),
        Cell.of(
            RichText.of(action.due() == null ? tr("no due date") : Phrases.day(action.due()))
                .newLine()
                .and(status(action, material.today()))));
  }

  /// The title, and below it the note, which a full report prints as it was typed.
  private static RichText title(Material material, Action action) {
    RichText title = RichText.of(action.title());
    return action.note().isBlank() || material.isShort() || isFull(material)
        ? title
        : title.newLine().quiet(Phrases.inOneLine(action.note()));
  }

  private static boolean isFull(Material material) {
    return material.isFull(ReportPart.ACTIONS);
  }

  private static RichText status(Action action, LocalDate today) {
    return action.isOverdue(today)
        ? RichText.strongly(tr("overdue")).and(", " + action.status().words())
        : RichText.of(action.status().words());
  }

  private static void addNotes(List<Action> actions, List<Block> blocks) {
    List<Action> noted = actions.stream().filter(a -> !a.note().isBlank()).toList();
    if (noted.isEmpty()) {
      return;
    }
    blocks.add(new Block.Heading(2, "", tr("Notes"), ""));
    blocks.add(
        new Block.Table(
            List.of(Column.words("ID", 40), Column.words(tr("Team note"), 441)),
            noted.stream()
                .map(
                    action ->
                        Row.of(
                            Cell.of(RichText.NONE.to(action.id(), Anchors.action(action.id()))),
                            Cell.teamText(Phrases.said(action.note()))))
                .toList(),
            Block.Density.DENSE));
  }

  /// The actions that mitigate a threat: open ones first, the soonest before the others.
  public static List<Action> lowering(Material material, ThreatId threat) {
    return material.assessment().actions().stream()
        .filter(action -> action.mitigates().contains(threat))
        .sorted(Comparator.comparing(Action::isPending).reversed().thenComparing(BY_DUE))
        .toList();
  }

  public static String due(Action action, LocalDate today) {
    String day = action.due() == null ? tr("no due date") : Phrases.day(action.due());
    return action.isOverdue(today) ? tr("%s, overdue", day) : day;
  }
}
