package org.soundings.report.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.decision.Level;
import org.soundings.markdown.Markdown;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.pdf.page.Flow.Strip;

/// Content that must not be split by a page break.
class KeepTogetherTest {

  private static final Block PARAGRAPH = new Block.Paragraph(RichText.of("These reach others:"));
  private static final Block NOTE = new Block.Note(RichText.of("More stand in section 9."));
  private static final Block TABLE =
      new Block.Table(
          List.of(Column.words("Threat", 10)),
          List.of(Row.of(Cell.of("T-001"))),
          Block.Density.NORMAL);

  private static List<Boolean> kept(Block block, Block next) {
    List<Flow> rows = List.of(Strip.empty(10), Strip.empty(10), Strip.empty(10));
    return new KeepTogether().kept(block, rows, next).stream().map(Flow::keepsNext).toList();
  }

  @Test
  void aParagraphBeforeATableStaysWithIt() {
    assertThat(kept(PARAGRAPH, TABLE)).containsExactly(true, true, true);
    assertThat(kept(PARAGRAPH, PARAGRAPH)).containsExactly(false, false, false);
  }

  @Test
  void aHeadingStaysWithTheFirstParagraphBelowIt() {
    var together = new KeepTogether();
    List<Flow> lines = List.of(Strip.empty(10));
    together.kept(new Block.Heading(2, "", "Open items", ""), lines, PARAGRAPH);
    assertThat(together.kept(PARAGRAPH, lines, PARAGRAPH)).allMatch(Flow::keepsNext);
    assertThat(together.kept(PARAGRAPH, lines, PARAGRAPH)).noneMatch(Flow::keepsNext);
  }

  @Test
  void aNoteStaysWithTheEndOfItsTable() {
    assertThat(kept(TABLE, NOTE)).endsWith(true);
    assertThat(kept(TABLE, PARAGRAPH)).endsWith(false);
  }

  @Test
  void theLastRowOfATableIsNotAloneOnAPage() {
    List<Flow> rows = Collections.nCopies(6, Strip.empty(10));
    assertThat(new KeepTogether().kept(TABLE, rows, PARAGRAPH))
        .extracting(Flow::keepsNext)
        .containsExactly(false, false, false, true, true, false);
  }

  @Test
  void threatReasonsMayStartANewPage() {
    var together = new KeepTogether();
    List<Flow> lines = Collections.nCopies(2, Strip.empty(10));
    var scenario = Block.Labelled.of("Scenario", RichText.of("It sinks."));
    together.kept(
        new Block.ThreatHead(Level.HIGH, "T-001", "High now", "A swap", RichText.NONE, "threat"),
        lines,
        scenario);
    assertThat(together.kept(scenario, lines, scenario)).allMatch(Flow::keepsNext);
    assertThat(together.kept(scenario, lines, TABLE))
        .extracting(Flow::keepsNext)
        .containsExactly(true, false);
    assertThat(together.kept(TABLE, Collections.nCopies(4, Strip.empty(10)), scenario))
        .extracting(Flow::keepsNext)
        .containsExactly(true, false, false, true);
  }

  @Test
  void aConclusionStaysWithItsRatingOnly() {
    var together = new KeepTogether();
    List<Flow> lines = List.of(Strip.empty(10), Strip.empty(10));
    Block conclusion = Block.Labelled.said("Conclusion", Markdown.read("It holds."));
    Block rating = Block.Labelled.of("Rating", RichText.of("effective"));
    assertThat(together.kept(conclusion, lines, rating)).noneMatch(Flow::keepsNext);
    together.kept(
        new Block.AnswerHead("core-non-root", List.of(), "Who", "Who?", ""), lines, conclusion);
    assertThat(together.kept(conclusion, lines, rating))
        .extracting(Flow::keepsNext)
        .containsExactly(false, true);
    assertThat(together.kept(rating, lines, rating)).noneMatch(Flow::keepsNext);
  }

  @Test
  void threatReasonsStayWithTheDecision() {
    var together = new KeepTogether();
    List<Flow> rows = Collections.nCopies(6, Strip.empty(10));
    Block decision = Block.Labelled.of("Decision", RichText.of("No decision yet."));
    together.kept(
        new Block.ThreatHead(Level.HIGH, "T-001", "High now", "It falls", RichText.NONE, ""),
        rows,
        TABLE);
    assertThat(together.kept(TABLE, rows, decision))
        .extracting(Flow::keepsNext)
        .containsExactly(true, false, false, false, false, true);
    assertThat(together.kept(TABLE, rows, decision)).last().matches(row -> !row.keepsNext());
  }
}
