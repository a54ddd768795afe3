package org.soundings.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.base.Sha256;
import org.soundings.evidence.EvidenceMapping.Relation;

class EvidenceTest {

  private static final Instant CAPTURED = Instant.parse("2026-11-01T08:00:00Z");
  private static final StoredFile FILE =
      new StoredFile("a.json", "a.json", "application/json", 2, Sha256.of("{}"));

  private static Evidence of(EvidenceSource source) {
    return new Evidence(
        "E-001", "", source, "", CAPTURED, CAPTURED, "", ItemValidity.BY_KIND, List.of(), "");
  }

  @Test
  void extremeDatesDoNotOverflowTheAge() {
    Evidence evidence = of(new EvidenceSource.File(FILE));
    assertThat(Validity.DEFAULT.isExpired(evidence.withCapturedOn(Instant.MAX), Instant.MIN))
        .isFalse();
    assertThat(Validity.DEFAULT.isExpired(evidence.withCapturedOn(Instant.MIN), Instant.MAX))
        .isTrue();
  }

  @Test
  void aReplacedMappingKeepsItsPosition() {
    Evidence evidence =
        of(new EvidenceSource.File(FILE))
            .withMapping(new EvidenceMapping("core-a", Relation.NEUTRAL, ""))
            .withMapping(new EvidenceMapping("core-b", Relation.SUPPORTS, "b"))
            .withMapping(new EvidenceMapping("core-a", Relation.CONTRADICTS, "a"));
    assertThat(evidence.mappings())
        .containsExactly(
            new EvidenceMapping("core-a", Relation.CONTRADICTS, "a"),
            new EvidenceMapping("core-b", Relation.SUPPORTS, "b"));
    assertThat(evidence.withoutMapping("core-a").mappings()).hasSize(1);
  }
}
