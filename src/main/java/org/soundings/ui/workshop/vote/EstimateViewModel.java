package org.soundings.ui.workshop.vote;

import static org.soundings.language.Messages.capital;
import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.soundings.app.KnownNames;
import org.soundings.assessment.workshop.Ballot;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.Proposal;
import org.soundings.assessment.workshop.Vote;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.pack.Question;
import org.soundings.threat.Threat;
import org.soundings.ui.workshop.projector.Projection;
import org.soundings.workshop.Meeting;
import org.soundings.workshop.OpenRound;
import org.soundings.workshop.SubjectLabels;
import org.soundings.workshop.VoteDecision;
import org.soundings.workshop.VotedHere;

/// Blind estimates: what can be judged at a question, how far the open round is, what came out and
/// what is decided by it.
public final class EstimateViewModel {

  /// What can be judged at this step.
  ///
  /// @param words the whole question that is judged, or what happens where a threat is
  public record Choice(VoteSubject subject, String asked, String about, String words) {}

  /// Something that can be judged, and what came of votes on it.
  ///
  /// @param state in a few words; "" where none were shown
  public record Voted(Choice choice, String state) {}

  private final Meeting meeting;
  private final VotesOnWall wall;
  private final OpenRound openRound;
  private final VoteDecision deciding;
  private final ReadOnlyObjectWrapper<EstimateContent> content;
  private Optional<Question> question = Optional.empty();
  private Optional<VoteSubject> looking = Optional.empty();

  public EstimateViewModel(Meeting meeting, Projection projection) {
    this.meeting = meeting;
    wall = new VotesOnWall(meeting, projection);
    openRound = new OpenRound(meeting);
    deciding = new VoteDecision(meeting);
    content = new ReadOnlyObjectWrapper<>(read());
  }

  public ReadOnlyObjectProperty<EstimateContent> contentProperty() {
    return content.getReadOnlyProperty();
  }

  public EstimateContent content() {
    return content.get();
  }

  /// Looks at the question that is talked about now.
  public void at(Optional<Question> now) {
    boolean isWhoIsAskedAnother = openRound.follow();
    boolean moved = !now.equals(question);
    question = now;
    if (moved) {
      looking = openRound.ballot().map(Ballot::subject).or(votedHere()::latest);
    }
    refresh();
    if (isWhoIsAskedAnother && wall.isCounting()) {
      openRound.ballot().ifPresent(wall::count);
    }
  }

  private void refresh() {
    content.set(read());
    wall.keepTrue();
  }

  /// Whether a round is held that was not shown.
  public boolean isOpen() {
    return openRound.ballot().isPresent();
  }

  /// Whose votes all have seen at a question.
  public Set<String> heardAt(Question asked) {
    return openRound.heardAt(asked);
  }

  // The round.

  /// Begins a round: the first one on a subject, or the next.
  public void open(VoteSubject subject) {
    looking = Optional.of(subject);
    openRound.begin(subject, question);
    openRound.ballot().ifPresent(wall::count);
    refresh();
  }

  /// Takes the vote of whoever has the laptop.
  public void cast(Vote vote) {
    openRound.cast(vote);
    openRound.ballot().ifPresent(wall::count);
    refresh();
  }

  /// Lets the round go without showing it.
  public void giveUp() {
    openRound.giveUp();
    refresh();
  }

  /// Shows all votes together.
  public void reveal() {
    Optional<Estimate> shown = openRound.reveal();
    refresh();
    shown.ifPresent(wall::reveal);
  }

  // What is decided.

  /// What was decided, where the form says something else or people voted again since; or "".
  String standing(Estimate estimate) {
    Estimate.Outcome outcome = estimate.outcome();
    if (outcome == null || estimate.stands()) {
      return "";
    }
    String decided = words().rung(estimate.subject(), outcome.rung());
    return estimate.awaitsDecision()
        ? tr("%s was decided before, because %s", capital(decided), outcome.reason())
        : tr("Recorded is “%s”, because %s", decided, outcome.reason());
  }

  /// Keeps what is put in before it is recorded.
  ///
  /// @param place what is typed into or chosen
  public void propose(String place, UnaryOperator<Proposal> change) {
    looking.ifPresent(subject -> deciding.propose(meeting.estimate(subject), place, change));
    refresh();
  }

