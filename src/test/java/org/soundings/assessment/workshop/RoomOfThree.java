package org.soundings.assessment.workshop;

import java.util.Arrays;
import java.util.Optional;
import org.soundings.assessment.answer.Answer.Dissent;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.assessment.answer.AnswerState.Standing;

/// Ada, Ben and Eve judge how a question stands and decide.
abstract class RoomOfThree {
  static final int MISSING = VoteScale.STANDING.rungOf(Standing.MISSING);

  static final int WEAK = VoteScale.STANDING.rungOf(Standing.WEAK);

  static final int HOLDS = VoteScale.STANDING.rungOf(Standing.HOLDS);

  static final Dissent ADA = new Dissent("Ada", "holds", "I saw it.");

  static final Optional<String> AGREED = Optional.of("Agents keep the socket.");

  final Estimate none = Estimate.of(new VoteSubject.StandingOf("core-host-mounts"));

  static Vote vote(String who, int rung) {
    return new Vote.Judged(who, rung, Confidence.SURE);
  }

  static Estimate.Round round(Vote... votes) {
    return new Estimate.Round(Arrays.asList(votes));
  }

  static Estimate.Round round(int ada, int ben, int eve) {
    return round(vote("Ada", ada), vote("Ben", ben), vote("Eve", eve));
  }

  /// Puts a decision into the form beside what stands there.
  static Estimate putting(Estimate estimate, int rung) {
    return estimate.proposing(
        estimate.choosing(rung).withConfidence(Confidence.SURE).withReason("Two can."));
  }

  static Estimate saying(Estimate estimate, Dissent dissent) {
    return estimate.proposing(estimate.form().withDissent(dissent));
  }

  static Estimate decided(Estimate estimate) {
    return estimate.deciding(rung -> VoteScale.standing(rung).words());
  }

  /// Decided to be weak, which Ada does not share, and why.
  Estimate weak() {
    return decided(saying(putting(none.showing(round(HOLDS, WEAK, WEAK)), WEAK), ADA));
  }

  static Estimate along(Estimate estimate, String who, String view) {
    return estimate.proposing(estimate.form().goingAlong(who, view, true));
  }

  /// Ben judged missing and can live with weak until the spring.
  Estimate untilTheSpring() {
    Estimate put =
        along(putting(none.showing(round(HOLDS, MISSING, WEAK)), WEAK), "Ben", "missing");
    return decided(saying(put, new Dissent("Ben", "missing", "Until the spring.")));
  }

  static Estimate choosing(Estimate estimate, int rung) {
    return estimate.proposing(estimate.choosing(rung));
  }
}
