package org.soundings.app.export;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Assessment;
import org.soundings.base.Loaded;
import org.soundings.base.Progress;
import org.soundings.change.Changes;
import org.soundings.change.Milestone;
import org.soundings.change.Moment;
import org.soundings.change.MomentCounts;
import org.soundings.pack.Library;
import org.soundings.report.MilestoneSnapshot;
import org.soundings.report.SinceMilestone;
import org.soundings.store.Milestones;

/// Compares an assessment with one of its milestones, for a report.
public final class MilestoneComparison {

  private MilestoneComparison() {}

  /// The changes since the last milestone before a time. Empty if there is none.
  ///
  /// @param at the reference time of the report
  /// @throws IOException if a milestone cannot be read
  public static Optional<SinceMilestone> withLast(
      Milestones milestones, Library library, Assessment assessment, Instant at)
      throws IOException {
    Optional<Milestones.Line> last = milestones.lastBefore(at);
    return last.isEmpty()
        ? Optional.empty()
        : Optional.of(with(milestones, last.get().id(), library, assessment, at));
  }

  /// The milestones created before a time, newest first. Milestones that cannot be read are
  /// skipped, because the list of milestones reports them.
  ///
  /// @param since the milestone that the report is compared with; null for none, and then nothing
  ///   is counted either
  /// @throws IOException if their folder cannot be read
  public static List<MilestoneSnapshot> snapshot(
      Milestones milestones, Library library, Instant at, @Nullable SinceMilestone since)
      throws IOException {
    return milestones.list().value().stream()
        .filter(line -> line.at().isBefore(at))
        .map(
            line ->
                new MilestoneSnapshot(
                    line.id(),
                    line.name(),
                    line.note(),
                    line.by(),
                    line.at(),
                    line.intact(),
                    since == null ? null : counts(milestones, line, library, since)))
        .toList();
  }

  private static @Nullable MomentCounts counts(
      Milestones milestones, Milestones.Line line, Library library, SinceMilestone since) {
    Moment compared = since.changes().from();
    try {
      if (compared.at().equals(line.at())) {
        return since.intact() ? MomentCounts.of(library, compared) : null;
      }
      Loaded<Milestone> read = milestones.read(line.id(), Progress.unwatched());
      return read.problems().isEmpty() ? MomentCounts.of(library, read.value().moment()) : null;
    } catch (IOException e) {
      // The list of milestones reports it.
      return null;
    }
  }

  /// The changes since a milestone.
  ///
  /// @param id the milestone's id
  /// @throws IOException if it cannot be read
  public static SinceMilestone with(
      Milestones milestones, String id, Library library, Assessment assessment, Instant at)
      throws IOException {
    Loaded<Milestone> read = milestones.read(id, Progress.unwatched());
    Milestone milestone = read.value();
    Moment now = Moment.of("now", library, assessment, at);
    return new SinceMilestone(
        Changes.between(milestone.moment(), now, library),
        milestone.by(),
        read.problems().isEmpty());
  }
}
