package org.soundings.report.section.threat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Action;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.LevelOverride;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.language.Language;
import org.soundings.language.Messages;
import org.soundings.pack.Library;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;
import org.soundings.pack.ThreatTemplate.Mitigation;
import org.soundings.report.Block;
import org.soundings.report.Report;
import org.soundings.report.ReportSamples;
import org.soundings.report.Section;

class ThreatSectionTest {

  private static final ThreatId LOST = ThreatId.parse("thr-of-an-older-pack@barge");

  private final Library library = ReportSamples.library();

  private static Section register(Report report) {
    return report.sections().stream().filter(s -> s.number().equals("9")).findFirst().orElseThrow();
  }

  private static Assessment decided(Assessment assessment, ThreatId threat) {
    return assessment
        .withDecision(
            new Decision(
                threat,
                Decision.Treatment.ACCEPT,
                "Said about the barge.",
                "Harbour master",
                LocalDate.of(2027, 3, 1),
                "Seen in the log.",
                List.of(
                    new LevelOverride(
                        LevelOverride.Stage.CURRENT,
                        Likelihood.UNLIKELY,
                        Impact.SERIOUS,
                        "We know the barge.",
                        "Judge",
                        ReportSamples.AT)),
                "Anna",
                ReportSamples.AT))
        .withAction(Action.planned("A-900", "Sink it").withMitigates(List.of(threat)));
  }

  @Test
  void decisionsOnRemovedThreatsAreKept() {
    Assessment assessment = decided(ReportSamples.ordinary(library), LOST);
    String blocks = register(ReportSamples.report(library, assessment)).blocks().toString();
    assertThat(blocks)
        .contains("thr-of-an-older-pack@barge", "not in any available question pack")
        .contains("Accept.", "Said about the barge", "Harbour master", "1\u00A0Mar\u00A02027")
        .contains("Seen in the log", "We know the barge.", "Set by Judge", "Decided by Anna")
        .contains("A-900", "Sink it");
  }

  @Test
  void anEarlierRoundHasASentenceOfItsOwn() throws IOException {
    Assessment sample = ReportSamples.sample();
    List<String> estimated =
        register(ReportSamples.report(library, sample)).blocks().stream()
            .filter(Block.Labelled.class::isInstance)
            .map(Block.Labelled.class::cast)
            .filter(block -> block.label().text().equals("Blind vote"))
            .map(block -> ((Block.Paragraph) block.body().getFirst()).words().text())
            .toList();
    assertThat(estimated)
        .filteredOn(line -> line.contains("First round"))
        .isNotEmpty()
        .allMatch(line -> line.contains("decided: Likely. First round: Possible to Expected"));
  }

  @Test
  void aDecisionIsShownEvenIfNoQuestionWasAnswered() {
    ThreatId known = ThreatId.ofSystem(library.threats().getFirst().id());
    Assessment accepted = decided(ReportSamples.empty(library), known);
    Decision words = accepted.decision(known);
    Assessment assessment =
        accepted.withDecision(
            new Decision(
                known,
                null,
                words.rationale(),
                words.owner(),
                words.expires(),
                words.verification(),
                List.of(),
                words.by(),
                words.at()));
    String blocks = register(ReportSamples.report(library, assessment)).blocks().toString();
    assertThat(blocks)
        .contains("no related question has been answered", "Said about the barge")
        .contains("Harbour master");
  }

  @Test
  void aThreatWithAManualLevelHasAnEntryWithoutAnAnswer() {
    ThreatId known = ThreatId.ofSystem(library.threats().getFirst().id());
    Assessment accepted = decided(ReportSamples.empty(library), known);
    Assessment assessment = accepted.withDecision(accepted.decision(known).withTreatment(null));
    String blocks = register(ReportSamples.report(library, assessment)).blocks().toString();
    assertThat(blocks)
        .contains("ThreatHead[", "No decision yet.", "We know the barge.")
        .doesNotContain("no related question has been answered");
  }

  @Test
  void aManualLevelIsNotADecisionByItsAuthor() {
    ThreatId known = ThreatId.ofSystem(library.threats().getFirst().id());
    Assessment empty = ReportSamples.empty(library);
    Decision onlyALevel =
        new Decision(
            known,
            null,
            "",
            "",
            null,
            "",
            decided(empty, known).decision(known).overrides(),
            "Anna",
            ReportSamples.AT);
    assertThat(blocks(empty.withDecision(onlyALevel)))
        .contains("No decision yet.", "Set by Judge")
        .doesNotContain("Decided by", "Recorded by");
    assertThat(blocks(empty.withDecision(onlyALevel.withRationale("Seen at the pier."))))
        .contains("No decision yet.", "Set by Judge", "Recorded by Anna")
        .doesNotContain("Decided by");
  }

