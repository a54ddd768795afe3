package org.soundings.evidence.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.soundings.evidence.Assertion;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.Fact;
import org.soundings.evidence.Finding;
import org.soundings.evidence.Fix;
import org.soundings.evidence.Location;
import org.soundings.evidence.Observation;
import org.soundings.evidence.Outcome;
import org.soundings.evidence.SbomComponent;
import org.soundings.evidence.importer.Importer;
import org.soundings.evidence.importer.Intake;
import org.soundings.evidence.importer.Outline;
import org.soundings.evidence.importer.SourceFile;
import org.soundings.pack.BuiltInLibrary;
import org.soundings.pack.EvidenceRule;
import org.soundings.pack.Library;

/// Every built-in rule has a sentence for a match, and one for no match.
class BuiltInRulesTest {

  private static final Library LIBRARY = BuiltInLibrary.source();

  @Test
  void theBuiltInRulesAreLoaded() {
    assertThat(LIBRARY.rules()).hasSizeGreaterThan(40);
  }

  @Test
  void everyFactHasARuleExceptTheListedOnes() {
    List<String> used =
        LIBRARY.rules().stream()
            .flatMap(
                rule ->
                    rule.match() instanceof EvidenceRule.Facts facts
                        ? facts.facts().stream()
                        : Stream.of())
            .distinct()
            .toList();
    assertThat(used).allSatisfy(id -> assertThat(Fact.of(id)).as(id).isPresent());
    assertThat(Stream.of(Fact.values()).map(Fact::id))
        .filteredOn(id -> !used.contains(id))
        .as("facts that no rule asks for")
        .containsExactly("volume-types");
  }

  @TestFactory
  Stream<DynamicTest> everyRuleReportsAMatch() {
    return LIBRARY.rules().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> matches(rule)));
  }

  @TestFactory
  Stream<DynamicTest> everyRuleIsNeutralOrAbsentWithoutAMatch() {
    return LIBRARY.rules().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> matchesNothing(rule)));
  }

  private static void matches(EvidenceRule rule) {
    var evaluation = new EvidenceEvaluation(List.of(rule), new AnyImporter(format(rule)));
    evaluation.target("shop/web:3.2");
    switch (rule.match()) {
      case EvidenceRule.Facts facts ->
          facts
              .facts()
              .forEach(id -> evaluation.observation(observation(id, Observation.Verdict.FAILED)));
      case EvidenceRule.Findings findings -> evaluation.finding(finding(findings));
      case EvidenceRule.Sbom _ -> evaluation.component(new SbomComponent("library", "a", "1", ""));
    }
    assertThat(evaluation.mappings()).hasSize(1);
    EvidenceMapping mapping = evaluation.mappings().getFirst();
    assertThat(mapping.question()).isEqualTo(rule.question());
    assertThat(mapping.relation().name()).isEqualTo(rule.matched().relation().name());
    assertThat(mapping.sentence()).contains("1").doesNotContain("{").doesNotContain("}");
    assertThat(mapping.rules()).containsExactly(rule.id());
  }

  private static void matchesNothing(EvidenceRule rule) {
    var evaluation = new EvidenceEvaluation(List.of(rule), new AnyImporter(format(rule)));
    evaluation.target("shop/web:3.2");
    if (rule.match() instanceof EvidenceRule.Facts facts) {
      facts
          .facts()
          .forEach(id -> evaluation.observation(observation(id, Observation.Verdict.PASSED)));
    } else if (rule.match() instanceof EvidenceRule.Findings findings && !findings.asserted()) {
      evaluation.finding(finding(findings).withOutcome(Outcome.PASSED));
    }
    List<EvidenceMapping> mappings = evaluation.mappings();
    if (rule.noMatch().isEmpty()) {
      assertThat(mappings).isEmpty();
    } else {
      assertThat(mappings).hasSize(1);
      assertThat(mappings.getFirst().relation().name()).isEqualTo(rule.noMatch().relation().name());
      assertThat(mappings.getFirst().sentence()).doesNotContain("{").doesNotContain("}");
    }
  }

  private static Observation observation(String fact, Observation.Verdict verdict) {
    return new Observation(
        Fact.of(fact).orElseThrow(),
        verdict,
        new Observation.Subject("Pod shop/web", "web", "shop/web:3.2"),
        "spec",
        "");
  }

  private static Finding finding(EvidenceRule.Findings match) {
    Finding.Kind kind =
        Finding.Kind.valueOf(match.kinds().getFirst().toUpperCase(java.util.Locale.ROOT));
    String id = match.ids().isEmpty() ? "CVE-2099-0001" : match.ids().getFirst();
    return Finding.of(kind, id, "a flaw", Location.ofImage("shop/web:3.2", ""))
        .rated("CRITICAL")
        .withFix(
            match.fixes() == EvidenceRule.Fixes.NOT_OUT
                ? new Fix(Fix.State.NOT_FIXED, List.of())
                : Fix.in(List.of("1.1")))
        .withAssertion(match.asserted() ? new Assertion("not_affected", "", "", "team") : null);
  }

  /// A format that the rule applies to.
  private static String format(EvidenceRule rule) {
    List<String> formats =
        switch (rule.match()) {
          case EvidenceRule.Facts facts -> facts.formats();
          case EvidenceRule.Findings findings -> findings.tools();
          case EvidenceRule.Sbom sbom -> sbom.formats();
        };
    return formats.isEmpty() ? "Any report" : formats.getFirst();
  }

  private record AnyImporter(String format) implements Importer {

    @Override
    public boolean recognises(Outline outline) {
      return true;
    }

    @Override
    public void read(SourceFile source, Intake intake) {}
  }
}
