package org.soundings.assessment.workshop;

/// Somebody who voted otherwise than is decided, and what they say to it. The vote itself stays as
/// it was cast.
///
/// @param who a role or a name
/// @param rung what they voted
/// @param words why they do not share it or, if they accept it, what they add; Markdown, or ""
/// @param accepts whether they can live with it
public record DissentingVote(String who, int rung, String words, boolean accepts) {

  /// Whether it is a dissent: one has a reason.
  public boolean isReasoned() {
    return !accepts && !words.isBlank();
  }

  /// Whether they only voted otherwise and said no more.
  public boolean isSilent() {
    return !accepts && words.isBlank();
  }

  public DissentingVote withWords(String changed) {
    return new DissentingVote(who, rung, changed, accepts);
  }

  public DissentingVote accepting(boolean now) {
    return new DissentingVote(who, rung, words, now);
  }

  /// Whether it belongs to the same vote as another one.
  boolean isOf(String name, int chosen) {
    return who.equals(name) && rung == chosen;
  }
}
