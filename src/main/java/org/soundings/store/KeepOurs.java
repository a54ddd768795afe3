package org.soundings.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.soundings.assessment.Action;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.SavedReport;
import org.soundings.assessment.Session;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.OwnThreat;
import org.soundings.assessment.decision.RiskTable;
import org.soundings.assessment.profile.Profile;
import org.soundings.assessment.system.SystemPicture;
import org.soundings.evidence.Evidence;
import org.soundings.store.file.AssessmentPart;

/// What others left in a folder, and ours in the place of every file of theirs in which nobody can
/// read anything: ours gives way to words, and not to a file that holds none.
///
/// @param files those in whose place ours stays
public record KeepOurs(Assessment assessment, Set<String> files) {

  public KeepOurs {
    files = Set.copyOf(files);
  }

  /// @param readable the files that could be read
  /// @param ours what was here before, file by file
  static KeepOurs of(FolderSnapshot read, Set<String> readable, Collection<AssessmentPart> ours) {
    var kept = new HashSet<String>();
    Assessment goingOn = read.assessment();
    for (AssessmentPart part : ours) {
      boolean isEmpty =
          part.path().equals(AssessmentPart.PROFILE)
              ? !read.content().hasProfile()
              : !readable.contains(part.path());
      if (isEmpty && read.content().damaged().contains(part.path())) {
        goingOn = with(goingOn, part.value());
        kept.add(part.path());
      }
    }
    return new KeepOurs(goingOn, kept);
  }

  private static Assessment with(Assessment theirs, Object ours) {
    return switch (ours) {
      case Profile profile -> theirs.withProfile(profile);
      case Answer answer -> theirs.withAnswer(answer);
      case Evidence item -> theirs.withEvidence(item);
      case Decision decision -> theirs.withDecision(decision);
      case Session session -> theirs.withSession(session);
      case SavedReport report -> theirs.withReport(report);
      case SystemPicture system -> theirs.withSystem(system);
      case RiskTable table -> theirs.withRiskTable(table);
      case List<?> list -> withAll(theirs, list);
      default -> throw new IllegalArgumentException("no part of a folder: " + ours.getClass());
    };
  }

  private static Assessment withAll(Assessment theirs, List<?> ours) {
    Assessment all = theirs;
    for (Object each : ours) {
      all =
          switch (each) {
            case Action action -> all.withAction(action);
            case OwnThreat threat -> all.withOwnThreat(threat);
            default ->
                throw new IllegalArgumentException("no part of a folder: " + each.getClass());
          };
    }
    return all;
  }
}
