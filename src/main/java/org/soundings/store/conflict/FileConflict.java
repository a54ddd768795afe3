package org.soundings.store.conflict;

import java.util.Optional;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.store.file.AssessmentPart;

/// A file that cannot be written because it is not what was read.
///
/// @param path the file that was left alone
/// @param ours where our version was put instead; "" where it was a deletion
/// @param reason why, a sentence
public record FileConflict(String path, String ours, String reason) {

  /// Whether ours was taken away, so that nothing of it stands anywhere.
  public boolean isOfDeletion() {
    return ours.isEmpty();
  }

  /// Whether it is an answer, which has a history.
  public boolean isAnswer() {
    return path.startsWith(AssessmentPart.ANSWERS + "/");
  }

  /// Whether it is a session, which may hold words that are not revealed.
  public boolean isSession() {
    return path.startsWith(AssessmentPart.SESSIONS + "/");
  }

  /// Whether it is what people took on, of which each has a history.
  public boolean isOfActions() {
    return path.equals(AssessmentPart.ACTIONS);
  }

  /// The id of the question that it answers; empty where it is no answer, or a file that only
  /// stands among them.
  public Optional<String> question() {
    return isAnswer() && AssessmentPart.isSlug(name()) ? Optional.of(name()) : Optional.empty();
  }

  /// The threat that it decides about; empty where it is no decision, or a file that only stands
  /// among them.
  public Optional<ThreatId> threat() {
    return path.startsWith(AssessmentPart.DECISIONS + "/")
        ? ThreatId.find(name())
        : Optional.empty();
  }

  private String name() {
    return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.yaml$", "");
  }
}
