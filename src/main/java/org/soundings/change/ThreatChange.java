package org.soundings.change;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.decision.Level;
import org.soundings.assessment.decision.ThreatId;

/// A threat that was added, is gone, or is rated differently.
///
/// @param before as it was printed then; null if it was not in the register
/// @param after the current threat; null if it is no longer in the register
/// @param why which reasons differ, those that moved the level first
public record ThreatChange(
    Kind kind,
    ThreatId id,
    String label,
    String title,
    @Nullable PrintedThreat before,
    @Nullable PrintedThreat after,
    List<Reason> why) {

  public ThreatChange {
    why = List.copyOf(why);
  }

  public enum Kind {
    NEW(mark("New")),
    RAISED(mark("Raised")),
    LOWERED(mark("Reduced")),
    /// The level is the same, but likelihood, impact or the planned treatment differ.
    SHIFTED(mark("Same level, different reasons")),
    CLOSED(mark("Closed")),
    /// The same threat now applies to other components, or to the whole system.
    ELSEWHERE(mark("Moved")),
    /// None of its questions is decided at the moment, so it is not known whether the threat is
    /// closed.
    OUT_OF_SIGHT(mark("No longer assessed"));

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return tr(words);
    }
  }

  /// Why, in one sentence.
  ///
  /// @param kind what the reason comes from: `question`, `factor`, `action`, or `pack`
  /// @param source its id, or ""
  /// @param moves whether it changes likelihood or impact
  public record Reason(String kind, String source, String sentence, boolean moves) {}

  /// The reasons that made the difference, or the first reason if none did on its own.
  public List<Reason> decisive() {
    List<Reason> moving = why.stream().filter(Reason::moves).toList();
    return moving.isEmpty() ? why.stream().limit(1).toList() : moving;
  }

  /// Whether it was critical or high at the earlier moment.
  public boolean wasGrave() {
    return isGrave(before);
  }

  /// Whether it is critical or high at the later moment.
  public boolean isGrave() {
    return isGrave(after);
  }

  private static boolean isGrave(@Nullable PrintedThreat threat) {
    return threat != null && threat.level().compareTo(Level.HIGH) >= 0;
  }
}
