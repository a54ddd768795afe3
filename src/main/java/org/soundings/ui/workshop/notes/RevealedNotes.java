package org.soundings.ui.workshop.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soundings.assessment.workshop.SilentRound;
import org.soundings.pack.Library;
import org.soundings.ui.workshop.projector.ProjectorView;

/// All notes as the projector view shows them: the groups, then notes without a group.
final class RevealedNotes {

  private RevealedNotes() {}

  /// Empty if no available pack has the question.
  static Optional<ProjectorView.Written> of(SilentRound shown, Library library) {
    return library
        .question(shown.question())
        .map(asked -> new ProjectorView.Written(asked.id(), asked.title(), groups(shown)));
  }

  private static List<ProjectorView.Group> groups(SilentRound round) {
    var groups = new ArrayList<ProjectorView.Group>();
    for (String name : round.groups()) {
      groups.add(new ProjectorView.Group(name, notes(round, name)));
    }
    List<String> others = notes(round, "");
    if (!others.isEmpty()) {
      groups.add(new ProjectorView.Group("", others));
    }
    return groups;
  }

  private static List<String> notes(SilentRound round, String group) {
    return round.thoughts().stream()
        .filter(thought -> thought.note().group().equals(group))
        .map(SilentRound.Thought::words)
        .toList();
  }
}
