package org.soundings.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.soundings.app.brand.BrandReader;
import org.soundings.app.picture.PictureFile;
import org.soundings.assessment.Action;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.GivenIds;
import org.soundings.assessment.Paper;
import org.soundings.assessment.ReportPreset;
import org.soundings.assessment.Session;
import org.soundings.base.Sha256;
import org.soundings.change.Changes;
import org.soundings.change.Moment;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.ItemValidity;
import org.soundings.evidence.Reading;
import org.soundings.evidence.Reading.Tally;
import org.soundings.evidence.Severity;
import org.soundings.evidence.StoredFile;
import org.soundings.evidence.cvss.Ladder;
import org.soundings.language.Language;
import org.soundings.language.Messages;
import org.soundings.pack.BuiltInLibrary;
import org.soundings.pack.Library;
import org.soundings.report.Block;
import org.soundings.report.BrandSample;
import org.soundings.report.Disagreement;
import org.soundings.report.Excerpt;
import org.soundings.report.HostileSample;
import org.soundings.report.Report;
import org.soundings.report.ReportInputs;
import org.soundings.report.ReportSamples;
import org.soundings.report.SinceMilestone;
import org.soundings.report.brand.Brand;
import org.soundings.report.figure.FigureData;
import org.soundings.report.figure.SketchedFigure;
import org.soundings.report.figure.Stack;
import org.soundings.report.figure.Votes;
import org.soundings.report.pdf.file.Attachment;
import org.soundings.report.picture.RasterPicture;
import org.soundings.report.plan.ReportPlan;
import org.soundings.report.section.Reports;
import org.soundings.threat.Threat;
import org.soundings.threat.ThreatModel;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// Every report conforms to PDF/UA-1 and PDF/A (checked by veraPDF).
@Tag("slow")
class StandardsTest {

  private final Library library = ReportSamples.library();

  @Test
  void anEmptyAssessmentMakesAnAccessibleArchivableReport() throws Exception {
    assertKeepsBoth(ReportSamples.report(library, ReportSamples.empty(library)));
  }

  /// The assessments of [#everyTypeOfReportMeetsTheStandards].
  private enum Content {
    SAMPLE,
    EMPTY,
    FULL,
    HOSTILE;

    Assessment in(Library library) throws IOException {
      return switch (this) {
        case SAMPLE -> ReportSamples.sample();
        case EMPTY -> ReportSamples.empty(library);
        case FULL -> ReportSamples.full(library);
        case HOSTILE -> HostileSample.withLongNote(library);
      };
    }
  }

  static Stream<Arguments> typesOfReports() {
    return Stream.of(ReportPreset.Form.values())
        .flatMap(
            form ->
                Stream.of("en", "de")
                    .flatMap(
                        language ->
                            Stream.of(Content.values())
                                .map(content -> Arguments.of(form, language, content))));
  }

  @ParameterizedTest
  @MethodSource("typesOfReports")
  @Tag("thorough")
  void everyTypeOfReportMeetsTheStandards(
      ReportPreset.Form form, String language, Content content, @TempDir Path folder)
      throws Exception {
    BrandSample.write(folder);
    Brand brand = content == Content.HOSTILE ? BrandReader.read(folder).value() : Brand.STANDARD;
    Library translated = BuiltInLibrary.in(language);
    Assessment assessment = content.in(translated);
    byte[] pdf = PdfChecks.pdf(report(translated, language, assessment, form, brand));
    assertThat(brokenRules(pdf)).isEmpty();
    assertThat(PdfChecks.pdf(report(translated, language, assessment, form, brand))).isEqualTo(pdf);
    boolean hasNotes = form == ReportPreset.Form.EVIDENCE || form == ReportPreset.Form.FULL;
    if (content == Content.HOSTILE && hasNotes) {
      assertThat(PdfChecks.text(pdf).replaceAll("\\s+", " ")).contains(HostileSample.END);
    }
  }

  @Test
  void hostileTextsMeetTheStandards() throws Exception {
    Assessment hostile = HostileSample.of(library);
    assertKeepsBoth(report(library, "en", hostile, ReportPreset.Form.BRIEF, Brand.STANDARD));
  }

  private static Report report(
      Library library, String language, Assessment assessment, ReportPreset.Form form, Brand brand)
      throws IOException {
    ReportInputs inputs = ReportInputs.NOTHING.withExcerpts(excerpts(assessment));
    return Messages.in(
        Language.of(language).orElseThrow(),
        () ->
            Reports.of(
                library,
                assessment,
                ThreatModel.derive(library, assessment, ReportSamples.AT),
                ReportSamples.options()
                    .withPlan(ReportPlan.of(form))
                    .withBrand(brand)
                    .withInputs(inputs)));
  }

