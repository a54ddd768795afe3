package org.soundings.assessment;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceIssue;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.EvidenceMapping.Relation;
import org.soundings.pack.Question;

/// How thoroughly the team has assessed one question, from its answer and the evidence.
///
/// Evidence contradicts if it speaks against the control that a question asks for. If the team
/// itself rates the control weak or missing, such evidence confirms the answer and counts as
/// supporting. The answer alone then prevents a reduction of a level. In that case valid evidence
/// in favour of the control contradicts.
///
/// @param supporting valid evidence that supports the answer
/// @param contradicting evidence that contradicts the answer or, without an answer, the control
/// @param flagged evidence that would support the answer but does not count, with the reason
public record QuestionCoverage(
    Question question,
    Answer answer,
    List<Evidence> supporting,
    List<Evidence> contradicting,
    List<FlaggedEvidence> flagged) {

  public QuestionCoverage {
    supporting = List.copyOf(supporting);
    contradicting = List.copyOf(contradicting);
    flagged = List.copyOf(flagged);
  }

  public static QuestionCoverage of(Question question, Assessment assessment, Instant now) {
    return of(question, assessment, assessment.evidenceOn(question.id()).toList(), now);
  }

  /// The coverage of many questions, in their order. The evidence is searched only once for all of
  /// them.
  public static List<QuestionCoverage> all(
      List<Question> questions, Assessment assessment, Instant now) {
    Map<String, List<Evidence>> shown = new HashMap<>();
    assessment.evidence().values().stream()
        .sorted()
        .forEach(
            item ->
                item.mappings().stream()
                    .map(EvidenceMapping::question)
                    .distinct()
                    .forEach(
                        question ->
                            shown.computeIfAbsent(question, _ -> new ArrayList<>()).add(item)));
    return questions.stream()
        .map(
            question -> of(question, assessment, shown.getOrDefault(question.id(), List.of()), now))
        .toList();
  }

  private static QuestionCoverage of(
      Question question, Assessment assessment, List<Evidence> shown, Instant now) {
    Answer answer = assessment.answer(question.pack(), question.id());
    var supporting = new ArrayList<Evidence>();
    var contradicting = new ArrayList<Evidence>();
    var flagged = new ArrayList<FlaggedEvidence>();
    for (Evidence item : shown) {
      Relation relation =
          item.mappingOn(question.id()).map(EvidenceMapping::relation).orElse(Relation.NEUTRAL);
      Optional<EvidenceIssue> issue = assessment.issue(item, now);
      if (contradicts(item, answer, issue.isPresent())) {
        contradicting.add(item);
      } else if (isInFavour(item, answer)) {
        issue.ifPresentOrElse(
            why -> flagged.add(new FlaggedEvidence(item, why)), () -> supporting.add(item));
      } else if (relation == Relation.CONTRADICTS) {
        // Without a decision, it contradicts the control.
        contradicting.add(item);
      }
    }
    return new QuestionCoverage(question, answer, supporting, contradicting, flagged);
  }

  /// Whether an item contradicts an answer. Evidence in favour of a control that the team rates
  /// weak or missing no longer does if it is in doubt.
  public static boolean contradicts(Evidence item, Answer answer, boolean isDoubted) {
    return item.mappingOn(answer.question()).filter(answer.state()::isContradictedBy).isPresent()
        && !(isDoubted && answer.state().isWeakOrMissing());
  }

  private static boolean isInFavour(Evidence item, Answer answer) {
    return item.mappingOn(answer.question())
        .filter(mapping -> !answer.state().isContradictedBy(mapping))
        .filter(
            mapping ->
                mapping.relation() == Relation.SUPPORTS
                    || mapping.relation() == Relation.CONTRADICTS
                        && answer.state().isWeakOrMissing())
        .isPresent();
  }

  /// The same for one component. Evidence that is only about other components is ignored.
  public QuestionCoverage at(String component) {
    return new QuestionCoverage(
        question,
        answer,
        concerning(supporting, component),
        concerning(contradicting, component),
        flagged.stream().filter(each -> each.item().concerns(component)).toList());
  }

  /// The items that would support the answer and do not count.
  public List<Evidence> uncounted() {
    return flagged.stream().map(FlaggedEvidence::item).toList();
  }

  /// Whether evidence contradicts the answer. An open question has nothing to contradict.
  public boolean isContradicted() {
    return answer.state().isDisputable() && !contradicting.isEmpty();
  }

  /// Whether the team has changed its answer after the last contradicting evidence was added.
  public boolean isTalkedAbout() {
    return isTalkedAbout(answer, contradicting);
  }

  /// Whether an answer was changed after evidence was added.
  public static boolean isTalkedAbout(Answer answer, List<Evidence> against) {
    Instant changed = answer.at();
    return changed != null && against.stream().noneMatch(e -> e.addedAt().isAfter(changed));
  }

  private static List<Evidence> concerning(List<Evidence> items, String component) {
    return items.stream().filter(item -> item.concerns(component)).toList();
  }

  /// The depth of the assessment of this question.
  public CoverageState state() {
    return switch (answer.state()) {
      case AnswerState.Open _ -> CoverageState.OPEN;
      case AnswerState.Deferred _ -> CoverageState.DEFERRED;
      case AnswerState.DontKnow _ -> CoverageState.DONT_KNOW;
      case AnswerState.NotApplicable _ -> CoverageState.NOT_APPLICABLE;
      case AnswerState.Answered _ ->
          isContradicted()
              ? CoverageState.CONTRADICTED
              : supporting.isEmpty() ? CoverageState.NO_EVIDENCE : CoverageState.SUPPORTED;
    };
  }

  /// The depth of the assessment of a question, from least to most.
  public enum CoverageState {
    OPEN(mark("open")),
    DEFERRED(mark("deferred")),
    DONT_KNOW(mark("don't know")),
    NOT_APPLICABLE(mark("not applicable")),
    NO_EVIDENCE(mark("answered without evidence")),
    CONTRADICTED(mark("answered but contradicted by evidence")),
    SUPPORTED(mark("answered and supported by evidence"));

    private final String words;

    CoverageState(String words) {
      this.words = words;
    }

    public String words() {
      return tr(words);
    }
  }
}
