package org.soundings.threat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.QuestionOrder;
import org.soundings.assessment.Sounding;
import org.soundings.assessment.decision.OwnThreat;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.system.Component;
import org.soundings.pack.Library;
import org.soundings.pack.Question;
import org.soundings.pack.ThreatTemplate;

/// Applies one template after the other to an assessment: which questions bear on it, where it
/// stands, and how its level comes about.
final class ThreatDerivation {

  private final Assessment assessment;
  private final LevelDerivation derivation;
  private final ThreatPlaces places;
  private final Map<String, Sounding> soundings = new LinkedHashMap<>();
  private final Map<String, Map<String, Sounding>> soundingsAt = new HashMap<>();
  private final Map<String, SequencedSet<String>> questionsByThreat = new HashMap<>();

  ThreatDerivation(Library library, Assessment assessment, Instant now) {
    this.assessment = assessment;
    this.derivation = new LevelDerivation(library, assessment);
    this.places = new ThreatPlaces(assessment);
    List<Question> asked = QuestionOrder.questions(library, assessment);
    for (Sounding sounding : Sounding.all(asked, assessment, now)) {
      Question question = sounding.question();
      soundings.put(question.id(), sounding);
      question.threats().forEach(threat -> questionsOf(threat).add(question.id()));
    }
  }

  /// The threats that a template of a pack makes: none where no question of the assessment's packs
  /// bears on it.
  List<Threat> threats(ThreatTemplate template, int number) {
    SequencedSet<String> questions = questions(template);
    return questions.isEmpty() ? List.of() : threats(template, number, questions, List.of());
  }

  /// The threats that the team put into words itself. They stand, whether or not a question bears
  /// on them.
  List<Threat> ownThreats() {
    return assessment.ownThreats().stream()
        .flatMap(
            own -> {
              ThreatTemplate template = own.template();
              return threats(template, own.number(), questions(template), own.components())
                  .stream();
            })
        .toList();
  }

  private List<Threat> threats(
      ThreatTemplate template, int number, SequencedSet<String> questions, List<String> named) {
    var threats = new ArrayList<Threat>();
    places
        .of(template, questions, named)
        .forEach(
            (place, because) -> threats.add(threat(template, number, questions, place, because)));
    return threats;
  }

  private SequencedSet<String> questions(ThreatTemplate template) {
    var questions = new LinkedHashSet<>(questionsOf(template.id()));
    template.loweredBy().stream()
        .map(ThreatTemplate.Lowering::question)
        .filter(soundings::containsKey)
        .forEach(questions::add);
    return questions;
  }

  private SequencedSet<String> questionsOf(String threat) {
    return questionsByThreat.computeIfAbsent(threat, _ -> new LinkedHashSet<>());
  }

  private Threat threat(
      ThreatTemplate template,
      int number,
      SequencedSet<String> questions,
      String place,
      List<String> because) {
    var id = new ThreatId(template.id(), place);
    @Nullable Component component = assessment.system().component(place).orElse(null);
    return new Threat(
        id,
        number,
        template,
        component,
        because,
        derivation.of(template, id, component, soundingsAt(place)),
        List.copyOf(questions),
        reach(id, template, questions, soundingsAt(place)));
  }

  private Map<String, Sounding> soundingsAt(String place) {
    return place.equals(ThreatId.WHOLE_SYSTEM)
        ? soundings
        : soundingsAt.computeIfAbsent(
            place,
            at -> {
              var here = new LinkedHashMap<String, Sounding>();
              soundings.forEach((question, sounding) -> here.put(question, sounding.at(at)));
              return here;
            });
  }

  private static Sounding of(String question, Map<String, Sounding> soundings) {
    Sounding sounding = soundings.get(question);
    if (sounding == null) {
      throw new IllegalArgumentException("not a question of this assessment: " + question);
    }
    return sounding;
  }

  /// The share of the questions that it is shown through which evidence contradicts at its place,
  /// from 0 to 1.
  double shareShown(Threat threat) {
    Map<String, Sounding> here = soundingsAt(threat.id().component());
    return threat.questions().stream()
        .filter(threat.template()::isShownThrough)
        .mapToInt(question -> of(question, here).contradicting().isEmpty() ? 0 : 1)
        .average()
        .orElse(0);
  }

  /// @param soundings what was said and shown, as far as it concerns the threat's place
  private Threat.Reach reach(
      ThreatId id,
      ThreatTemplate template,
      SequencedSet<String> questions,
      Map<String, Sounding> soundings) {
    if (template.id().startsWith(OwnThreat.PREFIX)) {
      return Threat.Reach.LOOKED_INTO;
    }
    boolean everyNotApplying = true;
    boolean isShown = false;
    for (String question : questions) {
      Sounding sounding = of(question, soundings);
      Sounding.Depth depth = sounding.depth();
      if (depth == Sounding.Depth.NOT_APPLYING) {
        continue;
      }
      everyNotApplying = false;
      if (depth != Sounding.Depth.OPEN && depth != Sounding.Depth.LATER) {
        return Threat.Reach.LOOKED_INTO;
      }
      isShown |= template.isShownThrough(question) && !sounding.contradicting().isEmpty();
    }
    if (everyNotApplying) {
      return Threat.Reach.DOES_NOT_APPLY;
    }
    if (assessment.decision(id).isJudged()) {
      return Threat.Reach.LOOKED_INTO;
    }
    return isShown ? Threat.Reach.SHOWN : Threat.Reach.NOT_LOOKED_INTO;
  }
}
