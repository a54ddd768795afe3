package org.soundings.assessment.workshop;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.answer.Answer.Dissent;

/// What somebody said that takes no side to what is decided now. It counts again where that is
/// decided again to which they said it, unless they judged since.
///
/// @param who a role or a name
/// @param view what they judged then, a few words such as a standing
/// @param words blank only where somebody could live with something and said no more
/// @param stance the side that they took; null where that is not known
public record Earlier(String who, String view, String words, @Nullable Stance stance) {

  /// What somebody says to a decision who judged otherwise.
  public enum Side {
    CAN_LIVE_WITH_IT(mark("can live with it")),
    DOES_NOT_SHARE_IT(mark("does not share it")),

    /// Somebody who could live with it and does not say so any more; no side.
    TOOK_IT_BACK(mark("took it back"));

    private final String words;

    Side(String words) {
      this.words = words;
    }

    public String words() {
      return tr(words);
    }
  }

  /// A side that somebody took.
  ///
  /// @param rung to which one that was proposed or decided; null where nobody knows
  /// @param round after which round, from 1; 0 before any
  public record Stance(Side side, @Nullable Integer rung, int round) {
    public Stance {
      if (round < 0) {
        throw new IllegalArgumentException("no such round: " + round);
      }
    }

    static Stance along(@Nullable Integer rung, int round) {
      return new Stance(Side.CAN_LIVE_WITH_IT, rung, round);
    }

    static Stance takenBack(@Nullable Integer rung) {
      return new Stance(Side.TOOK_IT_BACK, rung, 0);
    }

    static Stance against(@Nullable Integer rung, int round) {
      return new Stance(Side.DOES_NOT_SHARE_IT, rung, round);
    }
  }

  static Earlier of(Dissent said, @Nullable Stance stance) {
    return new Earlier(said.who(), said.view(), said.reason().strip(), stance);
  }

  static Earlier of(Voices.Along said, @Nullable Stance stance) {
    return new Earlier(said.who(), said.view(), said.words().strip(), stance);
  }

  public boolean isAlong() {
    return stance != null && stance.side() == Side.CAN_LIVE_WITH_IT;
  }

  boolean isAgainst() {
    return stance != null && stance.side() == Side.DOES_NOT_SHARE_IT;
  }

  /// Whether a side was taken, and not taken back.
  boolean isSide() {
    return isAlong() || isAgainst();
  }

  /// Whether it says no more than a tick does.
  boolean isTick() {
    return isAlong() && words.isBlank();
  }

  /// What was said after the latest round; the last of those that were said after the same.
  static Optional<Earlier> latest(Stream<Earlier> said) {
    return said.reduce((one, other) -> one.round() > other.round() ? one : other);
  }

  boolean isTakenBack() {
    return stance != null && stance.side() == Side.TOOK_IT_BACK;
  }

  boolean isBy(String name) {
    return who.equals(name);
  }

  boolean isTo(int rung) {
    Integer to = stance == null ? null : stance.rung();
    return to != null && to == rung;
  }

  /// After which round it was said; 0 where that is not known.
  int round() {
    return stance == null ? 0 : stance.round();
  }

  /// Whether the same somebody says the same words, on whatever side.
  boolean saysAs(Earlier other) {
    return who.equals(other.who) && words.strip().equals(other.words.strip());
  }

  Voices.Along asAlong() {
    return new Voices.Along(who, view, words);
  }

  Dissent asDissent() {
    return new Dissent(who, view, words);
  }
}