  @Test
  void aRecommendationIsShownUntilAnActionWithItsTitleMitigatesTheThreat() {
    ThreatId known = ThreatId.ofSystem(library.threats().getFirst().id());
    Assessment accepted = decided(ReportSamples.empty(library), known);
    Assessment open = accepted.withDecision(accepted.decision(known).withTreatment(null));
    List<String> titles =
        library.threats().getFirst().mitigations().stream().map(Mitigation::title).toList();
    assertThat(recommendations(open)).contains(titles);
    Assessment planned =
        open.withAction(Action.planned("A-901", titles.getFirst()).withMitigates(List.of(known)));
    assertThat(recommendations(planned))
        .doesNotContain(titles.getFirst())
        .contains(titles.subList(1, titles.size()));
    assertThat(blocks(planned)).contains("A-901", titles.getFirst());
  }

  @Test
  void aDroppedActionIsNoPlan() {
    ThreatId known = ThreatId.ofSystem(library.threats().getFirst().id());
    Assessment accepted = decided(ReportSamples.empty(library), known);
    String title = library.threats().getFirst().mitigations().getFirst().title();
    Assessment dropped =
        accepted
            .withDecision(accepted.decision(known).withTreatment(null))
            .withAction(
                Action.planned("A-901", title)
                    .withMitigates(List.of(known))
                    .withStatus(Action.Status.DROPPED));
    assertThat(recommendations(dropped)).contains(title);
  }

  private String recommendations(Assessment assessment) {
    List<Block> blocks = register(ReportSamples.report(library, assessment)).blocks();
    return String.join("\n", labelled(blocks, "Recommendations"));
  }

  private String blocks(Assessment assessment) {
    return register(ReportSamples.report(library, assessment)).blocks().toString();
  }

  @Test
  void anAcceptedThreatHasAnEntryWithoutAnAnswer() {
    ThreatId known = ThreatId.ofSystem(library.threats().getFirst().id());
    Assessment assessment = decided(ReportSamples.empty(library), known);
    String blocks = register(ReportSamples.report(library, assessment)).blocks().toString();
    assertThat(blocks)
        .contains("ThreatHead[", "Said about the barge")
        .doesNotContain("no related question has been answered");
  }

  @Test
  void noOtherDecisionsAreMentionedIfAllHaveEntries() {
    Report report = ReportSamples.report(library, ReportSamples.ordinary(library));
    assertThat(register(report).blocks().toString())
        .doesNotContain("Decisions or actions are recorded for");
  }

  @Test
  void aRepeatedThreatShowsOnlyItsDifferences() throws IOException {
    List<Block> blocks = register(ReportSamples.report(library, ReportSamples.sample())).blocks();
    String title =
        blocks.stream()
            .filter(Block.ThreatHead.class::isInstance)
            .map(Block.ThreatHead.class::cast)
            .filter(head -> head.label().equals("T-002"))
            .findFirst()
            .orElseThrow()
            .title();
    String scenario =
        library.threats().stream()
            .filter(each -> each.title().equals(title))
            .findFirst()
            .orElseThrow()
            .scenario();
    assertThat(labelled(blocks, "Scenario"))
        .contains("Same as T-002.")
        .filteredOn(words -> words.startsWith(scenario))
        .hasSize(1);
    assertThat(labelled(blocks, "Decision"))
        .hasSameSizeAs(blocks.stream().filter(Block.ThreatHead.class::isInstance).toList());
    assertThat(blocks.toString()).contains("same as ");
  }

  private static List<String> labelled(List<Block> blocks, String label) {
    return blocks.stream()
        .filter(Block.Labelled.class::isInstance)
        .map(Block.Labelled.class::cast)
        .filter(each -> each.label().text().equals(label))
        .flatMap(each -> each.body().stream().limit(1))
        .flatMap(
            block ->
                switch (block) {
                  case Block.Paragraph(var words) -> Stream.of(words.text());
                  case Block.Fine(var words) -> Stream.of(words.text());
                  default -> Stream.<String>empty();
                })
        .toList();
  }

  @Test
  void aContextReasonIsALinkWithoutAnExtraLabel() throws IOException {
    String blocks =
        register(ReportSamples.report(library, ReportSamples.sample())).blocks().toString();
    assertThat(blocks).contains("Reference[text=Context “").doesNotContain("text=context,");
  }

  @Test
  void strideCategoriesAreTranslated() throws IOException {
    Assessment sample = ReportSamples.sample();
    assertThat(ReportSamples.report(ReportSamples.library(), sample).sections().toString())
        .contains("STRIDE: elevation of privilege");
    assertThat(
            Messages.in(
                Language.of("de").orElseThrow(),
                () -> ReportSamples.report(ReportSamples.library(), sample).sections().toString()))
        .contains("STRIDE: Rechteausweitung")
        .doesNotContain("STRIDE: elevation");
  }
}
