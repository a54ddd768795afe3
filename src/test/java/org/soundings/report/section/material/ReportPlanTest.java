package org.soundings.report.section.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.ReportPreset;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.Level;
import org.soundings.base.Sha256;
import org.soundings.change.Changes;
import org.soundings.change.Moment;
import org.soundings.language.Language;
import org.soundings.language.Messages;
import org.soundings.pack.BuiltInLibrary;
import org.soundings.pack.Library;
import org.soundings.pack.Question;
import org.soundings.report.Block;
import org.soundings.report.Report;
import org.soundings.report.ReportOptions;
import org.soundings.report.ReportSamples;
import org.soundings.report.Section;
import org.soundings.report.SinceMilestone;
import org.soundings.report.pdf.ReportPdf;
import org.soundings.report.plan.ReportDetail;
import org.soundings.report.plan.ReportPart;
import org.soundings.report.plan.ReportPlan;
import org.soundings.report.section.Reports;
import org.soundings.threat.Threat;
import org.soundings.threat.ThreatModel;

class ReportPlanTest {

  private static final LocalDate TODAY = LocalDate.ofInstant(ReportSamples.AT, ZoneOffset.UTC);

  private final Library library = ReportSamples.library();

  private Report report(ReportPlan plan) throws IOException {
    return report(plan, ReportSamples.sample());
  }

  private Report report(ReportPlan plan, Assessment assessment) {
    return report(plan, assessment, options(assessment));
  }

  private Report report(ReportPlan plan, Assessment assessment, ReportOptions options) {
    return Reports.of(
        library,
        assessment,
        ThreatModel.derive(library, assessment, ReportSamples.AT),
        options.withPlan(plan));
  }

  private ReportOptions options(Assessment assessment) {
    Changes changes =
        Changes.between(
            Moment.of("First", library, ReportSamples.empty(library), ReportSamples.AT),
            Moment.of("now", library, assessment, ReportSamples.AT),
            library);
    return ReportSamples.options()
        .withSince(new SinceMilestone(changes, "", true))
        .withDisagreement(ReportSamples.disagreement());
  }

  private static List<String> numbers(Report report) {
    return report.sections().stream().map(Section::number).filter(n -> !n.isEmpty()).toList();
  }

  @Test
  void everySectionHasTheNumberAndTitleOfItsPart() throws IOException {
    Report report = report(ReportPlan.ALL);
    List<ReportPart> parts =
        Arrays.stream(ReportPart.values()).filter(part -> !part.number().isEmpty()).toList();
    assertThat(parts.stream().map(ReportPart::number).toList()).containsAll(numbers(report));
    for (Section section : report.sections()) {
      if (!section.number().isEmpty() && !section.number().equals("5")) {
        assertThat(parts)
            .anyMatch(
                part ->
                    part.number().equals(section.number()) && part.title().equals(section.title()));
      }
    }
  }

  /// The register of the team report has every threat, those that need no work as a row.
  @Test
  void theTeamReportPrintsInFullWhatNeedsWork() throws IOException {
    Assessment sample = ReportSamples.sample();
    ThreatModel threats = ThreatModel.derive(library, sample, ReportSamples.AT);
    String register = section(report(ReportPlan.TEAM), "9");
    for (Threat threat : threats.assessed()) {
      boolean isGrave = threat.level().compareTo(Level.HIGH) >= 0;
      Decision decision = sample.decision(threat.id());
      assertThat(register).contains(Anchors.threat(threat.id()));
      if (!isGrave && !decision.isIncomplete() && !decision.isExpired(TODAY)) {
        assertThat(register).doesNotContain("label=" + threat.label() + ",");
      }
    }
    assertThat(section(report(ReportPlan.FULL), "9").length()).isGreaterThan(register.length());
  }

  /// An answer to an earlier wording is never just a row, and a row says if there is no evidence.
  @Test
  void settledAnswersAreRowsInTheTeamReport() {
    Question question = library.question("core-capabilities").orElseThrow();
    Answer settled =
        Answer.open(question.pack(), question.id())
            .withConclusion("It holds.")
            .withState(
                new AnswerState.Answered(AnswerState.Rating.EFFECTIVE, AnswerState.Confidence.SURE))
            .answering(question, "Anna", ReportSamples.AT);
    Assessment empty = ReportSamples.empty(library);
    String rows = section(report(ReportPlan.TEAM, empty.withAnswer(settled)), "10");
    assertThat(rows).doesNotContain("AnswerHead[").contains("It holds", "without evidence");
    Answer reworded = settled.stamped(Sha256.of("earlier words"), "Anna", ReportSamples.AT);
    assertThat(section(report(ReportPlan.TEAM, empty.withAnswer(reworded)), "10"))
        .contains("AnswerHead[");
  }

