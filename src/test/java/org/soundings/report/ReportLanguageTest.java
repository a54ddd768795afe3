package org.soundings.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.soundings.app.redaction.Redactor;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Audience;
import org.soundings.assessment.FilledAssessment;
import org.soundings.assessment.Session;
import org.soundings.change.Changes;
import org.soundings.change.Moment;
import org.soundings.change.MomentCounts;
import org.soundings.language.Language;
import org.soundings.language.Messages;
import org.soundings.pack.Library;
import org.soundings.report.html.ReportHtml;
import org.soundings.report.markdown.ReportMarkdown;
import org.soundings.report.pdf.ReportPdf;
import org.soundings.report.plan.ReportPart;
import org.soundings.report.plan.ReportPlan;
import org.soundings.report.section.Reports;
import org.soundings.report.word.ReportWord;
import org.soundings.threat.ThreatModel;

/// Every type of report in the pseudo language, with packs and people in Greek letters. A word in
/// plain Latin letters did not come from the catalogue.
class ReportLanguageTest {

  /// A word with a letter that the pseudo language accents.
  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}\\d])[A-Za-z]{2,}(?![\\p{L}\\d])");

  private static final Pattern ACCENTED = Pattern.compile("[AEIOUYaeiouyCcNnSsDdGgLlRrTtZz]");

  /// Ids, addresses, keys, paths, versions and the content of FilledAssessment.
  private static final Pattern NO_WORDS = Pattern.compile("\\S*[\\d@_/=]\\S*|\\S+\\.\\w+\\S*");

  /// A SHA-256 hash as the report groups it. A group can consist of letters only.
  private static final Pattern HASH = Pattern.compile("\\b[0-9a-f]{8}(?:\\s+[0-9a-f]{8}){7}\\b");

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)+");

  /// Technical terms that are not translated.
  private static final Pattern THEIRS =
      Pattern.compile(
          "spoofing|tampering|repudiation|information disclosure|denial of service"
              + "|elevation of privilege");

  /// Words that are the same in every language, months in British English, a perspective that the
  /// team of the sample named itself, and a section of the book.
  private static final Set<String> NAMES =
      Set.of(
          "Soundings",
          "CVSS",
          "STRIDE",
          "CVE",
          "SHA",
          "UTC",
          "ID",
          "Jan",
          "Feb",
          "Mar",
          "Apr",
          "May",
          "Jun",
          "Jul",
          "Aug",
          "Sep",
          "Oct",
          "Nov",
          "Dec",
          "December",
          "Compliance",
          "gVisor");

  private static final Foreign FOREIGN = new Foreign();
  private static final Library LIBRARY = FOREIGN.library(ReportSamples.library());

  private static Report report(Assessment assessment, ReportPlan plan) {
    return report(assessment, plan, false);
  }

  private static Report report(Assessment assessment, ReportPlan plan, boolean withChanges) {
    ReportOptions options =
        ReportSamples.options()
            .withPlan(plan)
            .withInputs(
                ReportInputs.NOTHING
                    .withDisagreement(ReportSamples.disagreement())
                    .withUnread(List.of("a"))
                    .withMilestones(
                        List.of(
                            new MilestoneSnapshot(
                                "1",
                                Foreign.text("Spring"),
                                Foreign.text("Before"),
                                Foreign.text("Anna"),
                                ReportSamples.AT.minusSeconds(1),
                                false,
                                new MomentCounts(9, 8, 7, 6, 5, 4, 3)))));
    Changes changes =
        Changes.between(
            Moment.of(Foreign.text("First"), LIBRARY, empty(), ReportSamples.AT),
            Moment.of(Foreign.text("now"), LIBRARY, assessment, ReportSamples.AT),
            LIBRARY);
    return Reports.of(
        LIBRARY,
        assessment,
        ThreatModel.derive(LIBRARY, assessment, ReportSamples.AT),
        withChanges ? options.withSince(new SinceMilestone(changes, "", true)) : options);
  }

  private static Assessment sample() throws IOException {
    return FOREIGN.assessment(ReportSamples.sample());
  }

  private static Assessment empty() {
    return FOREIGN.assessment(ReportSamples.empty(LIBRARY));
  }

  private static Assessment filled() {
    return new FilledAssessment(LIBRARY).assessment();
  }

  @Test
  void theWebPageIsFullyTranslatable() throws IOException {
    for (Assessment assessment : List.of(sample(), filled())) {
      assertThat(missed(inPseudo(() -> html(report(assessment, ReportPlan.ALL)))))
          .isEqualTo(Map.of());
    }
  }

  /// The reasons for a level are printed as stored in the milestone, in English.
  @Test
  void changeTitlesAndLabelsAreFullyTranslatable() throws IOException {
    Assessment assessment = sample();
    String titles =
        inPseudo(
            () ->
                report(assessment, ReportPlan.ALL, true).sections().stream()
                    .filter(section -> section.number().equals("5"))
                    .flatMap(section -> section.blocks().stream())
                    .flatMap(ReportLanguageTest::titles)
                    .collect(Collectors.joining("\n")));
    assertThat(titles).contains("⟦");
    assertThat(missed(titles)).isEqualTo(Map.of());
  }

  private static Stream<String> titles(Block block) {
    return switch (block) {
      case Block.Heading heading -> Stream.of(heading.title());
      case Block.Labelled labelled ->
          labelled.label().inlines().stream().flatMap(ReportLanguageTest::text);
      case Block.Statement statement ->
          statement.words().inlines().stream().flatMap(ReportLanguageTest::text);
      case Block.Figure figure -> Stream.of(figure.title(), figure.data().alternative());
      case Block.Table table ->
          Stream.concat(
              table.columns().stream().map(Column::title),
              table.rows().stream()
                  .filter(Row.Group.class::isInstance)
                  .map(row -> ((Row.Group) row).title()));
      default -> Stream.empty();
    };
  }

  private static Stream<String> text(Inline inline) {
    return inline instanceof Inline.Text text ? Stream.of(text.text()) : Stream.empty();
  }

  @Test
  void theBriefReportIsFullyTranslatable() throws IOException {
    Assessment assessment = sample();
    assertThat(missed(inPseudo(() -> html(report(assessment, ReportPlan.BRIEF)))))
        .isEqualTo(Map.of());
  }

  @Test
  void theClosingPageIsFullyTranslatable() throws IOException {
    for (Assessment assessment : List.of(sample(), filled())) {
      for (Session session : assessment.sessions()) {
        String page =
            inPseudo(
                () ->
                    html(
                        Reports.closing(
                            LIBRARY,
                            assessment,
                            ThreatModel.derive(LIBRARY, assessment, ReportSamples.AT),
                            session,
                            ReportSamples.options())));
        assertThat(missed(page)).isEqualTo(Map.of());
      }
    }
  }

  @Test
  void theMarkdownReportIsFullyTranslatable() throws IOException {
    Assessment assessment = sample();
    assertThat(
            missed(
                inPseudo(
                    () ->
                        ReportMarkdown.write(report(assessment, ReportPlan.ALL))
                            .replaceAll("\\]\\(#[^)]*\\)|<[^>]*>", " "))))
        .isEqualTo(Map.of());
  }

  @Test
  void theWordDocumentIsFullyTranslatable() throws IOException {
    Assessment assessment = sample();
    byte[] bytes = inPseudo(() -> ReportWord.write(report(assessment, ReportPlan.ALL)));
    try (var document = new XWPFDocument(new ByteArrayInputStream(bytes));
        var extractor = new XWPFWordExtractor(document)) {
      assertThat(missed(extractor.getText())).isEqualTo(Map.of());
    }
  }

  @Test
  void pdfFiguresHeadersAndFootersAreFullyTranslatable() throws IOException {
    Assessment assessment = sample();
    ReportPlan plan =
        ReportPlan.ALL.with(
            Set.of(
                ReportPart.CONTENTS,
                ReportPart.DASHBOARD,
                ReportPart.RISK,
                ReportPart.ACTIONS,
                ReportPart.PEOPLE,
                ReportPart.SYSTEM,
                ReportPart.CONTROL,
                ReportPart.SCALES));
    byte[] bytes =
        inPseudo(
            () -> {
              var out = new ByteArrayOutputStream();
              new ReportPdf().write(report(assessment, plan), out, List.of());
              return out.toByteArray();
            });
    try (var document = Loader.loadPDF(bytes)) {
      // An id may be broken after a hyphen.
      String text = new PDFTextStripper().getText(document).replaceAll("-\\s*\\n", "-");
      assertThat(missed(text)).isEqualTo(Map.of());
    }
  }

  /// The replacement of a file name is a file name, which is the same in every language.
  @Test
  void redactedReportsAreFullyTranslatable() throws IOException {
    for (Audience audience : List.of(Audience.AUDITOR, Audience.PUBLIC)) {
      for (Assessment assessment : List.of(sample(), filled())) {
        String page =
            inPseudo(
                () -> {
                  var left = new Redactor(audience, List.of(assessment)).redacted(assessment);
                  return html(report(left.assessment(), ReportPlan.ALL, left.removed()));
                });
        var missed = missed(page);
        missed.remove("removed");
        assertThat(missed).isEqualTo(Map.of());
      }
    }
  }

  private static Report report(Assessment assessment, ReportPlan plan, RedactionNotes removed) {
    return Reports.of(
        LIBRARY,
        assessment,
        ThreatModel.derive(LIBRARY, assessment, ReportSamples.AT),
        ReportSamples.options().withPlan(plan).withRemoved(removed));
  }

  @Test
  void anUntranslatedWordIsDetected() {
    assertThat(missed("Ťĥŕéåť ηοστ, T-004 core-host-mounts open")).containsOnlyKeys("open");
  }

  private static <T> T inPseudo(ScopedValue.CallableOp<T, IOException> work) throws IOException {
    return Messages.in(Language.PSEUDO, work);
  }

  private static String html(Report report) {
    return new ReportHtml()
        .write(report)
        .replaceAll("(?s)<style>.*?</style>", " ")
        .replaceAll("<[^>]*?aria-label=\"([^\"]*)\"[^>]*>", " $1 ")
        .replaceAll("<[^>]*>", " ")
        .replaceAll("&[a-z]+;", " ");
  }

  /// Each word with its line or the words around it.
  private static TreeMap<String, String> missed(String text) {
    var missed = new TreeMap<String, String>();
    Predicate<String> isSaid =
        word ->
            ACCENTED.matcher(word).find()
                && !NAMES.contains(word)
                && !FOREIGN.kept().contains(word);
    for (String line : text.replaceAll("(?<=[a-z])([-.])\\s*\\n(?=[a-z])", "$1").split("\n")) {
      String words = HASH.matcher(THEIRS.matcher(line).replaceAll(" ")).replaceAll(" ");
      for (String chunk : words.split("\\s+")) {
        if (!NO_WORDS.matcher(chunk).matches()) {
          WORD.matcher(SLUG.matcher(chunk).replaceAll(" "))
              .results()
              .map(found -> found.group())
              .filter(isSaid)
              .forEach(word -> missed.putIfAbsent(word, around(line, word)));
        }
      }
    }
    return missed;
  }

  private static String around(String line, String word) {
    int at = line.indexOf(word);
    return line.substring(Math.max(0, at - 40), Math.min(line.length(), at + word.length() + 40));
  }
}
