package org.soundings.threat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.GivenIds;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.decision.RiskMatrix;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.profile.Context;
import org.soundings.assessment.profile.PackUse;
import org.soundings.assessment.profile.Profile;
import org.soundings.assessment.system.Component;
import org.soundings.base.Sha256;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.ItemValidity;
import org.soundings.pack.ContextFactor;
import org.soundings.pack.Layer;
import org.soundings.pack.Library;
import org.soundings.pack.LibraryContent;
import org.soundings.pack.Question;
import org.soundings.pack.QuestionPack;
import org.soundings.pack.QuestionWording;
import org.soundings.pack.ThreatTemplate;
import org.soundings.pack.ThreatTemplate.Dimension;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;

/// An assessment with two questions and a threat that depends on them.
abstract class OneThreat {

  static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
  static final ThreatId THREAT = ThreatId.ofSystem("thr-host");

  final Library library =
      new Library(
          LibraryContent.EMPTY
              .with()
              .packs(
                  List.of(
                      new QuestionPack(
                          "core",
                          "Core",
                          "1",
                          "en",
                          "",
                          "",
                          "",
                          List.of(),
                          List.of(
                              new QuestionPack.Section(
                                  "s",
                                  "S",
                                  "",
                                  List.of(question("core-mounts"), question("core-blast")))),
                          Sha256.of("core"))))
              .factors(
                  List.of(
                      new ContextFactor("data-value", "Value of the data", ""),
                      new ContextFactor("attack-likelihood", "Likelihood of attack", "")))
              .threats(
                  List.of(
                      ThreatTemplate.begin(
                              "thr-host",
                              "Host mount",
                              Layer.CONTAINER,
                              ThreatTemplate.Attack.said(""),
                              new ThreatTemplate.Harm(List.of(), ""),
                              new ThreatTemplate.Start(Likelihood.LIKELY, Impact.SEVERE))
                          .withRaisedBy(
                              List.of(
                                  new ThreatTemplate.ContextRaise(
                                      "data-value", Dimension.IMPACT, "worth more"),
                                  new ThreatTemplate.ContextRaise(
                                      "attack-likelihood", Dimension.LIKELIHOOD, "tried"),
                                  new ThreatTemplate.ContextRaise(
                                      "data-value", Dimension.LIKELIHOOD, "wanted")))
                          .withReducedBy(
                              List.of(
                                  new ThreatTemplate.Lowering("core-mounts", Dimension.LIKELIHOOD),
                                  new ThreatTemplate.Lowering("core-blast", Dimension.IMPACT)))))
              .build());

  Assessment assessment =
      Assessment.begin(
          Profile.begin("a", "A", LocalDate.EPOCH, List.of(new PackUse("core", "1", null))));

  private static Question question(String id) {
    return new Question(
        id,
        "core",
        "s",
        Layer.CONTAINER,
        new QuestionWording("Relates to " + id, "What?", "", List.of(), Map.of()),
        Question.Guidance.NONE,
        new Question.Links(
            List.of(new Question.ThreatLink("thr-host", Question.Effect.LIKELIHOOD)),
            List.of(),
            List.of(),
            List.of()));
  }

  Threat threat() {
    return ThreatModel.derive(library, assessment, NOW).threat(THREAT).orElseThrow();
  }

  void context(String factor, Context.Level level, String reason) {
    assessment =
        assessment.changing(
            p -> p.withContext(p.context().with(factor, new Context.Rating(level, reason))));
  }

  void answer(String question, AnswerState.Rating rating) {
    assessment =
        assessment.withAnswer(
            Answer.open("core", question)
                .withConclusion("Words.")
                .withState(new AnswerState.Answered(rating, AnswerState.Confidence.SURE)));
  }

  void evidence(String question, EvidenceMapping.Relation relation, int daysAgo) {
    assessment =
        assessment.withEvidence(
            new Evidence(
                new GivenIds(assessment).nextEvidence(),
                "",
                new EvidenceSource.Statement("someone", "said"),
                "",
                NOW.minusSeconds(86_400L * daysAgo),
                NOW,
                "",
                ItemValidity.days(30),
                List.of(new EvidenceMapping(question, relation, "because")),
                ""));
  }

  static RiskRating rating(Likelihood likelihood, Impact impact) {
    return RiskRating.of(RiskMatrix.STANDARD, likelihood, impact);
  }

  String onlyRule() {
    return threat().controls().getFirst().rule();
  }

  List<ThreatId> ids() {
    return ThreatModel.derive(library, assessment, NOW).threats().stream().map(Threat::id).toList();
  }

  void component(String id, String... threats) {
    assessment =
        assessment.changingSystem(
            system ->
                system.with(
                    Component.begin(id, system.nextComponent(), id, Component.Kind.WORKLOAD)
                        .withThreats(List.of(threats))));
  }

  Threat at(String component) {
    return ThreatModel.derive(library, assessment, NOW)
        .threat(new ThreatId("thr-host", component))
        .orElseThrow();
  }
}
