package org.soundings.workshop;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.soundings.assessment.Session;
import org.soundings.assessment.workshop.Ballot;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.Vote;
import org.soundings.assessment.workshop.VoteRound;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.pack.Question;

/// The round of votes that is not revealed yet. Its votes exist only in the ballot here. Views and
/// the folder get only the names of those who have voted.
public final class OpenRound {

  private final RunningSession running;
  private Optional<Ballot> ballot = Optional.empty();

  /// The question at which it was started. The session may have moved on since.
  private Optional<Question> questionAtItsBeginning = Optional.empty();

  /// Id of the session in which it was started.
  private String sessionItBelongsTo = "";

  public OpenRound(RunningSession running) {
    this.running = running;
  }

  /// The hidden votes; empty if no round is open.
  public Optional<Ballot> ballot() {
    return ballot;
  }

  /// Follows the current session. The round is discarded if another session is the current one, if
  /// a voter is no longer a participant, or if no one is left to vote. The round does not wait for
  /// people who left.
  ///
  /// @return whether the set of voters changed
  public boolean follow() {
    List<String> before = ballot.map(Ballot::voters).orElse(List.of());
    if (ballot.isPresent() && !sessionId().equals(sessionItBelongsTo)) {
      ballot = Optional.empty();
    }
    giveUpForStrangers();
    List<String> there = running.present();
    ballot = ballot.map(open -> open.waitingFor(there)).filter(rest -> rest.size() > 0);
    return !before.equals(ballot.map(Ballot::voters).orElse(List.of()));
  }

  private String sessionId() {
    return running.session().map(Session::id).orElse("");
  }

  /// Starts the first or the next round on a subject, if there are voters.
  ///
  /// @param question the current question
  public void begin(VoteSubject subject, Optional<Question> question) {
    List<String> voters = running.present();
    if (!voters.isEmpty() && !running.isClosed()) {
      ballot = Optional.of(Ballot.open(subject, voters));
      sessionItBelongsTo = sessionId();
      questionAtItsBeginning = question;
      noteWhoVoted(subject);
    }
  }

  /// Adds the vote of the person who has the laptop.
  public void cast(Vote vote) {
    ballot = ballot.map(open -> open.cast(vote));
    ballot.map(Ballot::subject).ifPresent(this::noteWhoVoted);
  }

  /// Discards the round without revealing it.
  public void giveUp() {
    Optional<VoteSubject> subject = ballot.map(Ballot::subject);
    ballot = Optional.empty();
    subject.ifPresent(this::noteWhoVoted);
  }

  /// Discards the round if a voter is no longer a participant, for example because undo removed the
  /// name. The vote would then have no owner. Voters who have not voted yet are removed silently.
  private void giveUpForStrangers() {
    List<String> came = running.session().map(Session::participants).orElse(List.of());
    Optional<Ballot> lost = ballot.filter(open -> !came.containsAll(open.voted()));
    if (lost.isPresent()) {
      ballot = Optional.empty();
      forget(lost.get());
      String words =
          tr("The participants changed, so the open round was discarded. Start a new round.");
      running.say(words);
    }
  }

  /// A discarded round has no voters. Undo does not restore its votes.
  private void forget(Ballot lost) {
    running.note(
        s ->
            s.changing(
                w ->
                    w.estimateOf(lost.subject())
                        .map(estimate -> w.withEstimate(estimate.withVoted(List.of())))
                        .orElse(w)));
  }

  /// Reveals all votes together.
  ///
  /// @return the subject with this round; empty if a vote is missing
  public Optional<Estimate> reveal() {
    Optional<Ballot> full = ballot.filter(open -> open.isComplete() && !running.isClosed());
    if (full.isPresent()) {
      ballot = Optional.empty();
    }
    return full.map(this::show);
  }

  /// Whose votes have been revealed at a question.
  public Set<String> contributorsAt(Question question) {
    return running.workshop().estimates().stream()
        .flatMap(each -> each.contributorsAt(question.id()).stream())
        .collect(Collectors.toSet());
  }

  private Estimate show(Ballot full) {
    VoteRound round = full.reveal();
    Optional<String> asked =
        questionAtItsBeginning.map(Question::id).filter(_ -> !full.subject().isRating());
    Estimate shown = running.estimate(full.subject()).showing(asked.map(round::at).orElse(round));
    running.editWorkshop(tr("votes revealed"), w -> w.withEstimate(shown));
    questionAtItsBeginning.map(Question::id).ifPresent(running::talkedAbout);
    return shown;
  }

  private void noteWhoVoted(VoteSubject subject) {
    List<String> voted = ballot.map(Ballot::voted).orElse(List.of());
    Estimate noted = running.estimate(subject).withVoted(voted);
    boolean hasSomething = !voted.isEmpty() || !noted.rounds().isEmpty();
    if (hasSomething || running.workshop().estimateOf(subject).isPresent()) {
      running.type(
          tr("votes submitted"),
          subject.about() + noted.rounds().size(),
          s -> s.changing(w -> w.withEstimate(noted)));
    }
  }
}
