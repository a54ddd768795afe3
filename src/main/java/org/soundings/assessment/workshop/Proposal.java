package org.soundings.assessment.workshop;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.answer.Answer.Dissent;
import org.soundings.assessment.answer.AnswerState.Confidence;

/// What somebody has put in after a vote and the room has not decided yet. It is kept so that no
/// word is lost; nothing follows from it.
///
/// @param rung what is proposed; null while nothing is
/// @param confidence how sure the room would be; null while nobody said
/// @param reason why, or ""
/// @param voices what those say to it who judged otherwise
public record Proposal(
    @Nullable Integer rung, @Nullable Confidence confidence, String reason, Voices voices) {

  public static final Proposal NONE = new Proposal(null, null, "", Voices.NONE);

  public boolean isEmpty() {
    return equals(NONE);
  }

  public Proposal withConfidence(@Nullable Confidence sure) {
    return new Proposal(rung, sure, reason, voices);
  }

  public Proposal withReason(String because) {
    return new Proposal(rung, confidence, because, voices);
  }

  /// Takes the words of somebody who judged otherwise in place of those from before; without any
  /// where they are blank.
  public Proposal withDissent(Dissent dissent) {
    return new Proposal(rung, confidence, reason, voices.saying(dissent));
  }

  /// Takes somebody who judged otherwise as one who can live with it, or as one who did not say so.
  ///
  /// @param view what they judged, as it is stored
  public Proposal goingAlong(String who, String view, boolean isAlong) {
    return new Proposal(rung, confidence, reason, voices.goingAlong(who, view, isAlong, rung));
  }

  /// The same without blanks around its words, as it would be recorded.
  public Proposal stripped() {
    return new Proposal(rung, confidence, reason.strip(), voices.stripped());
  }

  /// The same without ticks for something else, which are no other decision.
  Proposal withoutTicksElsewhere() {
    return new Proposal(rung, confidence, reason, voices.withoutTicksElsewhere());
  }

  Stream<String> texts() {
    return Stream.concat(Stream.of(reason), voices.texts());
  }
}
