package org.soundings.assessment.workshop;

/// A vote that differs from the decision, with the person's comment. The vote itself does not
/// change.
///
/// @param who a role or a name
/// @param option their vote
/// @param words their reason or, if they accept the decision, their comment; Markdown, or ""
/// @param accepts whether they accept the decision
public record DissentingVote(String who, int option, String words, boolean accepts) {

  /// Whether it counts as a dissent, which needs a reason.
  public boolean isReasoned() {
    return !accepts && !words.isBlank();
  }

  /// Whether the person only voted differently and gave no comment.
  public boolean isNeutral() {
    return !accepts && words.isBlank();
  }

  public DissentingVote withWords(String changed) {
    return new DissentingVote(who, option, changed, accepts);
  }

  public DissentingVote accepting(boolean now) {
    return new DissentingVote(who, option, words, now);
  }

  /// Whether it belongs to the same vote as another one.
  boolean isOf(String name, int chosen) {
    return who.equals(name) && option == chosen;
  }
}
