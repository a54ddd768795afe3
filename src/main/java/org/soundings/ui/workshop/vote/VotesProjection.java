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
import org.soundings.workshop.RunningSession;

/// Converts revealed votes and their decision for the projector view.
public final class VotesProjection {

  private final RunningSession session;
  private final Estimate estimate;
  private final VoteRound round;

  private VotesProjection(RunningSession session, Estimate estimate, VoteRound round) {
    this.session = session;
    this.estimate = estimate;
    this.round = round;
  }

  /// The last round; empty if none was revealed.
  public static Optional<ProjectorView.Revealed> of(RunningSession session, Estimate estimate) {
    return estimate.last().map(round -> new VotesProjection(session, estimate, round).revealed());
  }

  private ProjectorView.Revealed revealed() {
    VoteSubject subject = estimate.subject();
    return new ProjectorView.Revealed(
        subject,
        subject.scale().question(),
        session.subjects().title(subject),
        ProjectedVotes.round(estimate.rounds().size()),
        subject.scale().shown().stream().map(this::option).toList(),
        round.unknown().stream().map(Vote.DontKnow::who).toList(),
        round.words(subject.scale(), this::words),
        verdict());
  }

  private String words(int option) {
    return session.subjects().option(estimate.subject(), option);
  }

  private Optional<ProjectorView.Verdict> verdict() {
    return Optional.ofNullable(estimate.outcome())
        .filter(_ -> !estimate.awaitsDecision())
        .map(
            outcome -> {
              Confidence sure = outcome.confidence();
              return new ProjectorView.Verdict(
                  words(outcome.option()) + (sure == null ? "" : ", " + sure.words()),
                  session.conclusion(estimate.subject()).map(VotesProjection::sentence).orElse(""),
                  sentence(outcome.reason()),
                  dissents());
            });
  }

  /// The reasons of dissenting participants; those without a reason are omitted. Participants who
  /// accept the decision without a reason share one sentence.
  private List<String> dissents() {
    List<DissentingVote> all = estimate.dissents();
    List<String> accepting =
        all.stream().filter(VotesProjection::acceptsWithoutWords).map(DissentingVote::who).toList();
    String names = String.join(", ", accepting);
    return Stream.of(
            all.stream()
                .filter(DissentingVote::isReasoned)
                .map(each -> tr("Dissent by %s: %s", each.who(), sentence(each.words()))),
            all.stream()
                .filter(each -> each.accepts() && !acceptsWithoutWords(each))
                .map(each -> tr("%s accepts the decision: %s", each.who(), sentence(each.words()))),
            Stream.of(
                    trn(
                        "Accepts the decision: %s.",
                        "Accept the decision: %s.", accepting.size(), names))
                .filter(_ -> !accepting.isEmpty()))
        .flatMap(each -> each)
        .toList();
  }

  private static boolean acceptsWithoutWords(DissentingVote vote) {
    return vote.accepts() && vote.words().isBlank();
  }

  /// The text without Markdown.
  private static String sentence(String markdown) {
    return Prose.sentence(Prose.plain(markdown));
  }

  private ProjectorView.Option option(int option) {
    Optional<Spread> ends = endsThatAreThere();
    return new ProjectorView.Option(
        words(option),
        estimate.subject().isRating()
            ? Optional.of(Mark.valueOf(VoteScale.rating(option).name()))
            : Optional.empty(),
        round.judged().stream()
            .filter(vote -> vote.option() == option)
            .map(
                vote ->
                    new ProjectorView.Dot(
                        vote.who(),
                        vote.confidence(),
                        isThere(vote) && ends.filter(each -> each.speaksFirst(vote)).isPresent()))
            .toList());
  }

  /// The highest and the lowest vote among present participants.
  private Optional<Spread> endsThatAreThere() {
    return Spread.of(new VoteRound(round.votes().stream().filter(this::isThere).toList()));
  }

  /// Whether the voter has not left since.
  private boolean isThere(Vote vote) {
    return session.workshop().departure(vote.who()).isEmpty();
  }
}
