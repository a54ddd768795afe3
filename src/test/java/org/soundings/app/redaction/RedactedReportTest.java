package org.soundings.app.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.soundings.app.export.ReportExport;
import org.soundings.assessment.Action;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Audience;
import org.soundings.assessment.FilledAssessment;
import org.soundings.assessment.Paper;
import org.soundings.assessment.Session;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.workshop.Plan;
import org.soundings.assessment.workshop.PlanStep;
import org.soundings.assessment.workshop.Workshop;
import org.soundings.base.Progress;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceSource;
import org.soundings.language.Language;
import org.soundings.language.Messages;
import org.soundings.pack.Library;
import org.soundings.pack.WorkshopTemplate.Phase;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.Excerpt;
import org.soundings.report.Inline;
import org.soundings.report.MilestoneSnapshot;
import org.soundings.report.RedactionNotes;
import org.soundings.report.Report;
import org.soundings.report.ReportInputs;
import org.soundings.report.ReportSamples;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.markdown.ReportMarkdown;
import org.soundings.report.picture.RasterPicture;

/// No statement of a report becomes untrue through redaction.
class RedactedReportTest {

  private static final Library LIBRARY = ReportSamples.library();
  private static final Language GERMAN = Language.of("de").orElseThrow();

  private static Report report(Assessment assessment, Audience audience) {
    return new ReportExport(Paper.A4, "", false)
        .withAudience(audience)
        .report(LIBRARY, assessment, ReportSamples.AT, Progress.unwatched());
  }

  private static Assessment empty() {
    return ReportSamples.empty(LIBRARY);
  }

  private static Stream<Block> blocks(Report report, String section) {
    return report.sections().stream()
        .filter(each -> each.number().equals(section))
        .flatMap(each -> each.blocks().stream());
  }

  private static String text(RichText words) {
    return words.inlines().stream()
        .map(each -> each instanceof Inline.Text text ? text.text() : "")
        .collect(Collectors.joining());
  }

  private static String takes(Report report) {
    return blocks(report, "1")
        .filter(Block.Labelled.class::isInstance)
        .map(Block.Labelled.class::cast)
        .filter(each -> text(each.label()).equals("Effort"))
        .map(each -> text(((Block.Paragraph) each.body().getFirst()).words()))
        .findFirst()
        .orElseThrow();
  }

  private static Assessment withAction() {
    return empty()
        .withAction(
            Action.planned("A-001", "Mend the net")
                .withOwner("Net mender")
                .withEffort("two days")
                .withDue(LocalDate.of(2027, 1, 8)));
  }

  @Test
  void milestoneAuthorsAreShownToTheTeamOnly() {
    var snapshot =
        List.of(
            new MilestoneSnapshot(
                "before-zita-quill-leaves",
                "Before Zita Quill leaves",
                "As Zita said",
                "Zita Quill",
                Instant.parse("2026-11-02T10:30:00Z"),
                false,
                null));
    ReportExport export = new ReportExport(Paper.A4, "", false).withMilestones(snapshot);
    assertThat(milestones(export))
        .startsWith("This report (draft)")
        .hasSize(8)
        .endsWith(
            "Before Zita Quill leavesbefore-zita-quill-leaves",
            "2 Nov 2026 10:30 UTCby Zita Quill",
            "As Zita said",
            "edited outside Soundings");
    assertThat(milestones(export.withAudience(Audience.PUBLIC)))
        .startsWith("This report (draft)")
        .hasSize(8)
        .endsWith(
            "Before Person 1 leaves",
            "2 Nov 2026 10:30 UTCby Person 1",
            "As Person 1 said",
            "edited outside Soundings");
    assertThat(export.withAudience(Audience.PUBLIC).redacted(empty()).removed().lines())
        .extracting(
            RedactionNotes.Line::kind, RedactionNotes.Line::count, RedactionNotes.Line::places)
        .containsExactly(
            tuple(RedactionNotes.Kind.PEOPLE, 3, List.of("milestones")),
            tuple(RedactionNotes.Kind.SYSTEM, 1, List.of("scope and context")));
    assertThat(milestones(new ReportExport(Paper.A4, "", false))).isEmpty();
  }

  @Test
  void thePublicSeesHowManyFilesAreMissingAndNotTheirNames() {
    ReportExport export =
        new ReportExport(Paper.A4, "", false)
            .withUnread(List.of("answers/core/core-zita-quill.yaml"))
            .withAudience(Audience.PUBLIC);
    Report report = export.report(LIBRARY, empty(), ReportSamples.AT, Progress.unwatched());
    assertThat(report.toString())
        .contains("One file of the assessment could not be read.")
        .doesNotContain("zita");
  }

