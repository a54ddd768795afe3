package org.soundings.report.section.threat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.decision.Level;
import org.soundings.assessment.system.SystemModel;
import org.soundings.pack.Layer;
import org.soundings.pack.Library;
import org.soundings.pack.ThreatTemplate;
import org.soundings.report.Block;
import org.soundings.report.ReportSamples;
import org.soundings.report.figure.FigureData.Square;
import org.soundings.report.figure.Stack;
import org.soundings.report.section.Reports;
import org.soundings.threat.Threat;
import org.soundings.threat.ThreatModel;

class StackSectionTest {

  private final Library library = ReportSamples.library();

  private Stack stack(Assessment assessment) {
    return ReportSamples.report(library, assessment).sections().stream()
        .flatMap(section -> section.blocks().stream())
        .filter(Block.Figure.class::isInstance)
        .map(block -> ((Block.Figure) block).data())
        .filter(Stack.class::isInstance)
        .map(Stack.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static Stack.Layer at(Stack stack, Layer layer) {
    return stack.layers().get(layer.ordinal());
  }

  @Test
  void hostsAreListedAtTheKernelLayer() throws IOException {
    assertThat(at(stack(ReportSamples.sample()), Layer.KERNEL).parts())
        .containsExactly(
            new Stack.Part("general pool", null), new Stack.Part("payments pool", null));
  }

  @Test
  void aThreatIsShownAtItsOriginAndAffectedLayers() throws IOException {
    Stack stack = stack(ReportSamples.sample());
    var mount = new Square(Level.HIGH, "T-013-C09", "threat-thr-host-mount-abuse@log-shipper");
    assertThat(at(stack, Layer.CONTAINER).threats()).contains(mount);
    assertThat(at(stack, Layer.KERNEL).arriving()).contains(mount);
    assertThat(stack.layers().stream().filter(each -> each.arriving().contains(mount))).hasSize(1);
  }

  @Test
  void actorsAreNamedAtTheirThreatsOriginLayer() throws IOException {
    assertThat(at(stack(ReportSamples.sample()), Layer.PIPELINE).starting()).containsExactly("P3");
  }

  @Test
  void withoutASystemModelNoComponentsOrActorsAreShown() throws IOException {
    Stack stack = stack(ReportSamples.sample().withSystem(SystemModel.EMPTY));
    assertThat(stack.layers()).allMatch(layer -> layer.parts().isEmpty());
    assertThat(stack.layers()).allMatch(layer -> layer.starting().isEmpty());
    assertThat(stack.paths()).extracting(Stack.Path::from).isEqualTo(List.of(4, 1, 0, 2));
  }

  @Test
  void theAttackPathTableIsMentionedOnlyIfPresent() throws IOException {
    ThreatModel threats = ThreatModel.derive(library, ReportSamples.sample(), ReportSamples.AT);
    ThreatModel nowhere =
        new ThreatModel(
            threats.threats().stream().map(StackSectionTest::withoutPositions).toList(), List.of());
    assertThat(picture(threats))
        .contains("affected layer (see table below).", "Threats by attacker position");
    assertThat(picture(nowhere))
        .contains("affected layer.")
        .doesNotContain("Threats by attacker position");
  }

  private String picture(ThreatModel threats) throws IOException {
    return Reports.full(library, ReportSamples.sample(), threats, ReportSamples.options())
        .sections()
        .stream()
        .filter(section -> section.number().equals("8"))
        .findFirst()
        .orElseThrow()
        .blocks()
        .toString();
  }

  private static Threat withoutPositions(Threat threat) {
    ThreatTemplate template = threat.template();
    var nowhere =
        new ThreatTemplate.Attack(
            template.attackVectors(),
            template.scenario(),
            template.stride(),
            template.techniques(),
            List.of(),
            template.gains(),
            template.reaches(),
            template.precondition());
    return new Threat(
        threat.id(),
        threat.number(),
        template.withAttack(nowhere),
        threat.component(),
        threat.hereReason(),
        threat.levels(),
        threat.questions(),
        threat.reach());
  }
}