  /// Keeps what is chosen before it is recorded.
  ///
  /// @param rung null where nothing is chosen any more
  public void choose(@Nullable Integer rung) {
    looking.ifPresent(subject -> deciding.choose(meeting.estimate(subject), rung));
    refresh();
  }

  /// Writes what all agree on at the question whose standing is judged.
  public void conclude(String text) {
    looking.ifPresent(subject -> deciding.conclude(subject, text));
    refresh();
  }

  /// Records what stands in the form: on the answer or the threat, and here.
  ///
  /// @return what is missing; "" where it was recorded
  public String decide() {
    String missing =
        looking.map(meeting::estimate).map(deciding::decide).orElse(tr("Choose what is decided."));
    refresh();
    // A room that looks at votes sees what is decided, also where it looked at others.
    if (missing.isEmpty() && wall.isRevealing()) {
      project();
    }
    return missing;
  }

  /// Writes into the answer to the question that was voted on that the room does not know.
  ///
  /// @param who finds out, a role or a name; "" where that is not said yet
  void noteUnknown(String who, Optional<LocalDate> by) {
    looking.ifPresent(subject -> deciding.noteUnknown(subject, who, by));
    refresh();
  }

  KnownNames people() {
    return meeting.everybody();
  }

  LocalDate today() {
    return meeting.today();
  }

  /// Looks at votes that were shown; the room sees them where it is told to.
  public void look(VoteSubject subject) {
    looking = Optional.of(subject);
    refresh();
  }

  boolean looksAt(VoteSubject subject) {
    return looking.filter(subject::equals).isPresent();
  }

  /// Whether the votes that are looked at wait for a decision.
  boolean isUndecided() {
    return content.get().estimate().filter(Estimate::awaitsDecision).isPresent();
  }

  /// Shows the room the votes that are looked at, and what was decided by them.
  public void project() {
    content.get().estimate().ifPresent(wall::reveal);
  }

  // What is shown.

  /// What is judged, in words.
  public SubjectLabels words() {
    return meeting.subjects();
  }

  public VotesOnWall wall() {
    return wall;
  }

  private Choice choice(VoteSubject subject) {
    return new Choice(
        subject, subject.scale().question(), words().title(subject), words().whole(subject));
  }

  /// What can be judged now. Asked for where it is shown, and not with every letter.
  public List<Voted> choices() {
    var subjects = new ArrayList<VoteSubject>();
    question.ifPresent(
        asked -> {
          subjects.add(new VoteSubject.StandingOf(asked.id()));
          meeting.open().threats().about(asked.id()).stream()
              .map(Threat::id)
              .forEach(
                  threat -> {
                    subjects.add(new VoteSubject.LikelihoodOf(threat));
                    subjects.add(new VoteSubject.ImpactOf(threat));
                  });
        });
    return voted(subjects);
  }

  /// The votes that nobody has seen yet, which are in this window alone, in a sentence.
  public Optional<String> wouldBeLost() {
    int sealed = openRound.ballot().map(open -> open.voted().size()).orElse(0);
    return sealed == 0
        ? Optional.empty()
        : Optional.of(
            trn(
                "%d sealed vote is not shown yet and would be lost.",
                "%d sealed votes are not shown yet and would be lost.", sealed, sealed));
  }

  private EstimateContent read() {
    Optional<Ballot> ballot = openRound.ballot();
    Optional<Estimate> estimate = looking.flatMap(meeting.workshop()::estimateOf);
    return new EstimateContent(
        looking.map(this::choice),
        ballot.flatMap(Ballot::next),
        ballot.map(b -> b.voted().size()).orElse(0),
        ballot.map(Ballot::size).orElse(0),
        ballot.isPresent() ? List.of() : votedHere().lost(),
        estimate,
        looking.flatMap(meeting::conclusion),
        looking.flatMap(deciding::unknown),
        ballot.isPresent() ? List.of() : voted(votedHere().besides(looking)));
  }

  private List<Voted> voted(List<VoteSubject> subjects) {
    return subjects.stream()
        .map(subject -> new Voted(choice(subject), votedHere().state(subject)))
        .toList();
  }

  private VotedHere votedHere() {
    return new VotedHere(meeting, question);
  }

  /// What was voted on at this question and is not recorded, in words.
  public List<String> undecided() {
    return votedHere().undecided();
  }
}
