package org.soundings.ui.workshop.run;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.soundings.assessment.Session;
import org.soundings.assessment.workshop.PlanStep;
import org.soundings.assessment.workshop.SilentRound;
import org.soundings.assessment.workshop.Workshop;
import org.soundings.pack.Question;
import org.soundings.ui.workshop.vote.EstimateViewModel;
import org.soundings.workshop.RunningSession;

/// A participant of a session, at one of its items.
///
/// @param spoke whether they have spoken there
/// @param hasContributed whether they have spoken, or their note or vote was revealed
public record Speaker(String who, boolean spoke, boolean hasContributed, boolean left) {

  /// All participants, at an item.
  ///
  /// @param question the question of the item
  /// @param votes knows whose votes were revealed
  static List<Speaker> at(
      Optional<PlanStep> step,
      Optional<Question> question,
      RunningSession running,
      EstimateViewModel votes) {
    Workshop workshop = running.workshop();
    List<String> spoke = step.map(each -> each.course().spoke()).orElse(List.of());
    Set<String> contributors = new HashSet<>(spoke);
    question.map(votes::contributorsAt).ifPresent(contributors::addAll);
    question
        .flatMap(asked -> workshop.silentOn(asked.id()))
        .map(SilentRound::contributors)
        .ifPresent(contributors::addAll);
    return running.session().map(Session::participants).orElse(List.of()).stream()
        .map(
            who ->
                new Speaker(
                    who,
                    spoke.contains(who),
                    contributors.contains(who),
                    workshop.departure(who).isPresent()))
        .toList();
  }
}
