package org.soundings.store.conflict;

import java.util.Optional;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.store.file.AssessmentPart;

/// A file that cannot be written because it changed since it was read.
///
/// @param path the file that was not touched
/// @param copy the path of the conflict copy; "" if the local change was a deletion
/// @param reason why, a sentence
public record FileConflict(String path, String copy, String reason) {

  /// Whether the local change was a deletion, so that there is no conflict copy.
  public boolean isOfDeletion() {
    return copy.isEmpty();
  }

  /// Whether it is an answer, which has a history.
  public boolean isAnswer() {
    return path.startsWith(AssessmentPart.ANSWERS + "/");
  }

  /// Whether it is a session, which may contain answers that are not revealed.
  public boolean isSession() {
    return path.startsWith(AssessmentPart.SESSIONS + "/");
  }

  /// Whether it contains the actions, each of which has a history.
  public boolean isOfActions() {
    return path.equals(AssessmentPart.ACTIONS);
  }

  /// The id of the question that it answers. Empty if it is not an answer but only in that folder.
  public Optional<String> question() {
    return isAnswer() && AssessmentPart.isSlug(name()) ? Optional.of(name()) : Optional.empty();
  }

  /// The threat of the decision. Empty if it is not a decision but only in that folder.
  public Optional<ThreatId> threat() {
    return path.startsWith(AssessmentPart.DECISIONS + "/")
        ? ThreatId.find(name())
        : Optional.empty();
  }

  private String name() {
    return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.yaml$", "");
  }
}