  @Test
  void aSavedPresetSaysHowMuchASectionPrints() {
    ReportPreset saved =
        ReportPreset.begin("custom", "Custom")
            .withParts(
                new ReportPreset.Parts(
                    ReportPreset.Form.TEAM,
                    List.of("concepts"),
                    List.of("dashboard"),
                    Map.of("threats", "full", "answers", "of-a-later-version")));
    ReportPlan plan = ReportPlan.of(saved);
    assertThat(plan.has(ReportPart.CONCEPTS)).isTrue();
    assertThat(plan.has(ReportPart.DASHBOARD)).isFalse();
    assertThat(plan.detail(ReportPart.THREATS)).isEqualTo(ReportDetail.FULL);
    assertThat(plan.detail(ReportPart.ANSWERS)).isEqualTo(ReportDetail.WORK);
  }

  private static String section(Report report, String number) {
    return report.sections().stream()
        .filter(section -> section.number().equals(number))
        .findFirst()
        .orElseThrow()
        .blocks()
        .toString();
  }

  @Test
  void anEmptyAssessmentHasAtMostThreePages() throws IOException {
    for (ReportPreset.Form form : ReportPreset.Form.values()) {
      assertThat(pages(ReportPlan.of(form), ReportSamples.empty(library)))
          .as(form.name())
          .isLessThanOrEqualTo(3);
    }
  }

  @Test
  void theBriefReportHasAtMostFivePages() throws IOException {
    assertThat(pagesOfBrief(ReportSamples.sample())).isLessThanOrEqualTo(4);
    assertThat(pagesOfBrief(ReportSamples.empty(library))).isLessThanOrEqualTo(5);
    assertThat(pagesOfBrief(ReportSamples.ordinary(library))).isLessThanOrEqualTo(5);
  }

  private int pagesOfBrief(Assessment assessment) throws IOException {
    return pages(ReportPlan.BRIEF, assessment);
  }

  private int pages(ReportPlan plan, Assessment assessment) throws IOException {
    var out = new ByteArrayOutputStream();
    new ReportPdf().write(report(plan, assessment), out, List.of());
    try (var document = Loader.loadPDF(out.toByteArray())) {
      return document.getNumberOfPages();
    }
  }

