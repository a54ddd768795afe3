package org.soundings.ui.changes;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soundings.app.Dates;
import org.soundings.assessment.Assessment;
import org.soundings.base.Progress;
import org.soundings.change.Changes;
import org.soundings.change.Milestone;
import org.soundings.change.Moment;
import org.soundings.store.Milestones;
import org.soundings.ui.changes.ChangesViewModel.Choice;
import org.soundings.ui.screen.ScreenContext;

/// The milestones, and the comparison of two of them or of one and now.
///
/// @param choices the milestones, newest first, and now
/// @param about facts about the earlier milestone, a line each
/// @param changedByHand whether a milestone was modified after it was created
record ComparedMilestones(
    List<Choice> choices,
    Choice from,
    Choice to,
    List<String> about,
    boolean changedByHand,
    List<ChangeEntry> entries) {

  /// @param wanted the earlier milestone; the newest one if it is empty
  static ComparedMilestones of(
      ScreenContext context, Assessment assessment, Optional<Choice> wanted, Choice until)
      throws IOException {
    Milestones milestones = context.open().folder().milestones();
    List<Milestones.Line> lines = milestones.list().value();
    var choices = new ArrayList<Choice>();
    lines.forEach(line -> choices.add(choice(line, context)));
    choices.add(Choice.now());
    Choice begin = wanted.filter(choices::contains).orElse(choices.getFirst());
    Choice end = choices.contains(until) ? until : Choice.now();
    if (choices.size() == 1) {
      return new ComparedMilestones(choices, begin, end, List.of(), false, List.of());
    }
    Moment now = Moment.of(tr("now"), context.library(), assessment, context.now());
    var about = new ArrayList<String>();
    Moment before = moment(milestones, begin, now, about, context);
    Moment after = moment(milestones, end, now, new ArrayList<>(), context);
    Changes changes = Changes.between(before, after, context.library());
    boolean changed = isChanged(lines, begin) || isChanged(lines, end);
    return new ComparedMilestones(choices, begin, end, about, changed, ChangeEntry.of(changes));
  }

  private static boolean isChanged(List<Milestones.Line> lines, Choice choice) {
    return lines.stream().anyMatch(line -> line.id().equals(choice.id()) && !line.intact());
  }

  private static Choice choice(Milestones.Line line, ScreenContext context) {
    return new Choice(
        line.id(),
        "%s, %s".formatted(line.name(), Dates.moment(line.at(), context.now(), context.zone())));
  }

  private static Moment moment(
      Milestones milestones, Choice choice, Moment now, List<String> about, ScreenContext context)
      throws IOException {
    if (choice.isNow()) {
      return now;
    }
    Milestone milestone = milestones.read(choice.id(), Progress.unwatched()).value();
    String by = milestone.by().isBlank() ? "" : tr(" by %s", milestone.by());
    about.add(tr("Created %s%s", Dates.moment(milestone.at(), context.now(), context.zone()), by));
    if (!milestone.note().isBlank()) {
      about.add(milestone.note().strip());
    }
    return milestone.moment();
  }
}
