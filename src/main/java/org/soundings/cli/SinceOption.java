package org.soundings.cli;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.app.export.MilestoneComparison;
import org.soundings.assessment.Assessment;
import org.soundings.pack.Library;
import org.soundings.report.Since;
import org.soundings.store.Milestones;
import picocli.CommandLine.Option;

/// The option that says which milestone a report compares with.
final class SinceOption {

  private static final String NONE = "none";

  @Option(
      names = "--since",
      paramLabel = "MILESTONE",
      description =
          "What to compare with: a milestone's id or name, or none; the last one before the"
              + " moment where it is not named.")
  private @Nullable String since;

  /// What the report compares with; null where with nothing.
  ///
  /// @param folder the assessment's folder as a word for the shell
  @Nullable Since choose(
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
        tr("There is no milestone \"%s\". List them with: soundings milestones %s", since, folder));
  }
}
