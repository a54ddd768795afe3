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
import org.soundings.workshop.OpenRound;
import org.soundings.workshop.RunningSession;
import org.soundings.workshop.SessionVotes;
import org.soundings.workshop.SubjectLabels;
import org.soundings.workshop.VoteDecision;

/// Blind votes: the possible subjects at a question, the progress of the open round, the result and
/// the decision.
public final class EstimateViewModel {

  /// The possible subjects at this item.
  ///
  /// @param words the full wording of the question, or the sentence of the threat
  public record Choice(VoteSubject subject, String asked, String about, String words) {}

  /// A possible subject with the result of its votes.
  ///
  /// @param state in a few words; "" if no votes were revealed
  public record Voted(Choice choice, String state) {}

  private final RunningSession session;
  private final ProjectedVotes projectedVotes;
  private final OpenRound openRound;
  private final VoteDecision deciding;
  private final ReadOnlyObjectWrapper<EstimateContent> content;
  private Optional<Question> question = Optional.empty();
  private Optional<VoteSubject> looking = Optional.empty();

  public EstimateViewModel(RunningSession session, Projection projection) {
    this.session = session;
    projectedVotes = new ProjectedVotes(session, projection);
    openRound = new OpenRound(session);
    deciding = new VoteDecision(session);
    content = new ReadOnlyObjectWrapper<>(read());
  }

  public ReadOnlyObjectProperty<EstimateContent> contentProperty() {
    return content.getReadOnlyProperty();
  }

  public EstimateContent content() {
    return content.get();
  }

  /// Switches to the current question.
  public void at(Optional<Question> now) {
    boolean isWhoIsAskedAnother = openRound.follow();
    boolean moved = !now.equals(question);
    question = now;
    if (moved) {
      looking = openRound.ballot().map(Ballot::subject).or(votedHere()::latest);
    }
    refresh();
    if (isWhoIsAskedAnother && projectedVotes.isCounting()) {
      openRound.ballot().ifPresent(projectedVotes::count);
    }
  }

  private void refresh() {
    content.set(read());
    projectedVotes.keepTrue();
  }

  /// Whether a round is running that was not revealed.
  public boolean isOpen() {
    return openRound.ballot().isPresent();
  }

  /// The participants whose votes on a question were revealed.
  public Set<String> contributorsAt(Question asked) {
    return openRound.contributorsAt(asked);
  }

  // The round.

  /// Starts a round: the first on a subject, or the next.
  public void open(VoteSubject subject) {
    looking = Optional.of(subject);
    openRound.begin(subject, question);
    openRound.ballot().ifPresent(projectedVotes::count);
    refresh();
  }

  /// Submits the vote of the participant whose turn it is.
  public void cast(Vote vote) {
    openRound.cast(vote);
    openRound.ballot().ifPresent(projectedVotes::count);
    refresh();
  }

  /// Discards the round without revealing it.
  public void giveUp() {
    openRound.giveUp();
    refresh();
  }

  /// Reveals all votes together.
  public void reveal() {
    Optional<Estimate> shown = openRound.reveal();
    refresh();
    shown.ifPresent(projectedVotes::reveal);
  }

  // The decision.

  /// The recorded decision, if the form differs from it or there was a later vote; or "".
  String recorded(Estimate estimate) {
    Estimate.Outcome outcome = estimate.outcome();
    if (outcome == null || estimate.stands()) {
      return "";
    }
    String decided = words().option(estimate.subject(), outcome.option());
    return estimate.awaitsDecision()
        ? tr("Previous decision: %s. Reason: %s", capital(decided), outcome.reason())
        : tr("Recorded: “%s”. Reason: %s", decided, outcome.reason());
  }

  /// Saves the proposed decision before it is recorded.
  ///
  /// @param place the field that is changed
  public void propose(String place, UnaryOperator<Proposal> change) {
    looking.ifPresent(subject -> deciding.propose(session.estimate(subject), place, change));
    refresh();
  }

  /// Saves the chosen option before it is recorded.
  ///
  /// @param option null if nothing is chosen any longer
  public void choose(@Nullable Integer option) {
    looking.ifPresent(subject -> deciding.choose(session.estimate(subject), option));
    refresh();
  }

