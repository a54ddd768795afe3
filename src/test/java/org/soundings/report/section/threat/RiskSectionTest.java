package org.soundings.report.section.threat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Action;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.QuestionOrder;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.Level;
import org.soundings.assessment.decision.LevelOverride;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.ItemValidity;
import org.soundings.pack.Library;
import org.soundings.pack.Question;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.ReportSamples;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.Section;
import org.soundings.report.plan.ReportPlan;
import org.soundings.report.section.Reports;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Phrases;
import org.soundings.threat.Threat;
import org.soundings.threat.ThreatModel;

class RiskSectionTest {

  private static final String SHOWN = "no related question answered: ";

  private final Library library = ReportSamples.library();
  private final Assessment nothing = ReportSamples.empty(library);

  private Assessment shown(List<Question> questions) {
    return nothing.withEvidence(
        new Evidence(
            "E-001",
            "compose.yaml",
            new EvidenceSource.Statement("the operator", "privileged"),
            "",
            Instant.EPOCH,
            Instant.EPOCH,
            "",
            ItemValidity.BY_KIND,
            questions.stream()
                .map(
                    each ->
                        new EvidenceMapping(
                            each.id(), EvidenceMapping.Relation.CONTRADICTS, "because"))
                .toList(),
            ""));
  }

  private List<Question> questions() {
    return QuestionOrder.questions(library, nothing).stream()
        .filter(ReportSamples::canShowAThreat)
        .toList();
  }

  private ThreatModel threats(Assessment assessment) {
    return ThreatModel.derive(library, assessment, ReportSamples.AT);
  }

  private List<Block> blocks(Assessment assessment, String number, ReportPlan plan) {
    return Reports.of(
            library, assessment, threats(assessment), ReportSamples.options().withPlan(plan))
        .sections()
        .stream()
        .filter(section -> section.number().equals(number))
        .map(Section::blocks)
        .findFirst()
        .orElse(List.of());
  }

