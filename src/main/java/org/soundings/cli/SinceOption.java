package org.soundings.cli;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.app.export.MilestoneComparison;
import org.soundings.assessment.Assessment;
import org.soundings.pack.Library;
import org.soundings.report.SinceMilestone;
import org.soundings.store.Milestones;
import picocli.CommandLine.Option;

/// The option that names the milestone to compare a report with.
final class SinceOption {

  private static final String NONE = "none";

  @Option(
      names = "--since",
      paramLabel = "MILESTONE",
      description =
          "Milestone to compare with: ID, name or \"none\". Default: the latest milestone before the reference time.")
  private @Nullable String since;

  /// The milestone to compare with. Null if there is none.
  ///
  /// @param folder the assessment's folder, quoted for the shell
  @Nullable SinceMilestone choose(
      String folder, Milestones milestones, Library library, Assessment assessment, Instant moment)
      throws IOException {
    if (since == null) {
      return MilestoneComparison.withLast(milestones, library, assessment, moment).orElse(null);
    }
    Optional<Milestones.Line> wanted = milestones.find(since);
    if (wanted.isPresent()) {
      return MilestoneComparison.with(milestones, wanted.get().id(), library, assessment, moment);
    }
    if (since.equals(NONE)) {
      return null;
    }
    throw new CommandLineProgram.UsageException(
        tr(
            "Unknown milestone \"%s\". List all milestones with: soundings milestones %s",
            since, folder));
  }
}
