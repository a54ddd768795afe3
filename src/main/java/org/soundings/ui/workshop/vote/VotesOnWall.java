package org.soundings.ui.workshop.vote;

import static org.soundings.language.Messages.tr;

import org.soundings.assessment.workshop.Ballot;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.ui.workshop.projector.Projection;
import org.soundings.ui.workshop.projector.ProjectorView;
import org.soundings.workshop.Meeting;
import org.soundings.workshop.SubjectLabels;

/// What the room sees of votes: how many are in while they are hidden, all of them once they are
/// shown.
public final class VotesOnWall {

  private final Meeting meeting;
  private final Projection projection;

  VotesOnWall(Meeting meeting, Projection projection) {
    this.meeting = meeting;
    this.projection = projection;
  }

  /// What the room sees follows what was decided by votes, and what was taken back.
  void keepTrue() {
    if (projection.view() instanceof ProjectorView.Revealed shown) {
      meeting.workshop().estimateOf(shown.subject()).ifPresent(this::reveal);
    }
  }

  /// Whether the room looks at votes.
  boolean isRevealing() {
    return projection.view() instanceof ProjectorView.Revealed;
  }

  /// Whether the room waits until all have voted.
  boolean isCounting() {
    return projection.view() instanceof ProjectorView.Voting;
  }

  /// Whether what the room sees is shown still; not where showing it was taken back.
  public boolean isShown(ProjectorView.Revealed shown) {
    return meeting.workshop().estimateOf(shown.subject()).flatMap(Estimate::last).isPresent();
  }

  /// Shows how many have voted, and nothing of what.
  void count(Ballot open) {
    VoteSubject subject = open.subject();
    SubjectLabels words = meeting.subjects();
    projection.show(
        new ProjectorView.Voting(
            subject.scale().question(),
            words.title(subject),
            words.whole(subject),
            words.stands(subject),
            round(meeting.estimate(subject).rounds().size() + 1),
            open.voted().size(),
            open.size()));
  }

  void reveal(Estimate estimate) {
    VotesFace.of(meeting, estimate).ifPresent(projection::show);
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
