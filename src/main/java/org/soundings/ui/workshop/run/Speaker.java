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
import org.soundings.workshop.Meeting;

/// Somebody who came to a meeting, as they are seen at one of its steps.
///
/// @param spoke whether they have said something there
/// @param heard whether they have, or all have seen what they wrote or how they voted
public record Speaker(String who, boolean spoke, boolean heard, boolean left) {

  /// All who came, at a step.
  ///
  /// @param question what the step asks
  /// @param votes knows whose votes were shown
  static List<Speaker> at(
      Optional<PlanStep> step,
      Optional<Question> question,
      Meeting meeting,
      EstimateViewModel votes) {
    Workshop workshop = meeting.workshop();
    List<String> spoke = step.map(each -> each.course().spoke()).orElse(List.of());
    Set<String> heard = new HashSet<>(spoke);
    question.map(votes::heardAt).ifPresent(heard::addAll);
    question
        .flatMap(asked -> workshop.silentOn(asked.id()))
        .map(SilentRound::heard)
        .ifPresent(heard::addAll);
    return meeting.session().map(Session::participants).orElse(List.of()).stream()
        .map(
            who ->
                new Speaker(
                    who,
                    spoke.contains(who),
                    heard.contains(who),
                    workshop.departure(who).isPresent()))
        .toList();
  }
}
