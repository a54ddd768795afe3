package org.soundings.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.base.Sha256;

class ValidityTest {

  private static final Instant CAPTURED = Instant.parse("2026-11-01T08:00:00Z");
  private static final Instant EIGHT_DAYS_LATER = CAPTURED.plus(Duration.ofDays(8));
  private static final StoredFile FILE =
      new StoredFile("a.json", "a.json", "application/json", 2, Sha256.of("{}"));
  private static final Evidence REPORT =
      new Evidence(
          "E-001",
          "",
          new EvidenceSource.ToolReport("Scanner", "", "", FILE),
          "",
          CAPTURED,
          CAPTURED,
          "",
          ItemValidity.BY_KIND,
          List.of(),
          "");

  @Test
  void aScanExpiresAfterAWeekAndAConfigurationAfterAMonth() {
    assertThat(Validity.DEFAULT.isExpired(REPORT, EIGHT_DAYS_LATER)).isTrue();
    Evidence dump = REPORT.withValidity(ItemValidity.category(ValidityCategory.CONFIGURATION));
    assertThat(Validity.DEFAULT.isExpired(dump, EIGHT_DAYS_LATER)).isFalse();
    assertThat(Validity.DEFAULT.isExpired(dump, CAPTURED.plus(Duration.ofDays(31)))).isTrue();
  }

  @Test
  void aValiditySetByTheTeamAppliesOnlyToItsCategory() {
    Validity validity = Validity.DEFAULT.with(ValidityCategory.IMAGE_SCAN, 8);
    assertThat(validity.isExpired(REPORT, EIGHT_DAYS_LATER)).isFalse();
    assertThat(validity.days(ValidityCategory.CONFIGURATION)).isEqualTo(30);
    assertThat(validity.without(ValidityCategory.IMAGE_SCAN)).isEqualTo(Validity.DEFAULT);
  }

  @Test
  void theValidityOfAnItemOverridesItsCategory() {
    Evidence own = REPORT.withValidity(ItemValidity.days(8));
    Validity strict = Validity.DEFAULT.with(ValidityCategory.IMAGE_SCAN, 1);
    assertThat(strict.isExpired(own, EIGHT_DAYS_LATER)).isFalse();
    assertThat(strict.days(own)).isEqualTo(8);
  }

  @Test
  void undatedEvidenceDoesNotExpire() {
    assertThat(Validity.DEFAULT.isExpired(REPORT.withCapturedOn(null), EIGHT_DAYS_LATER)).isFalse();
  }

  @Test
  void negativeAndExcessiveValidityDaysAreRejected() {
    assertThatThrownBy(() -> Validity.DEFAULT.with(ValidityCategory.STATEMENT, -1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Validity.DEFAULT.with(ValidityCategory.STATEMENT, 365_000))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
