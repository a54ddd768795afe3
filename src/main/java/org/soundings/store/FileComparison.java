package org.soundings.store;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Session;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.workshop.SilentRound;
import org.soundings.base.Problem;
import org.soundings.merge.BothVersions;
import org.soundings.store.conflict.ConflictCopy;
import org.soundings.store.file.AssessmentPart;
import org.soundings.yaml.YamlWriter;

/// Compares a file changed by others with what this program would write instead.
///
/// @param read the version on disk
/// @param current the local version
record FileComparison(String file, FolderReader.Content read, Assessment current) {

  /// @param there the file on disk; null if it does not exist
  /// @param base the file before both changes
  BothVersions with(byte @Nullable [] there, ConflictCopy.Base base) {
    AssessmentPart onDisk = shown(read.assessment());
    AssessmentPart local = shown(current);
    return new BothVersions(
        onDisk == null ? open(local) : onDisk.value(),
        local == null ? open(onDisk) : local.value(),
        began(base, local),
        whyUnreadable(),
        !unrevealed(read.assessment()).equals(unrevealed(current)),
        there == null,
        there == null ? "" : new String(there, StandardCharsets.UTF_8),
        local == null ? "" : YamlWriter.write(local.tree()));
  }

  private @Nullable Problem whyUnreadable() {
    return read.problems().stream()
        .filter(problem -> problem.isError() && problem.file().equals(file))
        .findFirst()
        .orElse(null);
  }

  private @Nullable AssessmentPart shown(Assessment assessment) {
    return AssessmentPart.of(assessment.forAudience()).get(file);
  }

  private List<SilentRound> unrevealed(Assessment assessment) {
    AssessmentPart part = AssessmentPart.of(assessment).get(file);
    return part != null && part.value() instanceof Session session
        ? session.workshop().silentRounds().stream()
            .filter(round -> !round.equals(round.forAudience()))
            .toList()
        : List.of();
  }

  private static @Nullable Object began(ConflictCopy.Base base, @Nullable AssessmentPart local) {
    if (!base.isKnown()) {
      return null;
    }
    AssessmentPart part = base.part();
    return part == null ? open(local) : part.value();
  }

  /// An answer without a file is open.
  private static @Nullable Object open(@Nullable AssessmentPart other) {
    return other != null && other.value() instanceof Answer answer
        ? Answer.open(answer.pack(), answer.question())
        : null;
  }
}
