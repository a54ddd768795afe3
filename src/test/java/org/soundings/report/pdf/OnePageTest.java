package org.soundings.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Action;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Session;
import org.soundings.assessment.workshop.Workshop;
import org.soundings.base.Progress;
import org.soundings.report.Block;
import org.soundings.report.Report;
import org.soundings.report.ReportSamples;
import org.soundings.report.RichText;
import org.soundings.report.Section;
import org.soundings.report.pdf.page.PageMark;

/// A document for one page fits on one page if slightly smaller letters are enough.
class OnePageTest {

  private static final float BODY = 10;
  private static final float SMALLEST = 8;

  private static final Report SAMPLE =
      ReportSamples.report(ReportSamples.library(), ReportSamples.empty(ReportSamples.library()));

  @Test
  void aSlightOverflowIsSetSmallerToFitOnePage() {
    assertThat(pages(40, false)).hasSize(2);
    List<PrintedPage> pages = pages(40, true);
    assertThat(pages).hasSize(1);
    assertThat(sizes(pages)).allMatch(size -> size >= SMALLEST && size < BODY);
    assertThat(pages.getFirst().text()).contains("Line 1.", "Line 40.");
  }

  @Test
  void contentThatFitsKeepsItsTypeSize() {
    assertThat(sizes(pages(10, true))).contains(BODY);
  }

  @Test
  void aLargeOverflowKeepsItsTypeSize() {
    List<PrintedPage> pages = pages(90, true);
    assertThat(pages).hasSizeGreaterThan(2);
    assertThat(sizes(pages)).contains(BODY);
  }

  @Test
  void headingsWithManyLinesFillThePages() {
    var blocks = new ArrayList<Block>();
    for (String title : List.of("Decisions", "Open items", "Additional notes")) {
      blocks.add(new Block.Heading(2, "", title, ""));
      blocks.addAll(lines(30));
    }
    assertThat(pages(blocks, true)).hasSizeLessThanOrEqualTo(pages(99, false).size());
  }

  @Test
  void aLongParagraphAfterAHeadingFillsThePages() {
    var heading = new Block.Heading(2, "", "Additional notes", "");
    assertThat(pages(List.of(heading, new Block.Paragraph(manyLines(120))), false))
        .hasSizeLessThanOrEqualTo(pages(120, false).size() + 1);
  }

  @Test
  void aLongChapterBeginsBelowAShortOne() {
    var chapters =
        List.of(
            Section.chapter("1", "Short", "short", lines(5)),
            Section.chapter("2", "Long", "long", lines(35)),
            Section.chapter("3", "Last", "last", lines(1)));
    List<PrintedPage> pages =
        new ReportPdf().pages(new Report(SAMPLE.identity(), chapters, SAMPLE.brand()));
    // A page is named after the chapter that it begins with.
    assertThat(pages).map(PrintedPage::section).containsExactly("1 Short", "2 Long");
    assertThat(pages.getFirst().text()).contains("Line 5.", "Long");
  }

  @Test
  void headingsAndTextAfterALongParagraphStayTogether() {
    for (int lines = 40; lines <= 130; lines++) {
      var blocks = new ArrayList<Block>();
      blocks.add(new Block.Heading(2, "", "Additional notes", ""));
      blocks.add(new Block.Paragraph(manyLines(lines)));
      blocks.add(new Block.Heading(2, "", "HEAD", ""));
      blocks.add(new Block.Heading(3, "", "SUB", ""));
      blocks.add(new Block.Paragraph(RichText.of("Below.")));
      assertThat(pages(blocks, false))
          .as("%s lines", lines)
          .map(PrintedPage::text)
          .anyMatch(text -> Stream.of("HEAD", "SUB", "Below.").allMatch(text::contains));
    }
  }

