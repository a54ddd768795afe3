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

  private static Finding flaw(String id, String item, String level, boolean fixed) {
    return Finding.of(Finding.Kind.VULNERABILITY, id, "", Location.NOWHERE.withItem(item, "1", ""))
        .rated(level)
        .withFix(fixed ? Fix.in(List.of("2")) : Fix.UNKNOWN);
  }

  @Test
  void everyFlawIsInOneOfFourSets() {
    Comparison comparison =
        Comparison.of(
            Stream.of(
                flaw("only-a", "x", "low", true),
                flaw("agree", "x", "HIGH", true),
                flaw("band", "x", "low", true),
                flaw("fix", "x", "low", true)),
            Stream.of(
                flaw("agree", "x", "High", true),
                flaw("band", "x", "high", true),
                flaw("fix", "x", "low", false),
                flaw("only-b", "x", "low", true)));
    assertThat(comparison.in(Flaw.Set.ONLY_FIRST)).extracting(Flaw::id).containsExactly("only-a");
    assertThat(comparison.in(Flaw.Set.ONLY_SECOND)).extracting(Flaw::id).containsExactly("only-b");
    assertThat(comparison.in(Flaw.Set.BOTH_AGREE)).extracting(Flaw::id).containsExactly("agree");
    assertThat(comparison.in(Flaw.Set.BOTH_DIFFER))
        .extracting(Flaw::id)
        .containsExactly("band", "fix");
  }

  @Test
  void aFlawInSeveralPackagesIsOneWithItsHighestRating() {
    Comparison comparison =
        Comparison.of(
            Stream.of(flaw("f", "x", "low", true), flaw("f", "y", "critical", false)),
            Stream.empty());
    Side side = comparison.flaws().getFirst().first();
    assertThat(side).isNotNull();
    assertThat(side.band()).isEqualTo(Severity.CRITICAL);
    assertThat(side.fix()).isEqualTo(Side.FixKnown.IN_PART);
    assertThat(side.packages()).containsExactly("x", "y");
  }

  @Test
  void whatIsOnlyStatedOrNoVulnerabilityIsNotCompared() {
    Comparison comparison =
        Comparison.of(
            Stream.of(
                flaw("stated", "x", "low", true).withOutcome(Outcome.STATED),
                Finding.of(Finding.Kind.SECRET, "s", "", Location.NOWHERE)),
            Stream.empty());
    assertThat(comparison.flaws()).isEmpty();
  }

  @Test
  void theSetsAddUpWhateverTheReportsHold() {
    var random = new Random(17);
    for (int round = 0; round < 200; round++) {
      List<Finding> a = some(random);
      List<Finding> b = some(random);
      Comparison comparison = Comparison.of(a.stream(), b.stream());
      long ids = Stream.concat(a.stream(), b.stream()).map(Finding::id).distinct().count();
      long sum = Stream.of(Flaw.Set.values()).mapToLong(comparison::count).sum();
      assertThat(sum).isEqualTo(ids).isEqualTo(comparison.flaws().size());
    }
  }

  private static List<Finding> some(Random random) {
    var findings = new ArrayList<Finding>();
    for (int i = random.nextInt(20); i > 0; i--) {
      findings.add(
          flaw(
              "CVE-" + random.nextInt(15),
              "p" + random.nextInt(3),
              List.of("low", "high", "").get(random.nextInt(3)),
              random.nextBoolean()));
    }
    return findings;
  }
}
