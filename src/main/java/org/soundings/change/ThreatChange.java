package org.soundings.change;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.decision.Level;
import org.soundings.assessment.decision.ThreatId;

/// A threat that came, went, or is rated differently.
///
/// @param before as it was printed then; null where it was not in the register
/// @param after as it is now; null where it is not in the register any more
/// @param why which reasons differ, those that moved it first
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
    LOWERED(mark("Lowered")),
    /// The level is the same; likelihood, impact or what is planned differ.
    SHIFTED(mark("Same level, other reasons")),
    CLOSED(mark("Closed")),
    /// The same threat stands at other components, or at the whole system instead.
    ELSEWHERE(mark("Stands elsewhere")),
    /// None of its questions is decided any more: it is not closed, nobody knows.
    OUT_OF_SIGHT(mark("Not looked into any more"));

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
  /// @param source the id of that, or ""
  /// @param moves whether it moves the level's inputs otherwise than before
  public record Reason(String kind, String source, String sentence, boolean moves) {}

  /// The reasons that made the difference; where none of them did alone, the first.
  public List<Reason> decisive() {
    List<Reason> moving = why.stream().filter(Reason::moves).toList();
    return moving.isEmpty() ? why.stream().limit(1).toList() : moving;
  }

  /// Whether it was critical or high then.
  public boolean wasGrave() {
    return isGrave(before);
  }

  /// Whether it is critical or high now.
  public boolean isGrave() {
    return isGrave(after);
  }

  private static boolean isGrave(@Nullable PrintedThreat threat) {
    return threat != null && threat.level().compareTo(Level.HIGH) >= 0;
  }
}