  @Test
  void theSummaryIsOnePageWhateverTheTextLength() throws IOException {
    // With these, the text takes more space than estimated.
    for (int seed : List.of(7, 15, 35)) {
      var random = new Random(seed);
      Assessment running = ReportSamples.sample();
      int actions = random.nextInt(5);
      int agreed = random.nextInt(6);
      int longest = 4 + random.nextInt(18);
      for (int i = 0; i < actions; i++) {
        running =
            running.withAction(
                Action.planned("A-9" + (10 + i), words(random, 20 + random.nextInt(160), longest))
                    .withOwner(words(random, 5 + random.nextInt(60), longest))
                    .withDue(LocalDate.of(2026, 11, 25 + i)));
      }
      Session session = running.sessions().getFirst();
      Workshop workshop = session.workshop();
      for (int i = 0; i < agreed; i++) {
        var all = new ArrayList<>(workshop.agreed());
        all.add(new Workshop.Agreed(words(random, 20 + random.nextInt(200), longest), "", ""));
        workshop = workshop.withAgreed(all);
      }
      Report report =
          ReportSamples.report(
              ReportSamples.library(), running.withSession(session.withWorkshop(workshop)));
      Section summary =
          report.sections().stream()
              .filter(section -> section.number().equals("1"))
              .findFirst()
              .orElseThrow();
      assertThat(pages(summary)).as("seed %s", seed).hasSize(1);
      assertThat(new ReportPdf().pages(report))
          .as("seed %s, among the others", seed)
          .filteredOn(page -> page.section().equals(summary.label()))
          .hasSize(1);
    }
  }

  /// How often a task reported its progress, and how often it checked for cancellation.
  private static final class Watched implements Progress {

    private final List<Double> told = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger asked = new AtomicInteger();

    /// When cancellation is requested.
    private final int until;

    Watched(int until) {
      this.until = until;
    }

    @Override
    public void report(double fraction, String what) {
      told.add(fraction);
    }

    @Override
    public boolean isCancelled() {
      return asked.incrementAndGet() > until;
    }
  }

  private Watched watched(int lines, int until) {
    var watched = new Watched(until);
    Section section = Section.page("", "A page", "page", lines(lines));
    var pdf = new ReportPdf();
    pdf.pages(new Report(SAMPLE.identity(), List.of(section), SAMPLE.brand()), watched);
    return watched;
  }

  @Test
  void contentIsNotLaidOutAgainIfNoSizeChanges() {
    int once = watched(10, Integer.MAX_VALUE).asked.get();
    assertThat(watched(90, Integer.MAX_VALUE).asked.get()).isLessThan(once * 90 / 10 + 10);
  }

  @Test
  void cancellingStopsTryingSmallerType() {
    Watched whole = watched(40, Integer.MAX_VALUE);
    assertThat(whole.told).containsExactly(1.0);
    assertThatThrownBy(() -> watched(40, whole.asked.get() * 3 / 4))
        .isInstanceOf(CancellationException.class);
  }

  private static String words(Random random, int letters, int longest) {
    var words = new StringBuilder();
    while (words.length() < letters) {
      int length = 2 + random.nextInt(longest);
      for (int i = 0; i < length; i++) {
        words.append((char) ('a' + random.nextInt(26)));
      }
      words.append(' ');
    }
    return words.toString().strip();
  }

  private static RichText manyLines(int count) {
    RichText words = RichText.of("A question:");
    for (int i = 1; i <= count; i++) {
      words = words.newLine().and("Note " + i + ".");
    }
    return words;
  }

  private List<PrintedPage> pages(int lines, boolean isOnePage) {
    return pages(lines(lines), isOnePage);
  }

  private static List<Block> lines(int count) {
    return IntStream.rangeClosed(1, count)
        .<Block>mapToObj(i -> new Block.Paragraph(RichText.of("Line " + i + ".")))
        .toList();
  }

  private List<PrintedPage> pages(List<Block> blocks, boolean isOnePage) {
    return pages(
        isOnePage
            ? Section.page("", "A page", "page", blocks)
            : Section.chapter("", "A page", "page", blocks));
  }

  private List<PrintedPage> pages(Section section) {
    return new ReportPdf().pages(new Report(SAMPLE.identity(), List.of(section), SAMPLE.brand()));
  }

  /// The font sizes of paragraphs, in points.
  private static List<Float> sizes(List<PrintedPage> pages) {
    return pages.stream()
        .flatMap(page -> page.marks().stream())
        .filter(PageMark.Letters.class::isInstance)
        .map(PageMark.Letters.class::cast)
        .filter(letters -> letters.shown().startsWith("Line"))
        .map(PageMark.Letters::size)
        .collect(Collectors.toSet())
        .stream()
        .toList();
  }
}
