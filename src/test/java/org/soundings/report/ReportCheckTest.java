package org.soundings.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Action;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.profile.Assumption;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.ItemValidity;
import org.soundings.pack.Library;
import org.soundings.pack.Question;
import org.soundings.threat.ThreatModel;

class ReportCheckTest {

  private final Library library = ReportSamples.library();
  private final Question question =
      library.questions().filter(ReportSamples::canShowAThreat).findFirst().orElseThrow();

  private List<ReportCheck> check(Assessment assessment) {
    return ReportCheck.of(
        library,
        assessment,
        ThreatModel.derive(library, assessment, ReportSamples.AT),
        ReportSamples.AT);
  }

  private List<String> ids(Assessment assessment, ReportCheckKind kind) {
    return check(assessment).stream()
        .filter(each -> each.kind() == kind)
        .flatMap(each -> each.things().stream())
        .map(ReportCheck.SystemElement::id)
        .toList();
  }

  private Assessment answered(String conclusion) {
    return ReportSamples.empty(library)
        .withAnswer(
            Answer.open(question.pack(), question.id())
                .withConclusion(conclusion)
                .withState(
                    new AnswerState.Answered(
                        AnswerState.Rating.EFFECTIVE, AnswerState.Confidence.SURE))
                .answering(question, "Anna", ReportSamples.AT.minusSeconds(100)));
  }

  @Test
  void anIncompleteAcceptanceIsReported() {
    Assessment empty = ReportSamples.empty(library);
    ThreatId threat =
        ThreatModel.derive(library, empty, ReportSamples.AT).threats().getFirst().id();
    Decision bare = Decision.none(threat).withTreatment(Decision.Treatment.ACCEPT);
    assertThat(ids(empty.withDecision(bare), ReportCheckKind.INCOMPLETE_DECISION))
        .containsExactly(threat.toString());
    Decision whole =
        bare.withRationale("The node is thrown away each night.")
            .withOwner("Operator")
            .withExpires(LocalDate.of(2030, 1, 1));
    assertThat(ids(empty.withDecision(whole), ReportCheckKind.INCOMPLETE_DECISION)).isEmpty();
    assertThat(ids(empty.withDecision(whole.withOwner(" ")), ReportCheckKind.INCOMPLETE_DECISION))
        .hasSize(1);
  }

  @Test
  void anEmptyAssessmentHasNoFindings() {
    assertThat(check(ReportSamples.empty(library))).isEmpty();
  }

  @Test
  void anAnswerOfFewerThanEightWordsIsThin() {
    assertThat(ids(answered("Yes, we do that."), ReportCheckKind.THIN))
        .containsExactly(question.id());
    assertThat(ids(answered("one two three four five six seven"), ReportCheckKind.THIN))
        .isNotEmpty();
    assertThat(ids(answered("one two three four five six seven eight"), ReportCheckKind.THIN))
        .isEmpty();
  }

  @Test
  void anEffectiveAnswerNeedsSupportingEvidence() {
    Assessment said = answered("one two three four five six seven eight");
    assertThat(ids(said, ReportCheckKind.UNSUPPORTED)).containsExactly(question.id());
    Evidence silent = statement(EvidenceMapping.Relation.NEUTRAL);
    assertThat(ids(said.withEvidence(silent), ReportCheckKind.UNSUPPORTED))
        .containsExactly(question.id());
    Evidence supporting = statement(EvidenceMapping.Relation.SUPPORTS);
    assertThat(ids(said.withEvidence(supporting), ReportCheckKind.UNSUPPORTED)).isEmpty();
  }

  @Test
  void evidenceWithoutAQuestionIsNamed() {
    Evidence item = statement(EvidenceMapping.Relation.SUPPORTS);
    Assessment empty = ReportSamples.empty(library);
    assertThat(ids(empty.withEvidence(item), ReportCheckKind.UNUSED)).isEmpty();
    assertThat(ids(empty.withEvidence(item.withoutMapping(question.id())), ReportCheckKind.UNUSED))
        .containsExactly("E-001");
  }