  /// German text is a third longer. The summary of the sample still fits on one page.
  @Test
  void theGermanSummaryIsOnePage() throws IOException {
    Library german = BuiltInLibrary.in("de");
    Assessment sample = ReportSamples.sample();
    byte[] pdf =
        Messages.in(
            Language.of("de").orElseThrow(),
            () -> {
              var out = new ByteArrayOutputStream();
              Report brief =
                  Reports.of(
                      german,
                      sample,
                      ThreatModel.derive(german, sample, ReportSamples.AT),
                      ReportSamples.options().withPlan(ReportPlan.BRIEF));
              new ReportPdf().write(brief, out, List.of());
              return out.toByteArray();
            });
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(8);
      var third = new PDFTextStripper();
      third.setStartPage(3);
      third.setEndPage(3);
      assertThat(third.getText(document)).contains("Risikoübersicht");
    }
  }

  @Test
  void omittedSectionsAreNamedOnTheCoverWithoutRenumbering() throws IOException {
    Report brief = report(ReportPlan.BRIEF);
    assertThat(numbers(brief)).containsExactly("1", "3", "5", "11");
    assertThat(brief.sections().getFirst().blocks().toString())
        .contains("Summary report.", "16 of 20 sections are only in the full report");
    ReportPlan without = ReportPlan.ALL.without(List.of(ReportPart.SCOPE, ReportPart.CONCEPTS));
    assertThat(report(without).sections().getFirst().blocks().toString())
        .contains("Not included: 6, B.");
    assertThat(report(ReportPlan.ALL).sections().getFirst().blocks().toString())
        .doesNotContain("Not included", "only in the full report");
  }

  /// Each type of report of assessments in which some parts are empty, and the full report of the
  /// sample without each part that others refer to. Each has about as many references as stated
  /// here, so that a pattern without a match is noticed.
  @Test
  void noReportTypePointsToAMissingSection() throws IOException {
    var forms =
        List.of(
            ReportPlan.ALL,
            ReportPlan.FULL,
            ReportPlan.TEAM,
            ReportPlan.BRIEF,
            ReportPlan.EVIDENCE);
    assertPointsToNothingLeftOut(ReportSamples.sample(), forms, 12);
    assertPointsToNothingLeftOut(ordinary(), forms, 10);
    assertPointsToNothingLeftOut(ReportSamples.empty(library), forms, 3);
    assertPointsToNothingLeftOut(ReportSamples.sample(), withoutOnePart(), 140);
  }

  @Test
  @Tag("thorough")
  void noFullReportPointsToAnExcludedPart() {
    assertPointsToNothingLeftOut(ordinary(), withoutOnePart(), 120);
    assertPointsToNothingLeftOut(ReportSamples.empty(library), withoutOnePart(), 60);
  }

  private Assessment ordinary() {
    return ReportSamples.withSystem(ReportSamples.ordinary(library));
  }

  private static List<ReportPlan> withoutOnePart() {
    return Arrays.stream(ReportPart.values())
        .map(part -> ReportPlan.ALL.without(List.of(part)))
        .toList();
  }

  /// @param least the minimum number of references, each counted once for each type
  private void assertPointsToNothingLeftOut(
      Assessment assessment, List<ReportPlan> plans, int least) {
    ReportOptions options = options(assessment);
    int pointers = 0;
    for (ReportPlan plan : plans) {
      Report report = report(plan, assessment, options);
      List<String> named =
          Pattern.compile("(?:\\(|in )(?:section|appendix) ([0-9]+|[A-Z])\\b")
              .matcher(report.sections().toString())
              .results()
              .map(found -> found.group(1))
              .distinct()
              .toList();
      assertThat(numbers(report)).as(plan.toString()).containsAll(named);
      pointers += named.size();
    }
    assertThat(pointers).isGreaterThanOrEqualTo(least);
  }

  @Test
  void anySectionExceptTheCoverCanBeExcluded() throws IOException {
    ReportPlan plan = ReportPlan.BRIEF.without(List.of(ReportPart.COVER, ReportPart.CHANGE));
    Report report = report(plan);
    assertThat(report.sections().getFirst().kind()).isEqualTo(Section.Kind.COVER);
    assertThat(numbers(report)).containsExactly("1", "3", "11");
  }

  @Test
  void aShortenedListStatesTheTotal() throws IOException {
    Section risk =
        report(ReportPlan.BRIEF).sections().stream()
            .filter(section -> section.number().equals("3"))
            .findFirst()
            .orElseThrow();
    assertThat(risk.blocks().toString()).containsPattern("The first \\d+ of ");
  }

  @Test
  void theEvidenceAnnexContainsTheEvidenceSections() throws IOException {
    assertThat(numbers(report(ReportPlan.EVIDENCE)))
        .containsExactly("6", "13", "14", "15", "16", "17", "18");
  }

  @Test
  void theEvidenceAnnexExplainsOnlyItsIdsAndSymbols() throws IOException {
    String key = contents(ReportPlan.EVIDENCE.without(List.of(ReportPart.TRACEABILITY)));
    for (Question question : library.packs().getFirst().questions().limit(10).toList()) {
      assertThat(key).contains(question.title(), Anchors.question(question.id()));
    }
    assertThat(key).doesNotContain("Question status");
    assertThat(contents(ReportPlan.ALL)).contains("Question status");
    for (ReportPlan listing : List.of(ReportPlan.ALL, ReportPlan.EVIDENCE)) {
      assertThat(contents(listing)).doesNotContain("Questions cited by identifier");
    }
  }

  private String contents(ReportPlan plan) throws IOException {
    return report(plan).sections().stream()
        .filter(section -> section.anchor().equals(Anchors.section("contents")))
        .findFirst()
        .orElseThrow()
        .blocks()
        .toString();
  }

  @Test
  void subheadingsAreNumberedWithoutGaps() throws IOException {
    int counted = 0;
    for (Assessment assessment :
        List.of(
            ReportSamples.sample(),
            ReportSamples.withSystem(ReportSamples.ordinary(library)),
            ReportSamples.ordinary(library),
            ReportSamples.empty(library))) {
      for (Section section : report(ReportPlan.ALL, assessment).sections()) {
        if (List.of("3", "5", "6", "8", "15").contains(section.number())) {
          List<String> numbers = headings(section);
          counted += numbers.size();
          assertThat(numbers)
              .containsExactlyElementsOf(
                  IntStream.rangeClosed(1, numbers.size())
                      .mapToObj(n -> section.number() + "." + n)
                      .toList());
        }
      }
    }
    assertThat(counted).isGreaterThan(20);
  }

  private static List<String> headings(Section section) {
    return section.blocks().stream()
        .filter(Block.Heading.class::isInstance)
        .map(Block.Heading.class::cast)
        .filter(heading -> heading.level() == 2)
        .map(Block.Heading::number)
        .toList();
  }

  @Test
  void fewThreatsShowAttackPathsOnlyWithASystemModel() {
    Question question = library.question("core-capabilities").orElseThrow();
    Assessment few =
        ReportSamples.empty(library)
            .withAnswer(
                Answer.open(question.pack(), question.id())
                    .withConclusion("None is dropped.")
                    .withState(
                        new AnswerState.Answered(
                            AnswerState.Rating.MISSING, AnswerState.Confidence.SURE)));
    assertThat(report(ReportPlan.ALL, few).sections().toString())
        .doesNotContain("Threats by attacker position");
    assertThat(report(ReportPlan.ALL, ReportSamples.withSystem(few)).sections().toString())
        .contains("Threats by attacker position");
  }

  @Test
  void idsAreNotBrokenAtLineEnds() throws IOException {
    var plan =
        ReportPlan.ALL.with(
            EnumSet.of(
                ReportPart.ACTIONS, ReportPart.CHANGE, ReportPart.SYSTEM, ReportPart.EVIDENCE));
    var out = new ByteArrayOutputStream();
    new ReportPdf().write(report(plan), out, List.of());
    try (var document = Loader.loadPDF(out.toByteArray())) {
      assertThat(new PDFTextStripper().getText(document).lines())
          .anyMatch(line -> line.contains("T-002-C07"))
          .noneMatch(line -> line.matches(".*\\b(T-\\d+|core|k8s|sc|resp)-\\s*"))
          .noneMatch(line -> line.matches(".*[+×]\\s*"));
    }
  }
}