  @Test
  void anIncompleteReportIsMarkedOnItsCover() {
    ReportExport export =
        new ReportExport(Paper.A4, "", false).withUnread(List.of("answers/core/a.yaml"));
    assertThat(notWhole(export))
        .containsExactly(
            "One file of the assessment could not be read. Not included in this report:"
                + " answers/core/a.yaml.");
    assertThat(notWhole(new ReportExport(Paper.A4, "", false))).isEmpty();
  }

  private static List<String> notWhole(ReportExport export) {
    return export
        .report(LIBRARY, empty(), ReportSamples.AT, Progress.unwatched())
        .sections()
        .getFirst()
        .blocks()
        .stream()
        .filter(Block.Labelled.class::isInstance)
        .map(Block.Labelled.class::cast)
        .filter(each -> text(each.label()).equals("Incomplete"))
        .map(each -> text(((Block.Paragraph) each.body().getFirst()).words()))
        .toList();
  }

  /// The cells of the table of milestones.
  private static List<String> milestones(ReportExport export) {
    Report report = export.report(LIBRARY, empty(), ReportSamples.AT, Progress.unwatched());
    return blocks(report, "18")
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .filter(table -> table.columns().get(1).title().equals("Created"))
        .flatMap(table -> table.rows().stream())
        .flatMap(row -> ((Row.Cells) row).cells().stream())
        .map(RedactedReportTest::text)
        .toList();
  }

  private static String text(Cell cell) {
    return switch (cell) {
      case Cell.Written written -> text(written.words());
      case Cell.TeamText said -> said.document().text();
    };
  }

  @Test
  void theSummaryShowsEffortToTheTeamOnly() {
    assertThat(takes(report(withAction(), Audience.INTERNAL)))
        .isEqualTo(
            "1 open action (section 4): “two days”, last due date 8 Jan 2027. No threat is currently critical or high.");
    for (Audience audience : List.of(Audience.AUDITOR, Audience.PUBLIC)) {
      assertThat(takes(report(withAction(), audience)))
          .isEqualTo(
              "1 open action (section 4), last due date 8 Jan 2027. No threat is currently critical or high.");
    }
  }

  private static Assessment withSession() {
    PlanStep took =
        PlanStep.doing(Phase.WORKING_ON, "Draw", 10)
            .taking(600, Instant.EPOCH)
            .extending(5)
            .done(true);
    PlanStep passed = PlanStep.doing(Phase.WORKING_ON, "Look back", 5).done(true);
    return empty()
        .withSession(
            new Session(
                    "2026-12-01",
                    LocalDate.of(2026, 12, 1),
                    "Drawing",
                    90,
                    List.of("Anna"),
                    List.of(),
                    "")
                .withWorkshop(Workshop.NONE.withPlan(new Plan("", List.of(took, passed)))));
  }

  private static List<String> titles(Report report) {
    return blocks(report, "7")
        .filter(Block.Table.class::isInstance)
        .map(
            table ->
                ((Block.Table) table)
                    .columns().stream().map(Column::title).collect(Collectors.joining(", ")))
        .toList();
  }

  private static List<String> steps(Report report) {
    Block.Table table =
        (Block.Table) blocks(report, "7").filter(Block.Table.class::isInstance).toList().getLast();
    return table.rows().stream()
        .map(
            row ->
                ((Row.Cells) row)
                    .cells().stream()
                        .map(cell -> text(((Cell.Written) cell).words()))
                        .collect(Collectors.joining(" | ")))
        .toList();
  }

  @Test
  void redactedSessionDurationsHaveNoColumns() {
    Report whole = report(withSession(), Audience.INTERNAL);
    assertThat(titles(whole))
        .containsExactly(
            "Date, Session, Duration, People, Person-hours",
            "Phase, Agenda item, Planned, Extended by, Actual");
    assertThat(steps(whole))
        .containsExactly(
            "What are we working on? | Draw | 10 min | 5 min | 10 min",
            "What are we working on? | Look back | 5 min |  | skipped");
    for (Audience audience : List.of(Audience.AUDITOR, Audience.PUBLIC)) {
      Report redacted = report(withSession(), audience);
      assertThat(titles(redacted)).containsExactly("Phase, Agenda item, Planned");
      assertThat(steps(redacted))
          .containsExactly(
              "What are we working on? | Draw | 10 min",
              "What are we working on? | Look back | 5 min");
    }
  }

  private static Assessment redacted(Language language, Assessment assessment) throws IOException {
    return Messages.in(
        language,
        () -> new Redactor(Audience.PUBLIC, List.of(assessment)).redacted(assessment).assessment());
  }

