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
import org.soundings.assessment.QuestionCoverage;
import org.soundings.assessment.QuestionOrder;
import org.soundings.assessment.decision.CustomThreat;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.system.Component;
import org.soundings.pack.Library;
import org.soundings.pack.Question;
import org.soundings.pack.ThreatTemplate;

/// Applies each template to an assessment: finds its questions, its places and its levels.
final class ThreatDerivation {

  private final Assessment assessment;
  private final LevelDerivation derivation;
  private final ThreatPlaces places;
  private final Map<String, QuestionCoverage> soundings = new LinkedHashMap<>();
  private final Map<String, Map<String, QuestionCoverage>> soundingsAt = new HashMap<>();
  private final Map<String, SequencedSet<String>> questionsByThreat = new HashMap<>();

  ThreatDerivation(Library library, Assessment assessment, Instant now) {
    this.assessment = assessment;
    this.derivation = new LevelDerivation(library, assessment);
    this.places = new ThreatPlaces(assessment);
    List<Question> asked = QuestionOrder.questions(library, assessment);
    for (QuestionCoverage questionCoverage : QuestionCoverage.all(asked, assessment, now)) {
      Question question = questionCoverage.question();
      soundings.put(question.id(), questionCoverage);
      question.threats().forEach(threat -> questionsOf(threat).add(question.id()));
    }
  }

  /// The threats from a template of a pack. Empty if none of its questions is in the assessment's
  /// packs.
  List<Threat> threats(ThreatTemplate template, int number) {
    SequencedSet<String> questions = questions(template);
    return questions.isEmpty() ? List.of() : threats(template, number, questions, List.of());
  }

  /// The custom threats. They are included even without questions.
  List<Threat> customThreats() {
    return assessment.customThreats().stream()
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
            (place, reason) -> threats.add(threat(template, number, questions, place, reason)));
    return threats;
  }

  private SequencedSet<String> questions(ThreatTemplate template) {
    var questions = new LinkedHashSet<>(questionsOf(template.id()));
    template.reducedBy().stream()
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
      List<String> reason) {
    var id = new ThreatId(template.id(), place);
    @Nullable Component component = assessment.system().component(place).orElse(null);
    return new Threat(
        id,
        number,
        template,
        component,
        reason,
        derivation.of(template, id, component, soundingsAt(place)),
        List.copyOf(questions),
        reach(id, template, questions, soundingsAt(place)));
  }

  private Map<String, QuestionCoverage> soundingsAt(String place) {
    return place.equals(ThreatId.WHOLE_SYSTEM)
        ? soundings
        : soundingsAt.computeIfAbsent(
            place,
            at -> {
              var here = new LinkedHashMap<String, QuestionCoverage>();
              soundings.forEach(
                  (question, questionCoverage) -> here.put(question, questionCoverage.at(at)));
              return here;
            });
  }

  private static QuestionCoverage of(String question, Map<String, QuestionCoverage> soundings) {
    QuestionCoverage questionCoverage = soundings.get(question);
    if (questionCoverage == null) {
      throw new IllegalArgumentException("not a question of this assessment: " + question);
    }
    return questionCoverage;
  }

  /// Of the questions that indicate the threat, the share that evidence contradicts at its place,
  /// from 0 to 1.
  double shareShown(Threat threat) {
    Map<String, QuestionCoverage> here = soundingsAt(threat.id().component());
    return threat.questions().stream()
        .filter(threat.template()::isShownThrough)
        .mapToInt(question -> of(question, here).contradicting().isEmpty() ? 0 : 1)
        .average()
        .orElse(0);
  }

  /// @param soundings the coverage of its questions, as far as it concerns the threat's place
  private Threat.Reach reach(
      ThreatId id,
      ThreatTemplate template,
      SequencedSet<String> questions,
      Map<String, QuestionCoverage> soundings) {
    if (template.id().startsWith(CustomThreat.PREFIX)) {
      return Threat.Reach.ASSESSED;
    }
    boolean everyNotApplying = true;
    boolean isShown = false;
    for (String question : questions) {
      QuestionCoverage questionCoverage = of(question, soundings);
      QuestionCoverage.CoverageState state = questionCoverage.state();
      isShown |= template.isShownThrough(question) && !questionCoverage.contradicting().isEmpty();
      if (state == QuestionCoverage.CoverageState.NOT_APPLICABLE) {
        continue;
      }
      everyNotApplying = false;
      if (state != QuestionCoverage.CoverageState.OPEN
          && state != QuestionCoverage.CoverageState.DEFERRED) {
        return Threat.Reach.ASSESSED;
      }
    }
    if (everyNotApplying && !isShown) {
      return Threat.Reach.NOT_APPLICABLE;
    }
    if (assessment.decision(id).isJudged()) {
      return Threat.Reach.ASSESSED;
    }
    return isShown ? Threat.Reach.SUPPORTED_BY_EVIDENCE : Threat.Reach.NOT_ASSESSED;
  }
}
