package org.soundings.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.soundings.markdown.Markdown;
import org.soundings.markdown.MarkdownBlock;
import org.soundings.pack.Library;
import org.soundings.report.Report;
import org.soundings.report.ReportAnchors;
import org.soundings.report.ReportSamples;
import org.soundings.report.RichText;
import org.soundings.report.SampleWords;

class ReportMarkdownTest {

  private static final Library LIBRARY = ReportSamples.library();
  private static final Report FULL = ReportSamples.report(LIBRARY, ReportSamples.full(LIBRARY));
  private static final String TEXT = ReportMarkdown.write(FULL);

  @Test
  void everyTypedTextIsIncluded() {
    for (String mark : SampleWords.everyMark(ReportSamples.full(LIBRARY))) {
      assertThat(TEXT.contains(mark)).as(mark).isTrue();
    }
  }

  @Test
  void everyInternalLinkHasATarget() {
    var places = new HashSet<String>();
    Matcher place = Pattern.compile("<a id=\"([^\"]+)\"></a>").matcher(TEXT);
    while (place.find()) {
      assertThat(places.add(place.group(1))).as(place.group(1)).isTrue();
    }
    Matcher link = Pattern.compile("](?:\\(#([^)]+)|\\(<#([^>]+)>)\\)").matcher(TEXT);
    int links = 0;
    while (link.find()) {
      links++;
      String name = link.group(1) == null ? link.group(2) : link.group(1);
      assertThat(places.contains(name)).as(name).isTrue();
    }
    assertThat(links).isGreaterThan(500);
    assertThat(places).containsAll(ReportAnchors.of(FULL).stream().map(WordsMarkdown::id).toList());
  }

  @Test
  void everyTableIsReadBackAsATable() {
    // Some lines of one part at a time, because the whole text is longer than a note may be.
    long tables =
        Pattern.compile("\n\n").splitAsStream(TEXT).filter(part -> part.startsWith("| ")).count();
    long read =
        Pattern.compile("\n\n")
            .splitAsStream(TEXT)
            .filter(part -> part.startsWith("| "))
            .filter(
                part -> {
                  String lines = part.lines().limit(8).collect(Collectors.joining("\n"));
                  var blocks = Markdown.read(lines).blocks();
                  return blocks.size() == 1 && blocks.getFirst() instanceof MarkdownBlock.Table;
                })
            .count();
    assertThat(tables).isGreaterThan(30);
    assertThat(read).isEqualTo(tables);
  }

  @Test
  void textByTheProgramNeedsNoCharacterReferences() throws IOException {
    String sample = ReportMarkdown.write(ReportSamples.report(LIBRARY, ReportSamples.sample()));
    assertThat(
            Pattern.compile("&#\\d+;|\\d\\\\\\.|\n\\|.*\\|  \\|.*\n\\| ---")
                .matcher(sample)
                .results())
        .map(MatchResult::group)
        .isEmpty();
  }

  @Test
  void spacesAndPunctuationAreOutsideStrongText() {
    var words = new WordsMarkdown(Set.of());
    RichText line =
        RichText.of(" Rating: ").strong("effective   ").and("weak until 2026").strong(", late. ");
    assertThat(words.paragraph(line))
        .containsExactly("Rating: **effective** · weak until 2026, **late.**");
    assertThat(words.cell(line.newLine().strong("  "))).endsWith("**late.**<br>");
  }

  @Test
  void theSameReportGivesIdenticalText() {
    assertThat(ReportMarkdown.write(ReportSamples.report(LIBRARY, ReportSamples.full(LIBRARY))))
        .isEqualTo(TEXT);
  }
}
