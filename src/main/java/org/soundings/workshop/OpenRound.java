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

/// The round of votes that is not shown yet. Its votes are in the ballot here and nowhere else;
/// what is told to views and written to the folder is only who has voted.
public final class OpenRound {

  private final Meeting meeting;
  private Optional<Ballot> ballot = Optional.empty();

  /// The question at which it was begun; the room may have gone on since.
  private Optional<Question> questionAtItsBeginning = Optional.empty();

  /// Id of the meeting in which it was begun.
  private String meetingItBelongsTo = "";

  public OpenRound(Meeting meeting) {
    this.meeting = meeting;
  }

  /// The hidden votes; empty while no round is open.
  public Optional<Ballot> ballot() {
    return ballot;
  }

  /// Follows the meeting in front: the votes go where another one is, or where somebody voted who
  /// does not come to this one any more. Nobody waits for whoever left; where nobody is left to
  /// vote, the round goes.
  ///
  /// @return whether others are asked than before
  public boolean follow() {
    List<String> before = ballot.map(Ballot::voters).orElse(List.of());
    if (ballot.isPresent() && !meetingId().equals(meetingItBelongsTo)) {
      ballot = Optional.empty();
    }
    giveUpForStrangers();
    List<String> there = meeting.present();
    ballot = ballot.map(open -> open.waitingFor(there)).filter(rest -> rest.size() > 0);
    return !before.equals(ballot.map(Ballot::voters).orElse(List.of()));
  }

  private String meetingId() {
    return meeting.session().map(Session::id).orElse("");
  }

  /// Begins it, where somebody is there to vote: the first one on a subject, or the next.
  ///
  /// @param question the one that is talked about
  public void begin(VoteSubject subject, Optional<Question> question) {
    List<String> voters = meeting.present();
    if (!voters.isEmpty() && !meeting.isClosed()) {
      ballot = Optional.of(Ballot.open(subject, voters));
      meetingItBelongsTo = meetingId();
      questionAtItsBeginning = question;
      noteWhoVoted(subject);
    }
  }

  /// Takes the vote of whoever has the laptop.
  public void cast(Vote vote) {
    ballot = ballot.map(open -> open.cast(vote));
    ballot.map(Ballot::subject).ifPresent(this::noteWhoVoted);
  }

  /// Lets it go without showing it.
  public void giveUp() {
    Optional<VoteSubject> subject = ballot.map(Ballot::subject);
    ballot = Optional.empty();
    subject.ifPresent(this::noteWhoVoted);
  }

  /// Gives it up where somebody voted who is not at the meeting any more, such as by a name that an
  /// undo took back: nobody knows whose vote it is then. Who was asked and did not vote yet goes
  /// and leaves nothing.
  private void giveUpForStrangers() {
    List<String> came = meeting.session().map(Session::participants).orElse(List.of());
    Optional<Ballot> lost = ballot.filter(open -> !came.containsAll(open.voted()));
    if (lost.isPresent()) {
      ballot = Optional.empty();
      forget(lost.get());
      String words =
          tr("The people at the meeting have changed; the open round of votes was given up.");
      meeting.say(words);
    }
  }

  /// Nobody has voted in a round that is given up; no undo brings its votes back.
  private void forget(Ballot lost) {
    meeting.note(
        s ->
            s.changing(
                w ->
                    w.estimateOf(lost.subject())
                        .map(estimate -> w.withEstimate(estimate.withVoted(List.of())))
                        .orElse(w)));
  }

  /// Shows all votes together.
  ///
  /// @return what was voted on, with this round; empty where somebody has not voted yet
  public Optional<Estimate> reveal() {
    Optional<Ballot> full = ballot.filter(open -> open.isComplete() && !meeting.isClosed());
    if (full.isPresent()) {
      ballot = Optional.empty();
    }
    return full.map(this::show);
  }

  /// Whose votes all have seen at a question.
  public Set<String> heardAt(Question question) {
    return meeting.workshop().estimates().stream()
        .flatMap(each -> each.heardAt(question.id()).stream())
        .collect(Collectors.toSet());
  }

  private Estimate show(Ballot full) {
    VoteRound round = full.reveal();
    Optional<String> asked =
        questionAtItsBeginning.map(Question::id).filter(_ -> !full.subject().isStanding());
    Estimate shown = meeting.estimate(full.subject()).showing(asked.map(round::at).orElse(round));
    meeting.editWorkshop(tr("showing of votes"), w -> w.withEstimate(shown));
    questionAtItsBeginning.map(Question::id).ifPresent(meeting::talkedAbout);
    return shown;
  }

  private void noteWhoVoted(VoteSubject subject) {
    List<String> voted = ballot.map(Ballot::voted).orElse(List.of());
    Estimate noted = meeting.estimate(subject).withVoted(voted);
    boolean hasSomething = !voted.isEmpty() || !noted.rounds().isEmpty();
    if (hasSomething || meeting.workshop().estimateOf(subject).isPresent()) {
      meeting.type(
          tr("votes"),
          subject.about() + noted.rounds().size(),
          s -> s.changing(w -> w.withEstimate(noted)));
    }
  }
}
