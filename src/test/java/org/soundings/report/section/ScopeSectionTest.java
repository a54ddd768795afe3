package org.soundings.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Scope;
import org.soundings.report.Block;
import org.soundings.report.ReportSamples;
import org.soundings.threat.ThreatModel;

class ScopeSectionTest {

  @Test
  void whatIsLeftOutWithoutAReasonIsNotSaidToHaveOne() {
    assertThat(statement(new Scope.Exclusion("the office", "others run it")))
        .isEqualTo("1 thing is in scope, 1 left out with a reason.");
    assertThat(
            statement(
                new Scope.Exclusion("the office", "others run it"),
                new Scope.Exclusion("the mail server", "")))
        .isEqualTo("1 thing is in scope, 2 left out, 1 of them with a reason.");
  }

  private static String statement(Scope.Exclusion... out) {
    var library = ReportSamples.library();
    Assessment assessment =
        ReportSamples.empty(library)
            .changing(
                profile -> profile.withScope(new Scope("", "", List.of("payments"), List.of(out))));
    var material =
        Material.of(
            library,
            assessment,
            ThreatModel.derive(library, assessment, ReportSamples.AT),
            ReportSamples.options());
    return new ScopeSection()
        .of(material).orElseThrow().blocks().stream()
            .filter(Block.Statement.class::isInstance)
            .map(block -> ((Block.Statement) block).words().text())
            .findFirst()
            .orElseThrow();
  }
}
