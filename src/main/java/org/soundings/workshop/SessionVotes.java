package org.soundings.workshop;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.pack.Question;

/// The subjects that a session voted on at one of its questions: its rating, and its threats.
public final class SessionVotes {

  private final RunningSession session;
  private final Optional<Question> question;

  /// @param question the current one; without one there are no votes
  public SessionVotes(RunningSession session, Optional<Question> question) {
    this.session = session;
    this.question = question;
  }

  /// The last subject, so that it can still be decided.
  public Optional<VoteSubject> latest() {
    return voted().reduce((before, last) -> last).map(Estimate::subject);
  }

  /// The other subjects.
  public List<VoteSubject> besides(Optional<VoteSubject> one) {
    return voted()
        .map(Estimate::subject)
        .filter(each -> one.filter(each::equals).isEmpty())
        .toList();
  }

  /// The result of the votes on a subject, in a few words; "" without a revealed round.
  public String state(VoteSubject subject) {
    Estimate estimate = session.estimate(subject);
    Estimate.Outcome outcome = estimate.outcome();
    if (estimate.rounds().isEmpty()) {
      return "";
    }
    return outcome == null || estimate.isUndecided()
        ? tr("voted on, decision pending")
        : tr("decided: %s", session.subjects().option(subject, outcome.option()));
  }

  /// The labels of the subjects without a recorded decision.
  public List<String> undecided() {
    return all()
        .filter(Estimate::isUndecided)
        .map(each -> tr("the votes on “%s”", session.subjects().title(each.subject())))
        .distinct()
        .toList();
  }

  /// Who had voted in rounds that were open when the program ended. Their votes were stored
  /// nowhere.
  public List<String> lost() {
    return all().flatMap(each -> each.voted().stream()).distinct().toList();
  }

  private Stream<Estimate> voted() {
    return all().filter(each -> !each.rounds().isEmpty());
  }

  private Stream<Estimate> all() {
    return session.workshop().estimates().stream().filter(each -> isAbout(each.subject()));
  }

  private boolean isAbout(VoteSubject subject) {
    return question.filter(asked -> isAbout(subject, asked)).isPresent();
  }

  private static boolean isAbout(VoteSubject subject, Question question) {
    return switch (subject) {
      case VoteSubject.RatingOf(var id) -> id.equals(question.id());
      case VoteSubject.LikelihoodOf(var threat) -> question.threats().contains(threat.template());
      case VoteSubject.ImpactOf(var threat) -> question.threats().contains(threat.template());
    };
  }
}
