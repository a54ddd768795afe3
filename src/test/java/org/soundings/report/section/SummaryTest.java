package org.soundings.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Action;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.QuestionOrder;
import org.soundings.assessment.Session;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.decision.CustomThreat;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.LevelOverride;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.SystemModel;
import org.soundings.assessment.workshop.Workshop;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.ItemValidity;
import org.soundings.language.Language;
import org.soundings.language.Messages;
import org.soundings.pack.Library;
import org.soundings.pack.Question;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Inline;
import org.soundings.report.ReportSamples;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.Section;
import org.soundings.threat.Threat;
import org.soundings.threat.ThreatModel;

/// The page for decision makers states the facts completely and adds none.
class SummaryTest {

  private final Library library = ReportSamples.library();

  /// One severe threat at as many components as there are ids.
  private Assessment at(List<String> quays) {
    SystemModel system = SystemModel.EMPTY;
    for (String quay : quays) {
      system =
          system.with(
              Component.begin(
                  quay, quays.indexOf(quay) + 1, "Quay " + quay, Component.Kind.WORKLOAD));
    }
    return ReportSamples.empty(library)
        .withSystem(system)
        .withCustomThreat(
            CustomThreat.begin("own-swap", 1, "A swap")
                .withNote("It sinks. And more.")
                .withStart(Likelihood.EXPECTED, Impact.EXISTENTIAL)
                .withComponents(quays));
  }

  private static String first(Stream<Block> blocks) {
    return blocks
        .filter(Block.Statement.class::isInstance)
        .map(block -> text(((Block.Statement) block).words()))
        .findFirst()
        .orElseThrow();
  }

  private Assessment answered(int count) {
    Assessment assessment = ReportSamples.empty(library);
    for (Question question : QuestionOrder.questions(library, assessment).subList(0, count)) {
      assessment =
          assessment.withAnswer(
              assessment
                  .answer(question.pack(), question.id())
                  .withConclusion("It does.")
                  .withState(
                      new AnswerState.Answered(
                          AnswerState.Rating.EFFECTIVE, AnswerState.Confidence.SURE)));
    }
    return assessment;
  }

  private Assessment onlyTheFirstApplies(Assessment assessment) {
    Assessment changed = assessment;
    List<Question> all = QuestionOrder.questions(library, assessment);
    for (Question question : all.subList(1, all.size())) {
      changed =
          changed.withAnswer(
              changed
                  .answer(question.pack(), question.id())
                  .withState(new AnswerState.NotApplicable("No such thing.")));
    }
    return changed;
  }