  @Test
  void aMitigatedThreatNeedsAnActionAndAVerification() {
    Assessment said = answered("one two three four five six seven eight");
    ThreatId threat = ThreatId.parse(ids(said, ReportCheckKind.UNDECIDED).getFirst());
    Decision mitigated = Decision.none(threat).withTreatment(Decision.Treatment.MITIGATE);
    Assessment decided = said.withDecision(mitigated);
    assertThat(ids(decided, ReportCheckKind.NO_ACTION)).containsExactly(threat.toString());
    assertThat(ids(decided, ReportCheckKind.UNVERIFIED)).containsExactly(threat.toString());
    Action action = Action.planned("A-001", "Do it").withMitigates(List.of(threat));
    assertThat(ids(decided.withAction(action), ReportCheckKind.NO_ACTION)).isEmpty();
    assertThat(
            ids(
                decided.withAction(action.withStatus(Action.Status.DROPPED)),
                ReportCheckKind.NO_ACTION))
        .containsExactly(threat.toString());
    assertThat(
            ids(
                said.withDecision(mitigated.withVerification("A test")),
                ReportCheckKind.UNVERIFIED))
        .isEmpty();
    assertThat(
            ids(
                said.withDecision(mitigated.withTreatment(Decision.Treatment.ACCEPT)),
                ReportCheckKind.UNVERIFIED))
        .isEmpty();
  }

  @Test
  void anUnconfirmedAssumptionIsNamedByItsNumber() {
    Assessment assumed =
        ReportSamples.empty(library)
            .changing(
                profile ->
                    profile.withAssumptions(
                        List.of(new Assumption("One", "Anna"), new Assumption("Two", ""))));
    assertThat(ids(assumed, ReportCheckKind.UNCONFIRMED)).containsExactly("assumption 2");
  }

  private Evidence statement(EvidenceMapping.Relation relation) {
    return new Evidence(
            "E-001",
            "Said",
            new EvidenceSource.Statement("Anna", "It is so."),
            "",
            ReportSamples.AT,
            ReportSamples.AT,
            "Anna",
            ItemValidity.BY_KIND,
            List.of(),
            "")
        .withMapping(new EvidenceMapping(question.id(), relation, ""));
  }

  @Test
  void anUndecidedThreatIsNamed() {
    assertThat(ids(answered("Yes."), ReportCheckKind.UNDECIDED)).isNotEmpty();
  }

  @Test
  void onlyAnOpenActionNeedsAnOwnerAndADueDate() {
    Assessment assessment =
        ReportSamples.empty(library)
            .withAction(Action.planned("A-001", "Open").withDue(LocalDate.of(2027, 1, 1)))
            .withAction(Action.planned("A-002", "Owned").withOwner("Anna"))
            .withAction(Action.planned("A-003", "Done").withStatus(Action.Status.DONE));
    assertThat(ids(assessment, ReportCheckKind.NO_OWNER)).containsExactly("A-001");
    assertThat(ids(assessment, ReportCheckKind.NO_DATE)).containsExactly("A-002");
  }

  @Test
  void contradictingEvidenceAfterTheAnswerIsNotDiscussed() {
    Assessment assessment = answered("Yes.");
    assertThat(ids(assessment.withEvidence(against(50)), ReportCheckKind.NOT_TALKED_ABOUT))
        .containsExactly(question.id());
    assertThat(ids(assessment.withEvidence(against(200)), ReportCheckKind.NOT_TALKED_ABOUT))
        .isEmpty();
  }

  @Test
  void expiredEvidenceIsNamed() {
    Assessment assessment = ReportSamples.empty(library).withEvidence(against(86_400L * 400));
    assertThat(ids(assessment, ReportCheckKind.EXPIRED_EVIDENCE)).containsExactly("E-001");
  }

  @Test
  void aDontKnowWithoutAnOwnerIsNamed() {
    Assessment assessment =
        ReportSamples.empty(library)
            .withAnswer(
                Answer.open(question.pack(), question.id())
                    .withState(new AnswerState.DontKnow("", null)));
    assertThat(ids(assessment, ReportCheckKind.NO_CLARIFICATION_OWNER))
        .containsExactly(question.id());
  }

  private Evidence against(long secondsAgo) {
    return new Evidence(
        "E-001",
        "Pods",
        new EvidenceSource.Statement("Auditor", "Seen."),
        "",
        ReportSamples.AT.minusSeconds(secondsAgo),
        ReportSamples.AT.minusSeconds(secondsAgo),
        "Anna",
        ItemValidity.BY_KIND,
        List.of(new EvidenceMapping(question.id(), EvidenceMapping.Relation.CONTRADICTS, "No.")),
        "");
  }
}
