package org.soundings.threat;

import java.util.List;
import java.util.Optional;
import org.soundings.assessment.Action;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.profile.PackUse;
import org.soundings.pack.Library;
import org.soundings.pack.Question;
import org.soundings.pack.ThreatTemplate.Mitigation;

/// What a pack recommends against a threat, and whether the team plans it.
///
/// @param question the question whose answer it improves
/// @param action the action with the same title that mitigates the threat
public record Recommendation(
    Threat threat, Mitigation mitigation, Question question, Optional<Action> action) {

  /// The recommendations for a threat whose questions the assessment asks.
  public static List<Recommendation> of(Threat threat, Library library, Assessment assessment) {
    List<String> asked = assessment.profile().packs().stream().map(PackUse::id).toList();
    return threat.template().mitigations().stream()
        .flatMap(
            mitigation ->
                library
                    .question(mitigation.question())
                    .filter(question -> asked.contains(question.pack()))
                    .map(
                        question ->
                            new Recommendation(
                                threat,
                                mitigation,
                                question,
                                planned(threat, mitigation, assessment)))
                    .stream())
        .toList();
  }

  private static Optional<Action> planned(
      Threat threat, Mitigation mitigation, Assessment assessment) {
    return assessment.actions().stream()
        .filter(action -> action.mitigates().contains(threat.id()))
        .filter(action -> action.title().strip().equals(mitigation.title()))
        .findFirst();
  }

  /// The action for it, without owner and due date.
  ///
  /// @param id the id of the new action
  public Action asAction(String id) {
    return Action.planned(id, mitigation.title())
        .withEffort(mitigation.effort())
        .withMitigates(List.of(threat.id()))
        .withQuestions(List.of(question.id()));
  }
}