  private String trust(Assessment assessment) {
    return summary(assessment)
        .filter(Block.Labelled.class::isInstance)
        .map(Block.Labelled.class::cast)
        .flatMap(each -> each.body().stream())
        .filter(Block.Fine.class::isInstance)
        .map(block -> text(((Block.Fine) block).words()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void threatsSupportedOnlyByEvidenceAreNamed() {
    Assessment nothing = ReportSamples.empty(library);
    Question question =
        QuestionOrder.questions(library, nothing).stream()
            .filter(ReportSamples::canShowAThreat)
            .findFirst()
            .orElseThrow();
    Assessment shown =
        nothing.withEvidence(
            new Evidence(
                "E-001",
                "compose.yaml",
                new EvidenceSource.Statement("the operator", "privileged"),
                "",
                Instant.EPOCH,
                Instant.EPOCH,
                "",
                ItemValidity.BY_KIND,
                List.of(
                    new EvidenceMapping(
                        question.id(), EvidenceMapping.Relation.CONTRADICTS, "because")),
                ""));
    assertThat(decisions(shown))
        .as("evidence speaks for it, and nobody has decided anything")
        .isNotEmpty();
    assertThat(labels(nothing)).noneMatch(label -> label.contains("Supported by evidence"));
    assertThat(labels(shown)).anyMatch(label -> label.contains("Supported by evidence"));
    assertThat(ReportSamples.report(library, shown).sections())
        .flatExtracting(Section::blocks)
        .filteredOn(Block.Figure.class::isInstance)
        .extracting(block -> ((Block.Figure) block).data().alternative())
        .anyMatch(words -> words.matches("(?s).*\\(T-\\d+\\?.*"));
  }

  @Test
  void sessionDecisionsAreListedLatestFirst() {
    Assessment nothing = ReportSamples.empty(library);
    assertThat(labels(nothing)).noneMatch(label -> label.contains("Decisions from sessions"));
    Assessment met =
        nothing
            .withSession(session("2026-11-24", "Agents move", "No new mounts"))
            .withSession(session("2026-12-01", "One more", "And one", "And the last"));
    assertThat(decided(met))
        .containsExactly(
            "One more. 1 Dec 2026",
            "And one. 1 Dec 2026",
            "And the last. 1 Dec 2026",
            "And 2 more (section 7).");
  }

  private List<String> decided(Assessment assessment) {
    return summary(assessment)
        .filter(Block.Labelled.class::isInstance)
        .map(Block.Labelled.class::cast)
        .filter(each -> text(each.label()).equals("Decisions from sessions"))
        .flatMap(each -> each.body().stream())
        .map(block -> text(((Block.Paragraph) block).words()).replace('\u00A0', ' '))
        .toList();
  }

  private static Session session(String day, String... decided) {
    var empty = new Session(day, LocalDate.parse(day), "", 0, List.of(), List.of(), "");
    return empty.changing(
        workshop ->
            workshop.withAgreed(
                Stream.of(decided).map(what -> new Workshop.Agreed(what, "", "")).toList()));
  }

  @Test
  void unassessedThreatsAreCounted() {
    Assessment said = answered(2);
    int left =
        ThreatModel.derive(library, said, ReportSamples.AT).with(Threat.Reach.NOT_ASSESSED).size();
    assertThat(left).isPositive();
    assertThat(first(summary(said))).endsWith(" " + left + " more have not been assessed.");
  }

  @Test
  void countsOfZeroAreNotShown() {
    assertThat(trust(answered(2)))
        .contains("2 are answered (none supported by evidence, 2 without evidence) and");
    Assessment grave =
        answered(2)
            .withCustomThreat(
                CustomThreat.begin("own-swap", 1, "A swap")
                    .withStart(Likelihood.EXPECTED, Impact.EXISTENTIAL)
                    .withQuestions(
                        List.of(QuestionOrder.questions(library, answered(2)).getFirst().id())));
    assertThat(first(summary(grave))).doesNotContain(" 0 ");
    assertThat(trust(grave)).doesNotContain(" 0 ");
  }

  private List<String> labels(Assessment assessment) {
    return summary(assessment)
        .filter(Block.Labelled.class::isInstance)
        .map(block -> text(((Block.Labelled) block).label()))
        .toList();
  }

  @Test
  void singularAndPluralAreUsedCorrectly() {
    int all = (int) library.questions().count();
    assertThat(first(summary(answered(1))))
        .contains("1 of " + all + " questions is answered, without supporting evidence.");
    assertThat(first(summary(answered(2))))
        .contains("2 of " + all + " questions are answered, none of them supported by evidence.");
    assertThat(first(summary(onlyTheFirstApplies(answered(1)))))
        .contains("1 of 1 question is answered, without supporting evidence.");
    assertThat(trust(answered(1)))
        .contains(
            "Of "
                + all
                + " applicable questions, 1 is answered (none supported by evidence, 1 without evidence)",
            " and " + (all - 1) + " have no answer");
    assertThat(trust(answered(all - 1)))
        .contains(all - 1 + " are answered", " and 1 has no answer");
    Messages.in(
        Language.of("de").orElseThrow(),
        () -> {
          assertThat(first(summary(answered(1))))
              .contains(
                  "1 von " + all + " Fragen ist beantwortet, aber nicht durch Nachweise belegt.");
          assertThat(trust(answered(2)))
              .contains("Von " + all + " anwendbaren Fragen sind 2 beantwortet (");
          return true;
        });
  }

  private static ThreatId swap(String quay) {
    return ThreatId.parse("own-swap@" + quay);
  }

  private Stream<Block> summary(Assessment assessment) {
    return ReportSamples.report(library, assessment).sections().stream()
        .filter(section -> section.number().equals("1"))
        .flatMap(section -> section.blocks().stream());
  }

  private List<String> rows(Assessment assessment) {
    return summary(assessment)
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .findFirst()
        .orElseThrow()
        .rows()
        .stream()
        .map(
            row ->
                ((Row.Cells) row)
                    .cells().stream()
                        .map(cell -> text(((Cell.Written) cell).words()))
                        .collect(Collectors.joining(" | ")))
        .toList();
  }

  private String labelled(Assessment assessment, String label) {
    return summary(assessment)
        .filter(Block.Labelled.class::isInstance)
        .map(Block.Labelled.class::cast)
        .filter(each -> text(each.label()).equals(label))
        .map(each -> text(((Block.Paragraph) each.body().getFirst()).words()))
        .findFirst()
        .orElseThrow();
  }

  private static String text(RichText words) {
    return words.inlines().stream()
        .map(
            inline ->
                switch (inline) {
                  case Inline.Text text -> text.text();
                  case Inline.Reference reference -> reference.text();
                  case Inline.LineBreak _ -> " / ";
                  default -> "*";
                })
        .collect(Collectors.joining());
  }

  @Test
  void aRowGroupsThreatsWithTheSameOwnerAndDate() {
    Assessment assessment =
        at(List.of("a", "b", "c"))
            .withDecision(
                Decision.none(swap("a"))
                    .withTreatment(Decision.Treatment.MITIGATE)
                    .withOwner("Anna")
                    .withExpires(LocalDate.of(2027, 1, 8)))
            .withDecision(
                Decision.none(swap("b"))
                    .withTreatment(Decision.Treatment.MITIGATE)
                    .withOwner("Anna"))
            .withDecision(
                Decision.none(swap("c"))
                    .withTreatment(Decision.Treatment.MITIGATE)
                    .withOwner("Anna"));
    assertThat(rows(assessment))
        .containsExactly(
            "* | T-X01-C01 | A swap. It sinks. | Anna / 8\u00A0Jan\u00A02027",
            "* | T-X01-C02 / T-X01-C03 | A swap. | Anna");
  }

  @Test
  void componentsThatDoNotFitAreCounted() {
    assertThat(rows(at(List.of("a", "b", "c")))).containsExactly(places("T-X01-C03"));
    assertThat(rows(at(List.of("a", "b", "c", "d", "e"))))
        .containsExactly(places("T-X01-C03 / and 2 more"));
  }

  private static String places(String last) {
    return "* | T-X01-C01 / T-X01-C02 / " + last + " | A swap. It sinks. | –";
  }

  private static Action action(String id, String owner, String quay) {
    return Action.planned(id, "Watch " + quay)
        .withOwner(owner)
        .withMitigates(List.of(swap(quay)))
        .withEffort("M");
  }

  @Test
  void anActionWithoutAnOwnerReducesNoRisk() {
    assertThat(takes(at(List.of("a")).withAction(action("A-001", "", "a"))))
        .isEqualTo(
            "1 open action (section 4): “M”. No owner is assigned, so the action does not reduce a risk level.");
    assertThat(
            takes(
                at(List.of("a", "b"))
                    .withAction(action("A-001", "", "a"))
                    .withAction(action("A-002", "", "b"))))
        .isEqualTo(
            "2 open actions (section 4): “M”. No owner is assigned to any of the actions, so they do not reduce a risk level.");
  }

  @Test
  void residualRiskCountsOnlyActionsWithAnOwner() {
    Assessment both = at(List.of("a", "b"));
    Assessment lowered = both;
    for (int i = 1; i <= 4; i++) {
      lowered = lowered.withAction(action("A-00" + i, "Anna", "a"));
    }
    assertThat(takes(lowered))
        .isEqualTo(
            "4 open actions (section 4): “M”. If all actions are completed, one threat remains critical or high (currently 2).");
    assertThat(takes(lowered.withAction(action("A-005", "", "b"))))
        .isEqualTo(
            "5 open actions (section 4): “M”. If all actions with an owner are completed, one threat remains critical or high (currently 2). One action has no owner and does not reduce a risk level.");
    assertThat(
            takes(
                both.withAction(action("A-001", "Anna", "a"))
                    .withAction(action("A-002", "", "b"))
                    .withAction(action("A-003", "", "b"))))
        .isEqualTo(
            "3 open actions (section 4): “M”. Even if all actions with an owner are completed, all 2 critical and high threats remain critical or high. 2 actions have no owner and do not reduce a risk level.");
  }

  private String takes(Assessment assessment) {
    return labelled(assessment, "Effort");
  }

  @Test
  void everyUndecidedThreatIsARowWithADate() {
    assertThat(decisions(at(List.of("a"))))
        .containsExactly("* | A swap · Quay a T-X01-C01 |  | unassigned / immediately");
    assertThat(decisions(at(List.of("a", "b")))).hasSize(2);
    assertThat(statement(at(List.of("a", "b"))))
        .startsWith("2 threats are critical today. 2 are critical or high. 2 have no decision.");
  }

  @Test
  void theVerdictSaysWhatTheAgreedActionsChange() {
    Assessment lowered = at(List.of("a", "b"));
    for (int i = 1; i <= 4; i++) {
      lowered = lowered.withAction(action("A-00" + i, "Anna", "a"));
    }
    assertThat(statement(lowered))
        .startsWith(
            "2 threats are critical today, 1 after the agreed actions. 2 are critical or high, 1 after them. 2 have no decision.");
    assertThat(statement(ReportSamples.few(library))).doesNotContain("stay so after the agreed");
  }

  private String statement(Assessment assessment) {
    return summary(assessment)
        .filter(Block.Statement.class::isInstance)
        .map(block -> text(((Block.Statement) block).words()))
        .findFirst()
        .orElseThrow();
  }

  /// The rows of the decisions that are asked for.
  private List<String> decisions(Assessment assessment) {
    return summary(assessment)
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .filter(table -> table.columns().get(2).title().equals("If nothing is decided"))
        .flatMap(table -> table.rows().stream())
        .map(
            row ->
                ((Row.Cells) row)
                    .cells().stream()
                        .map(cell -> text(((Cell.Written) cell).words()))
                        .collect(Collectors.joining(" | ")))
        .toList();
  }

  @Test
  void anUndecidedThreatWithAnActionSaysSo() {
    Assessment two = at(List.of("a", "b")).withAction(action("A-001", "Anna", "b"));
    assertThat(decisions(two))
        .filteredOn(row -> row.contains("An action is agreed, a decision is not."))
        .singleElement()
        .asString()
        .contains("T-X01-C02");
    assertThat(decisions(with(two, Action.Status.DROPPED)))
        .noneMatch(row -> row.contains("An action is agreed"));
  }

  private static Assessment with(Assessment assessment, Action.Status status) {
    return assessment.withAction(action("A-001", "Anna", "b").withStatus(status));
  }

  @Test
  void expiredAcceptancesAreListedAtEveryLevel() {
    Assessment accepted =
        at(List.of("a"))
            .withDecision(
                Decision.none(swap("a"))
                    .withTreatment(Decision.Treatment.ACCEPT)
                    .withExpires(LocalDate.of(2026, 9, 30))
                    .withOverride(
                        new LevelOverride(
                            LevelOverride.Stage.CURRENT,
                            Likelihood.REMOTE,
                            Impact.MINOR,
                            "It is gone.",
                            "Anna",
                            ReportSamples.AT)));
    assertThat(decisions(accepted))
        .singleElement()
        .asString()
        .contains("The acceptance expired on 30\u00A0Sep\u00A02026.", "at the next review");
  }

  @Test
  void theFirstTableMarksAnOverdueAction() {
    Assessment overdue =
        at(List.of("a"))
            .withAction(action("A-001", "Anna", "a").withDue(LocalDate.of(2026, 11, 13)));
    assertThat(rows(overdue))
        .containsExactly("* | T-X01-C01 | A swap. It sinks. | Anna / 13 Nov 2026, overdue");
  }

  /// Critical custom threats, each with a long scenario, and one high threat.
  private Assessment manyCritical(int count) {
    Assessment assessment = ReportSamples.empty(library);
    for (int i = 1; i <= count; i++) {
      assessment =
          assessment.withCustomThreat(
              CustomThreat.begin("own-" + i, i, "A swap " + i)
                  .withNote("It sinks ".repeat(20) + ".")
                  .withStart(Likelihood.EXPECTED, Impact.EXISTENTIAL));
    }
    return assessment.withCustomThreat(
        CustomThreat.begin("own-high", count + 1, "A leak")
            .withStart(Likelihood.LIKELY, Impact.SEVERE));
  }

  @Test
  void everyCriticalThreatIsListedAndOthersAreCounted() {
    for (int count : List.of(4, 9)) {
      Assessment assessment = manyCritical(count);
      assertThat(rows(assessment)).hasSize(Math.max(5, count)).last().asString().contains("| A ");
      assertThat(rows(assessment)).filteredOn(row -> row.contains("A swap")).hasSize(count);
    }
    assertThat(note(manyCritical(4))).isEmpty();
    assertThat(note(manyCritical(9))).hasValue("1 more critical or high threat (section 3).");
  }

  private Optional<String> note(Assessment assessment) {
    return summary(assessment)
        .filter(Block.Note.class::isInstance)
        .map(block -> text(((Block.Note) block).words()))
        .filter(words -> words.contains("more critical or high"))
        .findFirst();
  }

  @Test
  void theLastCriticalThreatsAreShortenedToTitlesIfNeeded() {
    Assessment crowded = manyCritical(14);
    assertThat(rows(crowded).getFirst()).contains("It sinks");
    assertThat(rows(crowded).getLast()).contains("A swap 14").doesNotContain("It sinks");
    assertThat(note(crowded)).hasValue("1 more critical or high threat (section 3).");
  }

  @Test
  void fewerActionsAreNamedIfSpaceIsShort() {
    assertThat(agreed(4)).hasSize(3);
    assertThat(labels(agreedAfter(21))).noneMatch(label -> label.startsWith("Next agreed"));
    assertThat(takes(agreedAfter(21))).startsWith("3 open actions");
  }

  /// The lines of the next agreed actions.
  private List<String> agreed(int critical) {
    return List.of(labelled(agreedAfter(critical), "Next agreed actions").split(" / "));
  }

  private Assessment agreedAfter(int critical) {
    Assessment assessment = manyCritical(critical);
    for (int i = 1; i <= 3; i++) {
      assessment = assessment.withAction(Action.planned("A-00" + i, "Watch").withOwner("Anna"));
    }
    return assessment;
  }

  @Test
  void effectiveControlsWithEvidenceAreNamed() throws IOException {
    Assessment sample = ReportSamples.sample();
    assertThat(labels(sample)).contains("Next agreed actions");
    Assessment room = sample.withActions(List.of());
    assertThat(labelled(room, "Effective / with evidence"))
        .startsWith("Containers with the power of the host (E-002)");
    assertThat(labels(manyCritical(1))).noneMatch(label -> label.startsWith("Effective"));
  }
}
