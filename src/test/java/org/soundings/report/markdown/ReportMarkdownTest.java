package org.soundings.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.soundings.markdown.Markdown;
import org.soundings.markdown.MarkdownBlock;
import org.soundings.pack.Library;
import org.soundings.report.Report;
import org.soundings.report.ReportAnchors;
import org.soundings.report.ReportSamples;
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

  private static final int ROWS = 4;

  @Test
  void everyTableIsReadBackAsATable() {
    List<List<String>> tables =
        Pattern.compile("\n\n")
            .splitAsStream(TEXT)
            .filter(part -> part.startsWith("| "))
            .map(part -> part.lines().toList())
            .toList();
    assertThat(tables).hasSizeGreaterThan(30);
    for (List<String> table : tables) {
      // A few rows at a time, because the whole text is longer than a note may be.
      for (int from = 2; from < table.size(); from += ROWS) {
        List<String> rows = table.subList(from, Math.min(from + ROWS, table.size()));
        String text = table.get(0) + "\n" + table.get(1) + "\n" + String.join("\n", rows);
        assertThat(Markdown.read(text).blocks())
            .singleElement()
            .isInstanceOfSatisfying(
                MarkdownBlock.Table.class, read -> assertThat(read.rows()).hasSameSizeAs(rows));
      }
    }
  }

  @Test
  void theSameReportGivesIdenticalText() {
    assertThat(ReportMarkdown.write(ReportSamples.report(LIBRARY, ReportSamples.full(LIBRARY))))
        .isEqualTo(TEXT);
  }
}
