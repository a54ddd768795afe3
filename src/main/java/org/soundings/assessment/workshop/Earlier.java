package org.soundings.assessment.workshop;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Answer.Dissent;

/// What somebody said that takes no side to what is decided now. It counts again where that is
/// decided again to which they said it, as long as they did not judge since.
///
/// @param who a role or a name
/// @param view what they judged then, a few words such as a standing
/// @param words blank only where somebody could live with something and said no more
/// @param stance the side that they took; null where that is not known or they took it back
public record Earlier(String who, String view, String words, @Nullable Stance stance) {

  /// What somebody says to a decision who judged otherwise.
  public enum Side {
    CAN_LIVE_WITH_IT(mark("can live with it")),
    DOES_NOT_SHARE_IT(mark("does not share it"));

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
  /// @param to to which rung; null where it was put in and never recorded
  /// @param round after which round, from 1; 0 before any
  public record Stance(Side side, @Nullable Integer to, int round) {
    public Stance {
      if (round < 0) {
        throw new IllegalArgumentException("no such round: " + round);
      }
    }

    static Stance along(@Nullable Integer to, int round) {
      return new Stance(Side.CAN_LIVE_WITH_IT, to, round);
    }

    static Stance against(@Nullable Integer to, int round) {
      return new Stance(Side.DOES_NOT_SHARE_IT, to, round);
    }

    boolean isAlong() {
      return side == Side.CAN_LIVE_WITH_IT;
    }

    boolean isTo(@Nullable Integer rung) {
      return to != null && to.equals(rung);
    }
  }

  static Earlier of(Dissent said, @Nullable Stance stance) {
    return new Earlier(said.who(), said.view(), said.reason().strip(), stance);
  }

  static Earlier of(Voices.Along said, @Nullable Stance stance) {
    return new Earlier(said.who(), said.view(), said.words().strip(), stance);
  }

  boolean isAlong() {
    return stance != null && stance.isAlong();
  }

  boolean isAgainst() {
    return stance != null && !stance.isAlong();
  }

  /// Whether it says no more than a tick does.
  boolean isTick() {
    return isAlong() && words.isBlank();
  }

  Voices.Along asAlong() {
    return new Voices.Along(who, view, words);
  }

  Dissent asDissent() {
    return new Dissent(who, view, words);
  }

  Earlier withoutStance() {
    return new Earlier(who, view, words.strip(), null);
  }
}