  /// The table under the heading for threats that evidence indicates, and the text below it.
  private static List<Block> below(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Heading(var _, var _, var title, var _)
          && title.contains(SHOWN)) {
        return blocks.subList(i + 1, blocks.size());
      }
    }
    throw new AssertionError("no heading of what evidence speaks for");
  }

  private static Row.Cells firstRow(List<Block> blocks) {
    return (Row.Cells) ((Block.Table) below(blocks).getFirst()).rows().getFirst();
  }

  @Test
  void theMatrixIsNotDrawnTwiceIfNoThreatMoves() {
    Question asked = questions().getFirst();
    Assessment words =
        nothing.withAnswer(
            Answer.open(asked.pack(), asked.id())
                .withConclusion("So it is.")
                .withState(
                    new AnswerState.Answered(
                        AnswerState.Rating.WEAK, AnswerState.Confidence.SURE)));
    ThreatId worst = threats(words).assessed().getFirst().id();
    assertThat(figures(words)).containsExactly("Risk matrix");
    Assessment lowered =
        words.withDecision(
            Decision.none(worst)
                .withOverride(
                    new LevelOverride(
                        LevelOverride.Stage.RESIDUAL,
                        Likelihood.REMOTE,
                        Impact.MINOR,
                        "It goes.",
                        "Anna",
                        ReportSamples.AT)));
    assertThat(figures(lowered))
        .containsExactly("Risk matrix", "Inherent, current and residual risk");
  }

  private List<String> figures(Assessment assessment) {
    return blocks(assessment, "3", ReportPlan.ALL).stream()
        .filter(Block.Figure.class::isInstance)
        .map(block -> ((Block.Figure) block).title())
        .toList();
  }

  @Test
  void aThreatSupportedByEvidenceNamesTheEvidence() {
    Assessment shown = shown(questions().subList(0, 1));
    assertThat(firstRow(blocks(shown, "3", ReportPlan.ALL)).cells().get(3))
        .isEqualTo(Cell.of(Phrases.evidence(List.copyOf(shown.evidence().values()))));
  }

  @Test
  void aThreatSupportedByEvidenceNamesItsQuestions() {
    Assessment shown = shown(questions().subList(0, 1));
    Threat threat = threats(shown).shown().getFirst();
    Cell asked = firstRow(blocks(shown, "3", ReportPlan.ALL)).cells().get(4);
    assertThat(((Cell.Written) asked).words().text())
        .isEqualTo(
            threat.questions().stream()
                .map(id -> library.question(id).orElseThrow().title() + "\u00A0" + id)
                .collect(Collectors.joining(" · ")));
  }

  @Test
  void theOwnerIsShownInBothSections() {
    Assessment shown = shown(questions().subList(0, 1));
    ThreatId threat = threats(shown).shown().getFirst().id();
    Assessment decided = shown.withDecision(Decision.none(threat).withOwner("Harbour master"));
    assertThat(firstRow(blocks(decided, "3", ReportPlan.ALL)).toString())
        .contains("Harbour master");
    assertThat(blocks(decided, "9", ReportPlan.ALL).toString())
        .contains("no related question answered")
        .doesNotContain("Decisions or actions are recorded for", "currently have no level");
  }

  @Test
  void anAcceptedThreatIsInTheRegisterWithoutAnAnswer() {
    Assessment shown = shown(questions());
    Threat threat = threats(shown).shown().getFirst();
    Assessment accepted =
        shown.withDecision(Decision.none(threat.id()).withTreatment(Decision.Treatment.ACCEPT));
    assertThat(firstRow(blocks(accepted, "3", ReportPlan.ALL)).toString())
        .doesNotContain(threat.title());
    assertThat(blocks(accepted, "9", ReportPlan.ALL).toString())
        .contains("ThreatHead[", "title=" + threat.title());
  }

  @Test
  void aBriefReportListsTheFirstThreatsAndTheTotal() {
    Assessment shown = shown(questions());
    List<Threat> all = threats(shown).shown();
    assertThat(all).hasSizeGreaterThan(ReportPlan.FEW);
    List<Block> below = below(blocks(shown, "3", ReportPlan.BRIEF));
    assertThat(((Block.Table) below.getFirst()).rows()).hasSize(ReportPlan.FEW);
    assertThat(below.get(1).toString()).contains("of " + all.size());
  }

  @Test
  void unassessedThreatsAreListedByLayer() {
    List<Row> rows =
        ((Block.Table)
                blocks(nothing, "3", ReportPlan.ALL).stream()
                    .filter(Block.Table.class::isInstance)
                    .toList()
                    .getLast())
            .rows();
    List<Threat> all =
        threats(nothing).with(Threat.Reach.NOT_ASSESSED).stream()
            .sorted(Comparator.comparing(threat -> threat.template().layer()))
            .toList();
    assertThat(rows)
        .extracting(row -> ((Row.Cells) row).anchor())
        .containsExactlyElementsOf(
            all.stream().map(threat -> Anchors.threat(threat.id())).toList());
    assertThat(rows.toString())
        .contains(all.getFirst().template().title(), all.getFirst().template().layer().title())
        .doesNotContain("question-");
  }

  @Test
  void aBriefReportCountsUnassessedThreats() {
    Assessment begun =
        nothing.changing(profile -> profile.withScope(profile.scope().withPurpose("To sail.")));
    List<Block> blocks = blocks(begun, "3", ReportPlan.BRIEF);
    List<Threat> all = threats(nothing).with(Threat.Reach.NOT_ASSESSED);
    long asked = all.stream().flatMap(threat -> threat.questions().stream()).distinct().count();
    assertThat(blocks).noneMatch(Block.Table.class::isInstance);
    assertThat(blocks)
        .last()
        .isEqualTo(
            new Block.Note(
                RichText.of(
                    all.size()
                        + " threats are not yet assessed. Their assessment depends on answers to "
                        + asked
                        + " questions (section 11).")));
  }

  @Test
  void aBriefReportListsEveryCriticalAndHighThreat() {
    Assessment said = nothing;
    for (Question question : questions()) {
      said =
          said.withAnswer(
              Answer.open(question.pack(), question.id())
                  .withConclusion("So it is.")
                  .withState(
                      new AnswerState.Answered(
                          AnswerState.Rating.MISSING, AnswerState.Confidence.SURE)));
    }
    long grave =
        threats(said).assessed().stream()
            .filter(threat -> threat.level().compareTo(Level.HIGH) >= 0)
            .count();
    assertThat(grave).isGreaterThan(ReportPlan.FEW);
    List<Block> blocks = blocks(said, "3", ReportPlan.BRIEF);
    assertThat(((Block.Table) blocks.get(1)).rows()).hasSize(ReportPlan.FEW);
    String others = blocks.get(2).toString();
    assertThat(threats(said).assessed().stream().skip(ReportPlan.FEW))
        .filteredOn(threat -> threat.level().compareTo(Level.HIGH) >= 0)
        .hasSize((int) grave - ReportPlan.FEW)
        .allSatisfy(threat -> assertThat(others).contains(threat.label() + " "));
    assertThat(blocks.get(3).toString())
        .contains("The first 43 of " + threats(said).assessed().size());
  }

  @Test
  void withoutAnActionNoReductionIsReported() {
    Question asked = questions().getFirst();
    Assessment words =
        nothing.withAnswer(
            Answer.open(asked.pack(), asked.id())
                .withConclusion("So it is.")
                .withState(
                    new AnswerState.Answered(
                        AnswerState.Rating.WEAK, AnswerState.Confidence.SURE)));
    assertThat(((Block.Statement) blocks(words, "3", ReportPlan.ALL).getFirst()).words().text())
        .endsWith("currently critical or high. No action has been agreed yet.");
  }

  private Assessment weak() {
    Question asked = questions().getFirst();
    return nothing.withAnswer(
        Answer.open(asked.pack(), asked.id())
            .withConclusion("So it is.")
            .withState(
                new AnswerState.Answered(AnswerState.Rating.WEAK, AnswerState.Confidence.SURE)));
  }

  private Action action(String id, String owner, LocalDate due, Action.Status status) {
    return Action.planned(id, "Do it")
        .withOwner(owner)
        .withDue(due)
        .withStatus(status)
        .withMitigates(List.of(threats(weak()).assessed().getFirst().id()));
  }

  /// Treatment, and owner with the date, in the row of the first threat.
  private List<String> care(Assessment assessment) {
    Block.Table table =
        blocks(assessment, "3", ReportPlan.ALL).stream()
            .filter(Block.Table.class::isInstance)
            .map(Block.Table.class::cast)
            .findFirst()
            .orElseThrow();
    String label = threats(weak()).assessed().getFirst().label();
    return table.rows().stream()
        .map(Row.Cells.class::cast)
        .map(row -> row.cells().stream().map(cell -> ((Cell.Written) cell).words().text()).toList())
        .filter(cells -> cells.getFirst().equals(label))
        .findFirst()
        .orElseThrow()
        .subList(4, 6);
  }

  @Test
  void aDroppedActionIsNotATreatmentAndHasNoOwner() {
    Action dropped =
        action("A-001", "Harbour master", LocalDate.of(2026, 12, 20), Action.Status.DROPPED);
    assertThat(care(weak().withAction(dropped))).containsExactly("", "–");
  }

  @Test
  void aFinishedActionIsMarkedDoneAndAnOpenOneSetsTheDate() {
    Assessment both =
        weak()
            .withAction(action("A-001", "Anna", LocalDate.of(2026, 10, 1), Action.Status.DONE))
            .withAction(action("A-002", "Ben", LocalDate.of(2026, 11, 13), Action.Status.PLANNED));
    assertThat(care(both)).containsExactly("A-002, A-001\u00A0done", "Ben\n13 Nov 2026, overdue");
  }

  @Test
  void anExpiredAcceptanceIsMarked() {
    Assessment accepted =
        weak()
            .withDecision(
                Decision.none(threats(weak()).assessed().getFirst().id())
                    .withTreatment(Decision.Treatment.ACCEPT)
                    .withExpires(LocalDate.of(2026, 9, 30)));
    assertThat(care(accepted)).containsExactly("Accept, expired", "–\n30\u00A0Sep\u00A02026");
  }
}
