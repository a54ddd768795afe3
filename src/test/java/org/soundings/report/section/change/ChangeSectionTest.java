package org.soundings.report.section.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.decision.CustomThreat;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.DataFlow;
import org.soundings.assessment.system.SystemModel;
import org.soundings.assessment.system.Zone;
import org.soundings.base.Sha256;
import org.soundings.change.Changes;
import org.soundings.change.Moment;
import org.soundings.change.MomentCounts;
import org.soundings.change.ThreatChange;
import org.soundings.language.Language;
import org.soundings.language.Messages;
import org.soundings.pack.Library;
import org.soundings.pack.Question;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.FigureTable;
import org.soundings.report.Inline;
import org.soundings.report.MilestoneSnapshot;
import org.soundings.report.Report;
import org.soundings.report.ReportInputs;
import org.soundings.report.ReportOptions;
import org.soundings.report.ReportSamples;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.Section;
import org.soundings.report.SinceMilestone;
import org.soundings.report.figure.FigureData;
import org.soundings.report.figure.FigureData.Effect;
import org.soundings.report.section.Reports;
import org.soundings.threat.ThreatModel;

class ChangeSectionTest {

  private static final Instant THEN = Instant.parse("2026-06-12T12:00:00Z");
  private static final Instant NOW = Instant.parse("2026-12-04T16:00:00Z");

  private final Library library = ReportSamples.library();
  private final Assessment ordinary = ReportSamples.ordinary(library);
  private final Assessment empty = ReportSamples.empty(library);

  private Changes changes(Assessment before, Assessment after) {
    return Changes.between(
        Moment.of("Summer 2026", library, before, THEN),
        Moment.of("now", library, after, NOW),
        library);
  }

  private Report report(Assessment assessment, SinceMilestone since) {
    return Reports.full(
        library,
        assessment,
        ThreatModel.derive(library, assessment, NOW),
        ReportOptions.of(NOW, "Soundings 0.1.0", Sha256.of("content")).withSince(since));
  }

