package org.soundings.threat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.profile.Context;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;

/// Where a threat applies, and which evidence indicates it there.
class ThreatPlacesTest extends OneThreat {

  @Test
  void aThreatAppliesToTheSystemUntilAComponentIsNamed() {
    component("log-shipper");
    component("web");
    assertThat(ids()).containsExactly(THREAT);
    component("api", "thr-host");
    assertThat(ids()).containsExactly(new ThreatId("thr-host", "api"));
    assertThat(at("api").label()).isEqualTo("T-001-C03");
    assertThat(at("api").hereReason()).containsExactly("the team assigned this threat to api");
  }

  @Test
  void onlyEvidenceAboutAComponentSupportsItsThreat() {
    component("web", "thr-host");
    component("api", "thr-host");
    evidence("core-mounts", EvidenceMapping.Relation.CONTRADICTS, 1);
    assessment =
        assessment.withEvidence(assessment.evidence().get("E-001").withAbout(List.of("web")));
    evidence("core-mounts", EvidenceMapping.Relation.CONTRADICTS, 1);
    assertThat(at("web").supportedBy(assessment))
        .extracting(Evidence::id)
        .containsExactly("E-001", "E-002");
    assertThat(at("api").supportedBy(assessment)).extracting(Evidence::id).containsExactly("E-002");
  }

  @Test
  void contradictingEvidencePlacesAThreatAtItsComponent() {
    component("log-shipper");
    component("web");
    answer("core-mounts", AnswerState.Rating.EFFECTIVE);
    evidence("core-mounts", EvidenceMapping.Relation.CONTRADICTS, 1);
    assertThat(ids()).containsExactly(THREAT);
    String item = assessment.evidence().lastKey();
    assessment =
        assessment.withEvidence(assessment.evidence().get(item).withAbout(List.of("log-shipper")));
    assertThat(ids()).containsExactly(new ThreatId("thr-host", "log-shipper"));
    assertThat(at("log-shipper").hereReason())
        .containsExactly(item + " on log-shipper indicates this threat");
  }

  @Test
  void evidenceAboutImpactPlacesNoThreat() {
    component("log-shipper");
    answer("core-blast", AnswerState.Rating.EFFECTIVE);
    evidence("core-blast", EvidenceMapping.Relation.CONTRADICTS, 1);
    String item = assessment.evidence().lastKey();
    assessment =
        assessment.withEvidence(assessment.evidence().get(item).withAbout(List.of("log-shipper")));
    assertThat(ids()).containsExactly(THREAT);
  }

  @Test
  void evidenceThatContradictsNoAnswerPlacesNoThreat() {
    component("log-shipper");
    evidence("core-mounts", EvidenceMapping.Relation.CONTRADICTS, 1);
    String item = assessment.evidence().lastKey();
    assessment =
        assessment.withEvidence(assessment.evidence().get(item).withAbout(List.of("log-shipper")));
    assertThat(ids()).containsExactly(THREAT);
  }

  @Test
  void evidenceAboutOneComponentDoesNotAffectAnother() {
    component("web", "thr-host");
    component("api", "thr-host");
    answer("core-mounts", AnswerState.Rating.EFFECTIVE);
    evidence("core-mounts", EvidenceMapping.Relation.SUPPORTS, 1);
    String item = assessment.evidence().lastKey();
    assessment = assessment.withEvidence(assessment.evidence().get(item).withAbout(List.of("web")));
    assertThat(at("web").current().likelihood()).isEqualTo(Likelihood.POSSIBLE);
    assertThat(at("api").current().likelihood()).isEqualTo(Likelihood.LIKELY);
    assertThat(at("api").controls().getFirst().rule()).isEqualTo("no evidence: level unchanged");
  }

  @Test
  void aFactorRatedAtAComponentAppliesThere() {
    context("data-value", Context.Level.LOW, "test data");
    component("vault", "thr-host");
    assessment =
        assessment.changingSystem(
            system ->
                system.with(
                    system
                        .component("vault")
                        .orElseThrow()
                        .withContext(
                            Context.EMPTY.with(
                                "data-value",
                                new Context.Rating(Context.Level.HIGH, "all keys")))));
    assertThat(at("vault").inherent().impact()).isEqualTo(Impact.EXISTENTIAL);
    assertThat(at("vault").context().getFirst().reason())
        .isEqualTo("Context “Value of the data”: high for vault, “all keys”");
  }
}
