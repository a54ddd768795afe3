package org.soundings.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.soundings.base.Digest;
import org.soundings.evidence.Bearing.Relation;

class EvidenceTest {

  private static final Instant CAPTURED = Instant.parse("2026-11-01T08:00:00Z");
  private static final StoredFile FILE =
      new StoredFile("a.json", "a.json", "application/json", 2, Digest.of("{}"));

  private static Evidence of(EvidenceSource source) {
    return validFor(null, source);
  }

  private static Evidence validFor(@Nullable Integer days, EvidenceSource source) {
    return new Evidence("E-001", "", source, "", CAPTURED, CAPTURED, "", days, List.of(), "");
  }

  @Test
  void aToolReportIsStaleAfterAWeekAndCommandOutputAfterAMonth() {
    Evidence report = of(new EvidenceSource.ToolReport("Scanner", "", "", FILE));
    Evidence output = of(new EvidenceSource.CommandOutput("id", "", 0, FILE));
    Instant eightDaysLater = CAPTURED.plus(Duration.ofDays(8));
    assertThat(report.isStale(eightDaysLater)).isTrue();
    assertThat(output.isStale(eightDaysLater)).isFalse();
    assertThat(validFor(8, report.source()).isStale(eightDaysLater)).isFalse();
    assertThat(report.withCapturedAt(null).isStale(eightDaysLater)).isFalse();
  }

  @Test
  void noMomentIsTooFarAwayForAnAge() {
    Evidence evidence = of(new EvidenceSource.File(FILE));
    assertThat(evidence.withCapturedAt(Instant.MAX).isStale(Instant.MIN)).isFalse();
    assertThat(evidence.withCapturedAt(Instant.MIN).isStale(Instant.MAX)).isTrue();
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
