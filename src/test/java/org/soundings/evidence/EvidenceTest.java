package org.soundings.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.base.Digest;
import org.soundings.evidence.Bearing.Relation;

class EvidenceTest {

  private static final Instant CAPTURED = Instant.parse("2026-11-01T08:00:00Z");
  private static final StoredFile FILE =
      new StoredFile("a.json", "a.json", "application/json", 2, Digest.of("{}"));

  private static Evidence of(EvidenceSource source) {
    return new Evidence(
        "E-001", "", source, "", CAPTURED, CAPTURED, "", Lasting.BY_KIND, List.of(), "");
  }

  @Test
  void noMomentIsTooFarAwayForAnAge() {
    Evidence evidence = of(new EvidenceSource.File(FILE));
    assertThat(Validity.DEFAULT.isStale(evidence.withCapturedAt(Instant.MAX), Instant.MIN))
        .isFalse();
    assertThat(Validity.DEFAULT.isStale(evidence.withCapturedAt(Instant.MIN), Instant.MAX))
        .isTrue();
  }

  @Test
  void aBearingIsReplacedInItsPlace() {
    Evidence evidence =
        of(new EvidenceSource.File(FILE))
            .withBearing(new Bearing("core-a", Relation.SILENT, ""))
            .withBearing(new Bearing("core-b", Relation.SUPPORTS, "b"))
            .withBearing(new Bearing("core-a", Relation.CONTRADICTS, "a"));
    assertThat(evidence.bearings())
        .containsExactly(
            new Bearing("core-a", Relation.CONTRADICTS, "a"),
            new Bearing("core-b", Relation.SUPPORTS, "b"));
    assertThat(evidence.withoutBearing("core-a").bearings()).hasSize(1);
  }
}
