package org.soundings.assessment.workshop;

import java.util.Arrays;
import java.util.Optional;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.assessment.answer.AnswerState.Rating;

/// Ada, Ben and Eve vote on how a question stands and decide.
abstract class ThreeParticipants {
  static final int MISSING = VoteScale.RATING.optionOf(Rating.MISSING);

  static final int WEAK = VoteScale.RATING.optionOf(Rating.WEAK);

  static final int EFFECTIVE = VoteScale.RATING.optionOf(Rating.EFFECTIVE);

  static final DissentingVote ADA = new DissentingVote("Ada", EFFECTIVE, "I saw it.", false);

  static final Optional<String> AGREED = Optional.of("Agents keep the socket.");

  final Estimate none = Estimate.of(new VoteSubject.RatingOf("core-host-mounts"));

  static Vote vote(String who, int option) {
    return new Vote.Judged(who, option, Confidence.SURE);
  }

  static VoteRound round(Vote... votes) {
    return new VoteRound(Arrays.asList(votes));
  }

  static VoteRound round(int ada, int ben, int eve) {
    return round(vote("Ada", ada), vote("Ben", ben), vote("Eve", eve));
  }

  /// Fills in an option, a confidence and a reason in the form.
  static Estimate putting(Estimate estimate, int option) {
    return estimate.proposing(
        estimate.choosing(option).withConfidence(Confidence.SURE).withReason("Two can."));
  }

  static Estimate saying(Estimate estimate, DissentingVote said) {
    return estimate.proposing(estimate.form().saying(said));
  }

  static Estimate accepting(Estimate estimate, String who, int option, String words) {
    return saying(estimate, new DissentingVote(who, option, words, true));
  }

  static DissentingVote silent(String who, int option) {
    return new DissentingVote(who, option, "", false);
  }

  /// The decision is "weak". Ada dissents and gives a reason.
  Estimate weak() {
    return saying(putting(none.showing(round(EFFECTIVE, WEAK, WEAK)), WEAK), ADA).deciding();
  }

  /// The decision is "weak". Ada dissents. Ben, who voted "missing", accepts it.
  Estimate untilTheSpring() {
    Estimate put = saying(putting(none.showing(round(EFFECTIVE, MISSING, WEAK)), WEAK), ADA);
    return accepting(put, "Ben", MISSING, "Until the spring.").deciding();
  }

  static Estimate choosing(Estimate estimate, int option) {
    return estimate.keeping(estimate.choosing(option));
  }
}