  /// A picture or a difficult text for each item of evidence.
  private static Map<String, Excerpt> excerpts(Assessment assessment) throws IOException {
    RasterPicture picture = PictureFile.open(BrandSample.logo()).orElseThrow().read("Σ 容器");
    var excerpts = new TreeMap<String, Excerpt>();
    for (String id : assessment.evidence().keySet()) {
      excerpts.put(
          id,
          excerpts.size() % 2 == 0
              ? new Excerpt.Thumbnail(picture, 9000, 3000)
              : new Excerpt.Lines(
                  List.of("容器 العربية हिन्दी \u202Egnihtyna", "x".repeat(62) + "…"), 9));
    }
    return excerpts;
  }

  /// A branding with all its parts, and texts that its font cannot draw.
  @Test
  void aCustomBrandingMeetsTheStandards(@TempDir Path folder) throws Exception {
    BrandSample.write(folder);
    Assessment assessment = ReportSamples.few(library);
    Report report =
        Reports.full(
            library,
            assessment,
            ThreatModel.derive(library, assessment, ReportSamples.AT),
            ReportSamples.options().withBrand(BrandReader.read(folder).value()));
    assertKeepsBoth(report);
    byte[] pdf = PdfChecks.pdf(report);
    assertThat(PdfChecks.pdf(report)).isEqualTo(pdf);
    assertThat(PdfChecks.text(pdf)).contains("Kittiwake Payments").doesNotContain("‹U+4E2D›");
    try (var document = Loader.loadPDF(pdf)) {
      for (var page : document.getPages()) {
        assertThat(page.getResources().getXObjectNames()).isNotEmpty();
      }
    }
  }

  @Test
  void letterPaperAndAComparisonMeetTheStandards() throws Exception {
    assertLetterPaperAndAComparisonAreAsGood(ReportSamples.few(library));
  }

  @Test
  @Tag("thorough")
  void ordinaryAnswersOnLetterPaperMeetTheStandards() throws Exception {
    assertLetterPaperAndAComparisonAreAsGood(ReportSamples.ordinary(library));
  }

  private void assertLetterPaperAndAComparisonAreAsGood(Assessment assessment) throws Exception {
    Changes changes =
        Changes.between(
            Moment.of("Summer", library, ReportSamples.empty(library), ReportSamples.AT),
            Moment.of("now", library, assessment, ReportSamples.AT),
            library);
    assertKeepsBoth(
        Reports.full(
            library,
            assessment,
            ThreatModel.derive(library, assessment, ReportSamples.AT),
            ReportSamples.options()
                .withPaper(Paper.LETTER)
                .withSince(new SinceMilestone(changes, "Anna", true))));
  }

  @Test
  @Tag("thorough")
  void theSampleWithEveryFigureMeetsTheStandards() throws Exception {
    assertEveryFigureWithRightToLeftTextsIsAsGood(ReportSamples.sample());
  }

  @Test
  void figuresWithRightToLeftTextMeetTheStandards() throws Exception {
    assertEveryFigureWithRightToLeftTextsIsAsGood(
        withSystemAndSessions(ReportSamples.some(library)));
  }

  @Test
  @Tag("thorough")
  void everythingCombinedMeetsTheStandards() throws Exception {
    assertEveryFigureWithRightToLeftTextsIsAsGood(
        withSystemAndSessions(ReportSamples.full(library)));
  }

  private static Assessment withSystemAndSessions(Assessment assessment) throws IOException {
    Assessment with = ReportSamples.withSystem(assessment);
    for (Session session : ReportSamples.sample().sessions()) {
      with = with.withSession(session);
    }
    return with;
  }

  private void assertEveryFigureWithRightToLeftTextsIsAsGood(Assessment from) throws Exception {
    Assessment assessment = from;
    for (int i = 0; i < 20; i++) {
      assessment = assessment.withEvidence(imported(new GivenIds(assessment).nextEvidence(), i));
    }
    Threat worst = ThreatModel.derive(library, assessment, ReportSamples.AT).assessed().getFirst();
    assessment =
        assessment
            .withAction(
                Action.planned("A-900", "תיקון הקונטיינר")
                    .withOwner("Anna")
                    .withMitigates(List.of(worst.id()))
                    .withDue(LocalDate.of(2027, 2, 1)))
            .withAction(Action.planned("A-901", "تحديث").withDue(LocalDate.of(2026, 11, 1)));
    Changes changes =
        Changes.between(
            Moment.of("לפני", library, ReportSamples.empty(library), ReportSamples.AT),
            Moment.of("now", library, assessment, ReportSamples.AT),
            library);
    Report report =
        Reports.full(
            library,
            assessment,
            ThreatModel.derive(library, assessment, ReportSamples.AT),
            ReportSamples.options()
                .withSince(new SinceMilestone(changes, "أحمد", true))
                .withDisagreement(disagreement(assessment)));
    var kinds = new HashSet<Class<?>>();
    report
        .sections()
        .forEach(
            section ->
                section
                    .blocks()
                    .forEach(
                        block -> {
                          if (block instanceof Block.Figure figure) {
                            kinds.add(figure.data().getClass());
                          }
                        }));
    assertThat(kinds)
        .contains(
            FigureData.Flows.class,
            FigureData.Waterfall.class,
            SketchedFigure.Moves.class,
            SketchedFigure.Timeline.class,
            SketchedFigure.Sets.class,
            SketchedFigure.Scores.class,
            Stack.class,
            Votes.class);
    assertKeepsBoth(report);
  }