  private Section section(Assessment before, Assessment after, boolean intact) {
    return report(after, new SinceMilestone(changes(before, after), "Anna", intact))
        .sections()
        .stream()
        .filter(section -> section.number().equals("5"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void systemModelChangesAreDescribed() {
    var store = Component.begin("ledger", 1, "Ledger", Component.Kind.WORKLOAD);
    var shop = Component.begin("shop", 2, "Shop", Component.Kind.WORKLOAD);
    var line = DataFlow.begin("shop-ledger", 1, "shop", "ledger");
    var inner = Zone.begin("inner", 1, "Inner zone");
    Assessment before = empty.withSystem(picture(List.of(inner), List.of(store, shop), line));
    Assessment after =
        empty.withSystem(
            picture(
                List.of(inner),
                List.of(
                    store.withKind(Component.Kind.DATA_STORE).withZone("inner"),
                    shop.withDescription("Sells things.\n\nTo everybody.")),
                line.withEncryption(DataFlow.Encryption.ENCRYPTED)));
    assertThat(rest(before, after))
        .containsExactly(
            "Components changed, 2"
                + " Ledger: type changed from workload to data store, trust zone now Inner zone;"
                + " Shop: description changed",
            "Data flows changed, 1 Shop → Ledger: encryption changed from unknown to encrypted");
    Messages.speak(Language.of("de").orElseThrow());
    try {
      assertThat(rest(before, after))
          .last()
          .asString()
          .endsWith("Shop → Ledger: Verschlüsselung von unbekannt zu verschlüsselt geändert");
    } finally {
      Messages.speak(Language.ENGLISH);
    }
  }

  @Test
  void removedItemsKeepTheirFormerNames() {
    var store = Component.begin("c-1", 1, "Ledger", Component.Kind.WORKLOAD);
    var shop = Component.begin("c-2", 2, "Shop", Component.Kind.WORKLOAD).withZone("z-1");
    var zone = Zone.begin("z-1", 1, "Inner zone");
    var line = DataFlow.begin("l-1", 1, "c-2", "c-1");
    Assessment before = empty.withSystem(picture(List.of(zone), List.of(store, shop), line));
    Assessment after =
        empty.withSystem(
            new SystemModel(
                List.of(),
                List.of(shop.withZone("")),
                List.of(),
                List.of(),
                SystemModel.Given.NONE,
                List.of()));
    assertThat(rest(before, after))
        .contains(
            "Trust zones removed, 1 Inner zone",
            "Components changed, 1 Shop: trust zone no longer Inner zone",
            "Data flows removed, 1 Shop → Ledger");
  }

  private static SystemModel picture(
      List<Zone> zones, List<Component> components, DataFlow dataFlow) {
    return new SystemModel(
        zones, components, List.of(), List.of(dataFlow), SystemModel.Given.NONE, List.of());
  }

  /// Label and text of each line below the heading for the rest.
  private List<String> rest(Assessment before, Assessment after) {
    return section(before, after, true).blocks().stream()
        .filter(Block.Labelled.class::isInstance)
        .map(Block.Labelled.class::cast)
        .map(each -> text(each.label()) + " " + text(((Block.Fine) each.body().getFirst()).words()))
        .toList();
  }

  private static String text(RichText words) {
    return words.inlines().stream()
        .map(each -> each instanceof Inline.Text text ? text.text() : "")
        .collect(Collectors.joining());
  }

  @Test
  void theBarsAddUpToTheCurrentCount() {
    for (List<Assessment> pair :
        List.of(
            List.of(empty, ordinary),
            List.of(ordinary, empty),
            List.of(ordinary, ReportSamples.full(library)),
            List.of(ReportSamples.full(library), ordinary))) {
      List<FigureData.Bar> bars =
          ChangeWaterfall.of(changes(pair.getFirst(), pair.getLast())).bars();
      int count = 0;
      for (FigureData.Bar bar : bars.subList(0, bars.size() - 1)) {
        count = bar.after(count);
        assertThat(bar.labels()).hasSize(bar.effect() == Effect.COUNT ? 0 : bar.count());
      }
      assertThat(count).isEqualTo(bars.getLast().count());
    }
  }

  @Test
  void theFigureHasATextAndATable() {
    FigureData.Waterfall figure = ChangeWaterfall.of(changes(empty, ordinary));
    assertThat(figure.alternative())
        .startsWith("High and critical threats: Summer 2026 0; +")
        .contains(" new (T-");
    assertThat(FigureTable.of(figure).rows()).hasSameSizeAs(figure.bars());
  }

  @Test
  void noChangesAreReportedInOneSentence() {
    Moment moment = Moment.of("Summer 2026", library, ordinary, NOW);
    Changes none = Changes.between(moment, moment, library);
    Report report = report(ordinary, new SinceMilestone(none, "", true));
    Section section =
        report.sections().stream().filter(s -> s.number().equals("5")).findFirst().orElseThrow();
    assertThat(section.blocks()).hasSize(2);
    assertThat(section.blocks().getFirst().toString()).contains("No changes since Summer");
  }

  @Test
  void aMilestoneEditedByHandIsMarked() {
    assertThat(section(empty, ordinary, true).blocks().getLast().toString())
        .contains("“Summer 2026”", "by Anna")
        .doesNotContain("edited outside Soundings");
    assertThat(section(empty, ordinary, false).blocks().getLast().toString())
        .contains("edited outside Soundings");
  }

  @Test
  void withoutAMilestoneTheChangeSectionIsOmitted() {
    Report report = ReportSamples.report(library, ordinary);
    assertThat(report.sections()).noneMatch(section -> section.number().equals("5"));
    assertThat(report.sections()).anyMatch(section -> section.number().equals("6"));
  }

  @Test
  void everyChangedThreatAndQuestionHasARow() {
    Changes changes = changes(ordinary, ReportSamples.full(library));
    String blocks = section(ordinary, ReportSamples.full(library), true).blocks().toString();
    assertThat(changes.threats()).isNotEmpty();
    assertThat(changes.threats()).allMatch(change -> blocks.contains(change.label()));
    assertThat(changes.questions()).allMatch(change -> blocks.contains(change.id()));
    assertThat(section(ordinary, ReportSamples.full(library), true).blocks())
        .anyMatch(Block.Figure.class::isInstance);
  }

  private Assessment swapAt(String... quays) {
    SystemModel system = SystemModel.EMPTY;
    for (String quay : List.of("a", "b", "c")) {
      system =
          system.with(
              Component.begin(quay, "abc".indexOf(quay) + 1, quay, Component.Kind.WORKLOAD));
    }
    return empty
        .withSystem(system)
        .withCustomThreat(
            CustomThreat.begin("own-swap", 1, "A swap")
                .withComponents(List.of(quays))
                .withStart(Likelihood.EXPECTED, Impact.EXISTENTIAL));
  }

  private String statement(Assessment before, Assessment after) {
    return ((Block.Statement) section(before, after, true).blocks().getFirst()).words().text();
  }

  @Test
  void aThreatAtAnAdditionalComponentIsNew() {
    Assessment before = swapAt("a");
    Assessment after = swapAt("a", "b");
    assertThat(statement(before, after)).endsWith("1 at the milestone, 0 closed, 1 new, 2 now.");
    assertThat(reasons(before, after))
        .containsExactly("Entry added. The threat is still listed as: T-X01-C01 A swap (a).");
    assertThat(statement(after, before)).endsWith("2 at the milestone, 1 closed, 0 new, 1 now.");
    assertThat(reasons(after, before))
        .containsExactly("Entry removed. The threat is still listed as: T-X01-C01 A swap (a).");
  }

  private List<String> reasons(Assessment before, Assessment after) {
    return changes(before, after).threats().stream()
        .flatMap(change -> change.why().stream())
        .map(ThreatChange.Reason::sentence)
        .toList();
  }

  @Test
  void aThreatAtAnotherComponentIsCountedAsMoved() {
    assertThat(statement(swapAt("a"), swapAt("b")))
        .endsWith("1 at the milestone, 0 closed, 1 moved to 1 component, 0 new, 1 now.");
    assertThat(statement(swapAt("a"), swapAt("b", "c")))
        .endsWith("1 at the milestone, 0 closed, 1 moved to 2 components, 0 new, 2 now.");
  }

  /// The bars of a move: only the difference of the counts, because a move is no change of risk.
  private List<FigureData.Bar> moves(Assessment before, Assessment after) {
    return ChangeWaterfall.of(changes(before, after)).bars().stream()
        .filter(bar -> bar.effect() != Effect.COUNT)
        .toList();
  }

  @Test
  void aMoveIsNoChangeOfRisk() {
    assertThat(moves(swapAt("a"), swapAt("b"))).isEmpty();
    assertThat(moves(swapAt("a"), swapAt("b", "c")))
        .containsExactly(new FigureData.Bar(Effect.MORE, "Listed by component", "", 1, List.of()));
    assertThat(moves(swapAt("b", "c"), swapAt("a")))
        .containsExactly(new FigureData.Bar(Effect.FEWER, "Listed by component", "", 1, List.of()));
  }

  @Test
  void theSeriesHasEveryMilestoneAndNow() {
    Moment spring = Moment.of("Spring", library, empty, Instant.parse("2026-03-12T12:00:00Z"));
    Moment summer = Moment.of("Summer", library, ordinary, THEN);
    var edited =
        new MilestoneSnapshot("autumn", "Autumn", "", "Anna", NOW.minusSeconds(9), false, null);
    ReportInputs inputs =
        ReportInputs.NOTHING
            .withSince(new SinceMilestone(changes(ordinary, ordinary), "Anna", true))
            .withMilestones(List.of(edited, snapshot(summer), snapshot(spring)));
    List<List<String>> rows =
        Reports.full(
                library,
                ordinary,
                ThreatModel.derive(library, ordinary, NOW),
                ReportOptions.of(NOW, "Soundings 0.1.0", Sha256.of("content")).withInputs(inputs))
            .sections()
            .stream()
            .filter(section -> section.number().equals("5"))
            .flatMap(section -> section.blocks().stream())
            .filter(Block.Table.class::isInstance)
            .map(block -> ((Block.Table) block).rows())
            .findFirst()
            .orElseThrow()
            .stream()
            .map(
                row ->
                    ((Row.Cells) row)
                        .cells().stream().map(cell -> text(((Cell.Written) cell).words())).toList())
            .toList();
    assertThat(rows)
        .extracting(List::getFirst)
        .containsExactly("Spring", "Summer", "Autumn", "Current");
    assertThat(rows.getFirst().subList(2, 8))
        .containsExactly("0 of " + library.questions().count(), "0", "0", "0", "0", "0");
    assertThat(rows.get(1).get(2)).isEqualTo(rows.get(3).get(2)).doesNotStartWith("0");
    assertThat(rows.get(2).get(2)).isEqualTo("not reliable");
    assertThat(rows.get(3).get(7))
        .isEqualTo(String.valueOf(ChangeWaterfall.grave(Moment.of("", library, ordinary, NOW))));
  }

  private MilestoneSnapshot snapshot(Moment moment) {
    return new MilestoneSnapshot(
        moment.name(),
        moment.name(),
        "",
        "Anna",
        moment.at(),
        true,
        MomentCounts.of(library, moment));
  }

  @Test
  void firstAnswersAreGroupedByStateInRunningText() {
    List<Question> questions = library.packs().getFirst().questions().limit(4).toList();
    Assessment after =
        empty
            .withAnswer(said(questions.get(0), answered()))
            .withAnswer(said(questions.get(1), new AnswerState.DontKnow("Anna", null)))
            .withAnswer(said(questions.get(2), new AnswerState.Deferred("Next year.")))
            .withAnswer(said(questions.get(3), new AnswerState.Open()));
    assertThat(labels(section(empty, after, true)))
        .contains(
            "Answered for the first time, 1",
            "Marked “don't know”, 1",
            "Marked not applicable or deferred, 1",
            "Discussed for the first time, still open, 1");
    assertThat(fine(section(empty, after, true)))
        .anyMatch(words -> words.contains(questions.get(0).title() + "\u00A0weak."))
        .anyMatch(words -> words.contains(questions.get(1).title() + "."))
        .anyMatch(words -> words.contains(questions.get(2).title() + " (deferred)."));
  }

  private static AnswerState answered() {
    return new AnswerState.Answered(AnswerState.Rating.WEAK, AnswerState.Confidence.SURE);
  }

  private static Answer said(Question question, AnswerState state) {
    return Answer.open(question.pack(), question.id()).withConclusion("So it is.").withState(state);
  }

  private static List<String> labels(Section section) {
    return section.blocks().stream()
        .filter(Block.Labelled.class::isInstance)
        .map(block -> ((Block.Labelled) block).label().text())
        .toList();
  }

  private static List<String> fine(Section section) {
    return section.blocks().stream()
        .filter(Block.Labelled.class::isInstance)
        .flatMap(block -> ((Block.Labelled) block).body().stream())
        .filter(Block.Fine.class::isInstance)
        .map(block -> ((Block.Fine) block).words().text())
        .toList();
  }
}
