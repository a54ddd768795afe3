package org.soundings.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Answer;
import org.soundings.assessment.Assessment;
import org.soundings.pack.Library;
import org.soundings.pack.Question;
import org.soundings.report.Block;
import org.soundings.report.ReportSamples;
import org.soundings.report.Row;

class TraceabilitySectionTest {

  private final Library library = ReportSamples.library();
  private final Assessment nothingSaid = ReportSamples.empty(library);

  private List<Block> blocks(Assessment assessment) {
    return ReportSamples.report(library, assessment).sections().stream()
        .filter(section -> section.number().equals("15"))
        .findFirst()
        .orElseThrow()
        .blocks();
  }

  private static List<Row.Cells> rows(List<Block> blocks) {
    return blocks.stream()
        .filter(Block.Table.class::isInstance)
        .flatMap(block -> ((Block.Table) block).rows().stream())
        .map(Row.Cells.class::cast)
        .filter(row -> !row.anchor().isEmpty())
        .toList();
  }

  private static String untouched(List<Block> blocks) {
    return blocks.stream().filter(Block.Labelled.class::isInstance).toList().toString();
  }

  @Test
  void controlsNobodyTalkedAboutStandInAParagraphWithTheirQuestions() {
    List<Block> blocks = blocks(nothingSaid);
    assertThat(rows(blocks)).isEmpty();
    for (Question question : library.packs().getFirst().questions().toList()) {
      for (Question.ControlMapping mapping : question.mappings()) {
        assertThat(untouched(blocks))
            .contains("Not talked about yet", mapping.control(), question.id());
      }
    }
  }

  @Test
  void aControlWithWordsHasARowAndTheOthersStayInTheParagraph() {
    Question question = library.packs().getFirst().questions().findFirst().orElseThrow();
    Assessment assessment =
        nothingSaid.withAnswer(
            Answer.open(library.packs().getFirst().id(), question.id())
                .withConclusion("Nobody outside can reach it."));
    List<Block> blocks = blocks(assessment);
    assertThat(rows(blocks))
        .extracting(Row.Cells::anchor)
        .containsExactlyInAnyOrderElementsOf(
            question.mappings().stream()
                .map(mapping -> Anchors.control(mapping.framework(), mapping.control()))
                .toList());
    assertThat(untouched(blocks)).contains("Not talked about yet");
  }
}
