package org.soundings.threat;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Stream;
import org.soundings.assessment.Action;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.system.Component;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.pack.ThreatTemplate;

/// The places of threats: particular components, or else the whole system.
///
/// A threat applies to a component if the team assigned it, if evidence on this component
/// contradicts the answer to a question that indicates the threat, or if a decision or an action
/// names the threat there. The threat also applies to the whole system if a decision or an action
/// names it there.
final class ThreatPlaces {

  private final Assessment assessment;
  private final Map<String, List<Evidence>> contradicting = new HashMap<>();
  private final Map<String, SequencedMap<String, List<String>>> spokenOf = new HashMap<>();

  ThreatPlaces(Assessment assessment) {
    this.assessment = assessment;
    for (Evidence item : assessment.evidence().values()) {
      if (!item.about().isEmpty()) {
        item.mappings().stream()
            .filter(mapping -> mapping.relation() == EvidenceMapping.Relation.CONTRADICTS)
            .filter(mapping -> isAnswered(mapping.question()))
            .forEach(
                mapping ->
                    contradicting
                        .computeIfAbsent(mapping.question(), _ -> new ArrayList<>())
                        .add(item));
      }
    }
    assessment
        .decisions()
        .keySet()
        .forEach(id -> speak(id, tr("a decision on this threat is recorded here")));
    for (Action action : assessment.actions()) {
      action
          .mitigates()
          .forEach(id -> speak(id, tr("%s is intended to mitigate this threat here", action.id())));
    }
  }

  private boolean isAnswered(String question) {
    Answer answer = assessment.answers().get(question);
    return answer != null && answer.state() instanceof AnswerState.Answered;
  }

  private void speak(ThreatId id, String reason) {
    spokenOf
        .computeIfAbsent(id.template(), _ -> new LinkedHashMap<>())
        .computeIfAbsent(id.component(), _ -> new ArrayList<>())
        .add(reason);
  }

  /// The places of a threat, each with its reasons. The components are in the order of their
  /// numbers, with removed ones at the end.
  ///
  /// @param questions ids of the threat's questions
  /// @param named ids of components that the threat itself lists
  SequencedMap<String, List<String>> of(
      ThreatTemplate template, SequencedSet<String> questions, List<String> named) {
    var places = new LinkedHashMap<String, List<String>>();
    SequencedMap<String, List<String>> spoken =
        spokenOf.getOrDefault(template.id(), new LinkedHashMap<>());
    for (Component component : assessment.system().components()) {
      List<String> reasons =
          Stream.of(
                  said(component, template.id(), named),
                  shown(component, template, questions),
                  spoken.getOrDefault(component.id(), List.of()).stream())
              .flatMap(each -> each)
              .toList();
      if (!reasons.isEmpty()) {
        places.put(component.id(), reasons);
      }
    }
    spoken.forEach(
        (place, reasons) -> {
          if (!place.equals(ThreatId.WHOLE_SYSTEM) && !places.containsKey(place)) {
            places.put(place, withNote(reasons));
          }
        });
    if (places.isEmpty() || spoken.containsKey(ThreatId.WHOLE_SYSTEM)) {
      places.putFirst(ThreatId.WHOLE_SYSTEM, List.of());
    }
    return places;
  }

  private static Stream<String> said(Component component, String template, List<String> named) {
    return component.threats().contains(template) || named.contains(component.id())
        ? Stream.of(tr("the team assigned this threat to %s", component.name()))
        : Stream.empty();
  }

  private Stream<String> shown(
      Component component, ThreatTemplate template, Set<String> questions) {
    return questions.stream()
        .filter(template::isShownThrough)
        .flatMap(question -> contradicting.getOrDefault(question, List.of()).stream())
        .distinct()
        .filter(item -> item.about().contains(component.id()))
        .map(item -> tr("%s on %s indicates this threat", item.id(), component.name()));
  }

  private static List<String> withNote(List<String> reasons) {
    var noted = new ArrayList<>(reasons);
    noted.add(tr("the component was removed from the system model"));
    return noted;
  }
}
