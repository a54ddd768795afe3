package org.soundings.ui.workshop.vote;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.assessment.workshop.DissentingVote;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.Spread;
import org.soundings.assessment.workshop.Vote;
import org.soundings.assessment.workshop.VoteRound;
import org.soundings.assessment.workshop.VoteScale;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.markdown.Prose;
import org.soundings.ui.control.mark.Mark;
import org.soundings.ui.workshop.projector.ProjectorView;
import org.soundings.workshop.Meeting;

/// Puts votes that were shown, and what was decided by them, into what the room sees.
public final class VotesFace {

  private final Meeting meeting;
  private final Estimate estimate;
  private final VoteRound round;

  private VotesFace(Meeting meeting, Estimate estimate, VoteRound round) {
    this.meeting = meeting;
    this.estimate = estimate;
    this.round = round;
  }

  /// The last round; empty where none was shown.
  public static Optional<ProjectorView.Revealed> of(Meeting meeting, Estimate estimate) {
    return estimate.last().map(round -> new VotesFace(meeting, estimate, round).revealed());
  }

  private ProjectorView.Revealed revealed() {
    VoteSubject subject = estimate.subject();
    return new ProjectorView.Revealed(
        subject,
        subject.scale().question(),
        meeting.subjects().title(subject),
        VotesOnWall.round(estimate.rounds().size()),
        subject.scale().shown().stream().map(this::rung).toList(),
        round.unknown().stream().map(Vote.DontKnow::who).toList(),
        round.words(subject.scale(), this::words),
        verdict());
  }

  private String words(int rung) {
    return meeting.subjects().rung(estimate.subject(), rung);
  }

  private Optional<ProjectorView.Verdict> verdict() {
    return Optional.ofNullable(estimate.outcome())
        .filter(_ -> !estimate.awaitsDecision())
        .map(
            outcome -> {
              Confidence sure = outcome.confidence();
              return new ProjectorView.Verdict(
                  words(outcome.rung()) + (sure == null ? "" : ", " + sure.words()),
                  meeting.conclusion(estimate.subject()).map(VotesFace::sentence).orElse(""),
                  sentence(outcome.reason()),
                  dissents());
            });
  }

  /// What those say who voted otherwise; nothing of those who said no more than that. Those who
  /// accept it without words share a sentence.
  private List<String> dissents() {
    List<DissentingVote> all = estimate.dissents();
    List<String> accepting =
        all.stream().filter(VotesFace::acceptsWithoutWords).map(DissentingVote::who).toList();
    String names = String.join(", ", accepting);
    return Stream.of(
            all.stream()
                .filter(DissentingVote::isReasoned)
                .map(each -> tr("%s does not share it: %s", each.who(), sentence(each.words()))),
            all.stream()
                .filter(each -> each.accepts() && !acceptsWithoutWords(each))
                .map(each -> tr("%s can live with it: %s", each.who(), sentence(each.words()))),
            Stream.of(
                    trn("Can live with it: %s.", "Can live with it: %s.", accepting.size(), names))
                .filter(_ -> !accepting.isEmpty()))
        .flatMap(each -> each)
        .toList();
  }

  private static boolean acceptsWithoutWords(DissentingVote vote) {
    return vote.accepts() && vote.words().isBlank();
  }

  /// Words that were written, without their marks.
  private static String sentence(String markdown) {
    return Prose.sentence(Prose.plain(markdown));
  }

  private ProjectorView.Rung rung(int rung) {
    Optional<Spread> ends = endsThatAreThere();
    return new ProjectorView.Rung(
        words(rung),
        estimate.subject().isStanding()
            ? Optional.of(Mark.valueOf(VoteScale.standing(rung).name()))
            : Optional.empty(),
        round.judged().stream()
            .filter(vote -> vote.rung() == rung)
            .map(
                vote ->
                    new ProjectorView.Dot(
                        vote.who(),
                        vote.confidence(),
                        isThere(vote) && ends.filter(each -> each.speaksFirst(vote)).isPresent()))
            .toList());
  }

  /// How far those lie apart who can still speak.
  private Optional<Spread> endsThatAreThere() {
    return Spread.of(new VoteRound(round.votes().stream().filter(this::isThere).toList()));
  }

  /// Whether whoever voted has not left since.
  private boolean isThere(Vote vote) {
    return meeting.workshop().departure(vote.who()).isEmpty();
  }
}
