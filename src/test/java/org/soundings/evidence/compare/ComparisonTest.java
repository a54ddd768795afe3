package org.soundings.evidence.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.soundings.evidence.Finding;
import org.soundings.evidence.Fix;
import org.soundings.evidence.Location;
import org.soundings.evidence.Outcome;
import org.soundings.evidence.Severity;

class ComparisonTest {

  private static Finding vulnerability(String id, String item, String level, boolean fixed) {
    return Finding.of(Finding.Kind.VULNERABILITY, id, "", Location.NOWHERE.withItem(item, "1", ""))
        .rated(level)
        .withFix(fixed ? Fix.in(List.of("2")) : Fix.UNKNOWN);
  }

  @Test
  void everyVulnerabilityIsInOneOfFourSets() {
    Comparison comparison =
        Comparison.of(
            Stream.of(
                vulnerability("only-a", "x", "low", true),
                vulnerability("agree", "x", "HIGH", true),
                vulnerability("band", "x", "low", true),
                vulnerability("fix", "x", "low", true)),
            Stream.of(
                vulnerability("agree", "x", "High", true),
                vulnerability("band", "x", "high", true),
                vulnerability("fix", "x", "low", false),
                vulnerability("only-b", "x", "low", true)));
    assertThat(comparison.in(Vulnerability.Set.ONLY_FIRST))
        .extracting(Vulnerability::id)
        .containsExactly("only-a");
    assertThat(comparison.in(Vulnerability.Set.ONLY_SECOND))
        .extracting(Vulnerability::id)
        .containsExactly("only-b");
    assertThat(comparison.in(Vulnerability.Set.BOTH_AGREE))
        .extracting(Vulnerability::id)
        .containsExactly("agree");
    assertThat(comparison.in(Vulnerability.Set.BOTH_DIFFER))
        .extracting(Vulnerability::id)
        .containsExactly("band", "fix");
  }

  @Test
  void aVulnerabilityInSeveralPackagesHasItsHighestSeverity() {
    Comparison comparison =
        Comparison.of(
            Stream.of(
                vulnerability("f", "x", "low", true), vulnerability("f", "y", "critical", false)),
            Stream.empty());
    Side side = comparison.vulnerabilities().getFirst().first();
    assertThat(side).isNotNull();
    assertThat(side.band()).isEqualTo(Severity.CRITICAL);
    assertThat(side.fix()).isEqualTo(Side.FixKnown.IN_PART);
    assertThat(side.packages()).containsExactly("x", "y");
  }

  @Test
  void onlyReportedVulnerabilitiesAreCompared() {
    Comparison comparison =
        Comparison.of(
            Stream.of(
                vulnerability("stated", "x", "low", true).withOutcome(Outcome.STATED),
                Finding.of(Finding.Kind.SECRET, "s", "", Location.NOWHERE)),
            Stream.empty());
    assertThat(comparison.vulnerabilities()).isEmpty();
  }

  @Test
  void theSetsAlwaysAddUpToTheNumberOfVulnerabilities() {
    var random = new Random(17);
    for (int round = 0; round < 200; round++) {
      List<Finding> a = some(random);
      List<Finding> b = some(random);
      Comparison comparison = Comparison.of(a.stream(), b.stream());
      long ids = Stream.concat(a.stream(), b.stream()).map(Finding::id).distinct().count();
      long sum = Stream.of(Vulnerability.Set.values()).mapToLong(comparison::count).sum();
      assertThat(sum).isEqualTo(ids).isEqualTo(comparison.vulnerabilities().size());
    }
  }

  private static List<Finding> some(Random random) {
    var findings = new ArrayList<Finding>();
    for (int i = random.nextInt(20); i > 0; i--) {
      findings.add(
          vulnerability(
              "CVE-" + random.nextInt(15),
              "p" + random.nextInt(3),
              List.of("low", "high", "").get(random.nextInt(3)),
              random.nextBoolean()));
    }
    return findings;
  }
}
