package org.soundings.ui.workshop.vote;

import static org.soundings.language.Messages.tr;

import org.soundings.assessment.workshop.Ballot;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.ui.workshop.projector.Projection;
import org.soundings.ui.workshop.projector.ProjectorView;
import org.soundings.workshop.RunningSession;
import org.soundings.workshop.SubjectLabels;

/// What the projector view shows of votes: the number of submitted votes before the reveal, and all
/// votes after it.
public final class ProjectedVotes {

  private final RunningSession session;
  private final Projection projection;

  ProjectedVotes(RunningSession session, Projection projection) {
    this.session = session;
    this.projection = projection;
  }

  /// Updates the projector view after decisions and undo.
  void keepTrue() {
    if (projection.view() instanceof ProjectorView.Revealed shown) {
      session.workshop().estimateOf(shown.subject()).ifPresent(this::reveal);
    }
  }

  /// Whether the projector view shows revealed votes.
  boolean isRevealing() {
    return projection.view() instanceof ProjectorView.Revealed;
  }

  /// Whether the projector view shows the number of submitted votes.
  boolean isCounting() {
    return projection.view() instanceof ProjectorView.Voting;
  }

  /// Whether the content of the projector view is still revealed, and not undone.
  public boolean isShown(ProjectorView.Revealed shown) {
    return session.workshop().estimateOf(shown.subject()).flatMap(Estimate::last).isPresent();
  }

  /// Shows only the number of submitted votes.
  void count(Ballot open) {
    VoteSubject subject = open.subject();
    SubjectLabels words = session.subjects();
    projection.show(
        new ProjectorView.Voting(
            subject.scale().question(),
            words.title(subject),
            words.whole(subject),
            words.stands(subject),
            round(session.estimate(subject).rounds().size() + 1),
            open.voted().size(),
            open.size()));
  }

  void reveal(Estimate estimate) {
    VotesProjection.of(session, estimate).ifPresent(projection::show);
  }

  static String round(int number) {
    return switch (number) {
      case 1 -> tr("First round");
      case 2 -> tr("Second round");
      case 3 -> tr("Third round");
      default -> tr("Round %s", number);
    };
  }
}
