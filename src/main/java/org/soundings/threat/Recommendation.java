package org.soundings.threat;

import java.util.List;
import java.util.Optional;
import org.soundings.assessment.Action;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.profile.PackUse;
import org.soundings.pack.Library;
import org.soundings.pack.Question;
import org.soundings.pack.ThreatTemplate;
import org.soundings.pack.ThreatTemplate.Mitigation;

/// What a pack recommends against a threat, and whether the team plans it.
///
/// @param question the question whose answer it improves
/// @param action the action with the same title, in the language of the library or of its source,
///   that mitigates the threat; a dropped one does not count
public record Recommendation(
    Threat threat, Mitigation mitigation, Question question, Optional<Action> action) {

  /// The recommendations for a threat whose questions the assessment asks.
  public static List<Recommendation> of(Threat threat, Library library, Assessment assessment) {
    List<String> asked = assessment.profile().packs().stream().map(PackUse::id).toList();
    List<Mitigation> mitigations = threat.template().mitigations();
    List<Mitigation> source =
        library
            .source()
            .threat(threat.template().id())
            .map(ThreatTemplate::mitigations)
            .orElse(List.of());
    return mitigations.stream()
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
                                planned(
                                    threat, titles(mitigation, mitigations, source), assessment)))
                    .stream())
        .toList();
  }

  /// The title in the language of the library and in that of its source.
  private static List<String> titles(
      Mitigation mitigation, List<Mitigation> all, List<Mitigation> source) {
    return all.size() == source.size()
        ? List.of(mitigation.title(), source.get(all.indexOf(mitigation)).title())
        : List.of(mitigation.title());
  }

  private static Optional<Action> planned(
      Threat threat, List<String> titles, Assessment assessment) {
    return assessment.actions().stream()
        .filter(action -> action.status() != Action.Status.DROPPED)
        .filter(action -> action.mitigates().contains(threat.id()))
        .filter(action -> titles.contains(action.title().strip()))
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