  /// Writes the conclusion of the question that is rated.
  public void conclude(String text) {
    looking.ifPresent(subject -> deciding.conclude(subject, text));
    refresh();
  }

  /// Records the decision of the form: in the answer or the threat, and in the session.
  ///
  /// @return what is missing; "" if it was recorded
  public String decide() {
    String missing =
        looking.map(session::estimate).map(deciding::decide).orElse(tr("Choose a decision."));
    refresh();
    // If the projector view shows votes, it now shows the decision, even if it showed another
    // subject.
    if (missing.isEmpty() && projectedVotes.isRevealing()) {
      project();
    }
    return missing;
  }

  /// Sets the status of the question that was voted on to "don't know".
  ///
  /// @param who the owner, a role or a name; "" if not known yet
  void noteUnknown(String who, Optional<LocalDate> by) {
    looking.ifPresent(subject -> deciding.noteUnknown(subject, who, by));
    refresh();
  }

  KnownNames people() {
    return session.everybody();
  }

  LocalDate today() {
    return session.today();
  }

  /// Selects revealed votes; the projector view shows them only on request.
  public void look(VoteSubject subject) {
    looking = Optional.of(subject);
    refresh();
  }

  boolean looksAt(VoteSubject subject) {
    return looking.filter(subject::equals).isPresent();
  }

  /// Whether the selected votes await a decision.
  boolean isUndecided() {
    return content.get().estimate().filter(Estimate::awaitsDecision).isPresent();
  }

  /// Shows the selected votes and their decision in the projector view.
  public void project() {
    content.get().estimate().ifPresent(projectedVotes::reveal);
  }

  // What is shown.

  /// The texts for the subjects.
  public SubjectLabels words() {
    return session.subjects();
  }

  public ProjectedVotes projectedVotes() {
    return projectedVotes;
  }

  private Choice choice(VoteSubject subject) {
    return new Choice(
        subject, subject.scale().question(), words().title(subject), words().whole(subject));
  }

  /// The possible subjects. Computed when they are shown, not on every letter.
  public List<Voted> choices() {
    var subjects = new ArrayList<VoteSubject>();
    question.ifPresent(
        asked -> {
          subjects.add(new VoteSubject.RatingOf(asked.id()));
          session.open().threats().about(asked.id()).stream()
              .map(Threat::id)
              .forEach(
                  threat -> {
                    subjects.add(new VoteSubject.LikelihoodOf(threat));
                    subjects.add(new VoteSubject.ImpactOf(threat));
                  });
        });
    return voted(subjects);
  }

  /// The submitted votes that were not revealed and exist only in this window, as a sentence.
  public Optional<String> wouldBeLost() {
    int sealed = openRound.ballot().map(open -> open.voted().size()).orElse(0);
    return sealed == 0
        ? Optional.empty()
        : Optional.of(
            trn(
                "%d submitted vote has not been revealed and would be lost.",
                "%d submitted votes have not been revealed and would be lost.", sealed, sealed));
  }

  private EstimateContent read() {
    Optional<Ballot> ballot = openRound.ballot();
    Optional<Estimate> estimate = looking.flatMap(session.workshop()::estimateOf);
    return new EstimateContent(
        looking.map(this::choice),
        ballot.flatMap(Ballot::next),
        ballot.map(b -> b.voted().size()).orElse(0),
        ballot.map(Ballot::size).orElse(0),
        ballot.isPresent() ? List.of() : votedHere().lost(),
        estimate,
        looking.flatMap(session::conclusion),
        looking.flatMap(deciding::unknown),
        ballot.isPresent() ? List.of() : voted(votedHere().besides(looking)));
  }

  private List<Voted> voted(List<VoteSubject> subjects) {
    return subjects.stream()
        .map(subject -> new Voted(choice(subject), votedHere().state(subject)))
        .toList();
  }

  private SessionVotes votedHere() {
    return new SessionVotes(session, question);
  }

  /// The subjects that were voted on at this question without a recorded decision, as text.
  public List<String> undecided() {
    return votedHere().undecided();
  }
}