  @Test
  void evidenceSourcesAreFullSentencesAlsoForThePublic() throws IOException {
    assertThat(origins(Audience.PUBLIC))
        .contains(
            "Command output, exit code 0, text/plain, 843 bytes.",
            "File, text/csv, 289 bytes.",
            "Link, not retrieved.")
        .noneMatch(sentence -> sentence.contains("removed"))
        .noneMatch(
            sentence ->
                sentence.contains("by ,")
                    || sentence.contains("as ,")
                    || sentence.contains("()")
                    || sentence.contains("“”")
                    || sentence.contains("as .")
                    || sentence.contains("  "));
    assertThat(origins(Audience.INTERNAL))
        .anyMatch(sentence -> sentence.contains(". Stored as users-prod-eu.txt (original name “"));
  }

  @Test
  void excerptsOfEvidenceAreNotShownToThePublic() throws IOException {
    var lines = new Excerpt.Lines(List.of("NAME crab-pot-7"), 7);
    var thumbnail =
        new Excerpt.Thumbnail(
            new RasterPicture("Branch rules of the crab", 1, 1, new byte[0]), 1600, 900);
    ReportExport export =
        ReportExport.DEFAULT.withInputs(
            ReportInputs.NOTHING.withExcerpts(Map.of("E-001", lines, "E-026", thumbnail)));
    Assessment sample = ReportSamples.sample();
    List<String> shown = List.of("NAME crab-pot-7", "Branch rules of the crab", "1,600 × 900");
    assertThat(markdown(export.withAudience(Audience.AUDITOR), sample)).contains(shown);
    assertThat(markdown(export.withAudience(Audience.PUBLIC), sample)).doesNotContain(shown);
  }

  private static String markdown(ReportExport export, Assessment assessment) {
    return ReportMarkdown.write(
        export.report(LIBRARY, assessment, ReportSamples.AT, Progress.unwatched()));
  }

  private static List<String> origins(Audience audience) throws IOException {
    return report(ReportSamples.sample(), audience).sections().stream()
        .flatMap(section -> section.blocks().stream())
        .filter(Block.Labelled.class::isInstance)
        .map(Block.Labelled.class::cast)
        .filter(
            each -> each.label().inlines().stream().anyMatch(Inline.Reference.class::isInstance))
        .filter(each -> each.body().getFirst() instanceof Block.Paragraph)
        .map(each -> text(((Block.Paragraph) each.body().getFirst()).words()))
        .toList();
  }

  @Test
  void placeholdersInTextAreInTheReportLanguage() throws IOException {
    var filled = new FilledAssessment(LIBRARY).assessment();
    Assessment german = redacted(GERMAN, new FilledAssessment(LIBRARY).assessment());
    assertThat(dissenters(german)).containsOnly("[Name]").isNotEmpty();
    assertThat(texts(german)).containsOnly("(geschwärzt)").isNotEmpty();
  }

  @Test
  void fileNamesInTextAreReplacedInTheReportLanguage() throws IOException {
    Assessment full = ReportSamples.full(LIBRARY);
    String name =
        full.evidence().values().stream()
            .flatMap(each -> each.file().stream())
            .findFirst()
            .orElseThrow()
            .name();
    Assessment german =
        redacted(GERMAN, full.withProfile(full.profile().withOccasion("As " + name + " has it")));
    assertThat(german.profile().occasion()).isEqualTo("As [Datei] has it");
  }

  private static List<String> dissenters(Assessment assessment) {
    return assessment.answers().values().stream()
        .flatMap(answer -> answer.dissents().stream())
        .map(Answer.Dissent::who)
        .toList();
  }

  private static List<String> texts(Assessment assessment) {
    return sources(assessment)
        .filter(EvidenceSource.Statement.class::isInstance)
        .map(source -> ((EvidenceSource.Statement) source).text())
        .toList();
  }

  private static Stream<EvidenceSource> sources(Assessment assessment) {
    return assessment.evidence().values().stream().map(Evidence::source);
  }

  @Test
  void placeholderUrlsAndFileNamesAreTheSameInEveryLanguage() throws IOException {
    for (Language language : List.of(Language.ENGLISH, GERMAN, Language.PSEUDO)) {
      Assessment left = redacted(language, new FilledAssessment(LIBRARY).assessment());
      assertThat(
              sources(left)
                  .filter(EvidenceSource.Link.class::isInstance)
                  .map(source -> ((EvidenceSource.Link) source).url()))
          .containsOnly("https://removed.invalid/")
          .isNotEmpty();
      assertThat(
              sources(left)
                  .filter(EvidenceSource.Screenshot.class::isInstance)
                  .map(source -> ((EvidenceSource.Screenshot) source).stored().name()))
          .containsOnly("removed")
          .isNotEmpty();
    }
  }
}