  private static Evidence imported(String id, int number) {
    var reading =
        new Reading(
            "Trivy report",
            List.of("المتجر:" + number),
            1,
            List.of(new Tally("vulnerability", "critical", 3)));
    var file =
        new StoredFile("scan.json", "scan.json", "application/json", 10, Sha256.of("x"))
            .withReading(reading);
    return new Evidence(
        id,
        "فحص الصورة " + number,
        new EvidenceSource.ToolReport("Trivy", "0.66", "", file),
        "",
        ReportSamples.AT,
        ReportSamples.AT,
        "أحمد",
        ItemValidity.BY_KIND,
        List.of(),
        "");
  }

  private static Disagreement disagreement(Assessment assessment) {
    List<String> ids =
        assessment.evidence().values().stream()
            .filter(item -> item.title().startsWith("فحص"))
            .map(Evidence::id)
            .toList();
    assertThat(ids).hasSize(20);
    var pairs = new ArrayList<Disagreement.Pair>();
    for (int i = 1; i < ids.size(); i++) {
      pairs.add(
          new Disagreement.Pair(
              new Disagreement.Side(ids.get(i - 1), i, List.of()),
              new Disagreement.Side(ids.get(i), 2, List.of()),
              List.of("المتجر"),
              0,
              3,
              1,
              1));
    }
    var ladder =
        new Ladder(
            List.of(
                new Ladder.Rating("words", "أحمد", "עברית", "", null, Severity.LOW, true),
                new Ladder.Rating("CVSS 2.0", "nvd", "7.5", "AV:N", 7.5, Severity.HIGH, true),
                new Ladder.Rating("CVSS 4.0", "x", "9.3", "AV:N", 9.3, Severity.CRITICAL, true)));
    return new Disagreement(
        pairs, List.of(new Disagreement.Scored("CVE-1", List.of("חבילה"), ladder)), 1, List.of());
  }

  /// A form without a character of its own needs a character in the font's map to Unicode.
  @Test
  void scriptsWithChangingLettersMeetTheStandards() throws Exception {
    Assessment assessment =
        ReportSamples.empty(library)
            .changing(
                profile ->
                    profile.withTitle(
                        "कंटेनर क्ष्म त्र ज्ञ ৰ্ক কন্টেইনার க்ஷ கொள்கலன் ரூட்டாக คอนเทนเนอร์ทำงานด้วยสิทธิ์"));
    Report report = ReportSamples.report(library, assessment);
    assertKeepsBoth(report);
    assertThat(PdfChecks.pdf(report)).isEqualTo(PdfChecks.pdf(report));
  }

  @Test
  void anAttachedAssessmentMakesItPdfA3() throws Exception {
    byte[] json = "{\"schema\": \"soundings-assessment/2\"}".getBytes(StandardCharsets.UTF_8);
    byte[] pdf =
        PdfChecks.pdf(
            ReportSamples.report(library, ReportSamples.empty(library)),
            new Attachment("assessment.json", "application/json", "The assessment", json));
    assertThat(PdfChecks.brokenRules(pdf, PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)).isEmpty();
    try (var document = Loader.loadPDF(pdf)) {
      var files = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      assertThat(files).hasSize(1);
      assertThat(files.values().iterator().next().getEmbeddedFile().toByteArray()).isEqualTo(json);
    }
  }

  /// Tests the check itself: it must reject a file in which one line has no tag, and one that
  /// declares no colour profile.
  @Test
  void untaggedTextAndAMissingColourProfileAreDetected() throws Exception {
    byte[] pdf = PdfChecks.pdf(ReportSamples.report(library, Assessment.begin(profile())));
    assertThat(brokenRules(rewritten(pdf, _ -> {}))).isEmpty();
    assertThat(brokenRules(rewritten(pdf, StandardsTest::drawWithoutATag)))
        .anyMatch(rule -> rule.startsWith("7.1-3 "));
    assertThat(
            brokenRules(
                rewritten(
                    pdf, document -> document.getDocumentCatalog().setOutputIntents(List.of()))))
        .anyMatch(rule -> rule.startsWith("6.2.4.3-"));
  }

  private org.soundings.assessment.profile.Profile profile() {
    return ReportSamples.empty(library).profile();
  }

  private interface Fault {
    void plant(PDDocument document) throws IOException;
  }

  private static void drawWithoutATag(PDDocument document) throws IOException {
    try (var content =
        new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, true)) {
      content.moveTo(10, 10);
      content.lineTo(20, 20);
      content.stroke();
    }
  }

  private static byte[] rewritten(byte[] pdf, Fault fault) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      fault.plant(document);
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static List<String> brokenRules(byte[] pdf) throws Exception {
    return PdfChecks.brokenRules(pdf, PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);
  }

  private static void assertKeepsBoth(Report report) throws Exception {
    assertThat(brokenRules(PdfChecks.pdf(report))).isEmpty();
  }
}
