package org.soundings.workshop;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.pack.Question;

/// What a meeting voted on at one of its questions: its standing, and the threats that belong to
/// it.
public final class VotedHere {

  private final Meeting meeting;
  private final Optional<Question> question;

  /// @param question the one that is talked about; nothing was voted on where there is none
  public VotedHere(Meeting meeting, Optional<Question> question) {
    this.meeting = meeting;
    this.question = question;
  }

  /// The last of it, so that it can still be decided.
  public Optional<VoteSubject> latest() {
    return voted().reduce((before, last) -> last).map(Estimate::subject);
  }

  /// Those beside one of them.
  public List<VoteSubject> besides(Optional<VoteSubject> one) {
    return voted()
        .map(Estimate::subject)
        .filter(each -> one.filter(each::equals).isEmpty())
        .toList();
  }

  /// What came of the votes on something, in a few words; "" where none were shown.
  public String state(VoteSubject subject) {
    Estimate estimate = meeting.estimate(subject);
    Estimate.Outcome outcome = estimate.outcome();
    if (estimate.rounds().isEmpty()) {
      return "";
    }
    return outcome == null || estimate.isUndecided()
        ? tr("voted on, not decided")
        : tr("decided: %s", meeting.subjects().rung(subject, outcome.rung()));
  }

  /// Those that are not recorded, in words.
  public List<String> undecided() {
    return all()
        .filter(Estimate::isUndecided)
        .map(each -> tr("the votes on “%s”", meeting.subjects().title(each.subject())))
        .distinct()
        .toList();
  }

  /// Who had voted in rounds that were open when the program ended: their votes were kept nowhere.
  public List<String> lost() {
    return all().flatMap(each -> each.voted().stream()).distinct().toList();
  }

  private Stream<Estimate> voted() {
    return all().filter(each -> !each.rounds().isEmpty());
  }

  private Stream<Estimate> all() {
    return meeting.workshop().estimates().stream().filter(each -> isAbout(each.subject()));
  }

  private boolean isAbout(VoteSubject subject) {
    return question.filter(asked -> isAbout(subject, asked)).isPresent();
  }

  private static boolean isAbout(VoteSubject subject, Question question) {
    return switch (subject) {
      case VoteSubject.StandingOf(var id) -> id.equals(question.id());
      case VoteSubject.LikelihoodOf(var threat) -> question.threats().contains(threat.template());
      case VoteSubject.ImpactOf(var threat) -> question.threats().contains(threat.template());
    };
  }
}
