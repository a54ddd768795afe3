package org.soundings.merge;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Action;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.ReportPreset;
import org.soundings.assessment.Session;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.decision.CustomThreat;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.RiskMatrix;
import org.soundings.assessment.profile.Profile;
import org.soundings.assessment.system.SystemModel;
import org.soundings.evidence.Evidence;

/// Merges two versions of one part of an assessment, and puts a version into the assessment.
public final class PartMerge {

  private PartMerge() {}

  /// Both versions merged, empty if the user has to choose.
  ///
  /// @param base the common earlier version; null if it is not known
  public static Optional<Merged> merged(
      @Nullable Object base, Object local, @Nullable Object onDisk) {
    if (base instanceof Answer began
        && local instanceof Answer mine
        && onDisk instanceof Answer others) {
      return new AnswerMerge(began, mine, others)
          .together()
          .map(answer -> new Merged(answer, List.of()));
    }
    if (base instanceof List<?> began
        && local instanceof List<?> mine
        && onDisk instanceof List<?> others) {
      return merged(new ActionsMerge(actions(began), actions(mine), actions(others)));
    }
    return Optional.empty();
  }

  private static Optional<Merged> merged(ActionsMerge merge) {
    return merge.together().map(actions -> new Merged(actions, merge.contested()));
  }

  /// The actions in a list. Custom threats are a list too, but are not merged.
  private static List<Action> actions(List<?> all) {
    return all.stream().filter(Action.class::isInstance).map(Action.class::cast).toList();
  }

  /// An assessment with its part replaced, or with each entry of a list replaced.
  ///
  /// @param part an answer, a decision, a list of actions, …
  public static Assessment with(Assessment assessment, Object part) {
    return switch (part) {
      case Profile profile -> assessment.withProfile(profile);
      case Answer answer -> assessment.withAnswer(answer);
      case Evidence item -> assessment.withEvidence(item);
      case Decision decision -> assessment.withDecision(decision);
      case Session session -> assessment.withSession(session);
      case ReportPreset report -> assessment.withReport(report);
      case SystemModel system -> assessment.withSystem(system);
      case RiskMatrix table -> assessment.withRiskMatrix(table);
      case List<?> list -> withAll(assessment, list);
      default -> throw new IllegalArgumentException("not a part: " + part.getClass());
    };
  }

  private static Assessment withAll(Assessment assessment, List<?> list) {
    Assessment with = assessment;
    for (Object each : list) {
      with =
          switch (each) {
            case Action action -> with.withAction(action);
            case CustomThreat threat -> with.withCustomThreat(threat);
            default -> throw new IllegalArgumentException("not a part: " + each.getClass());
          };
    }
    return with;
  }
}
