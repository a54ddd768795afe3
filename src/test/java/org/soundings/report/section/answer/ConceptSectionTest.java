package org.soundings.report.section.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.pack.Concept;
import org.soundings.pack.Library;
import org.soundings.pack.Question;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.ReportSamples;
import org.soundings.report.Row;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Phrases;
import org.soundings.threat.ThreatModel;

class ConceptSectionTest {

  private final Library library = ReportSamples.library();
  private final Question asked = library.question("core-non-root").orElseThrow();

  private Assessment oneAnswer() {
    Assessment nothing = ReportSamples.empty(library);
    return nothing.withAnswer(
        nothing
            .answer(asked.pack(), asked.id())
            .withConclusion("Two of five run as root.")
            .withState(
                new AnswerState.Answered(AnswerState.Rating.WEAK, AnswerState.Confidence.SURE)));
  }

  /// The text about each concept, by its anchor.
  private Map<String, String> explained() {
    return ReportSamples.report(library, oneAnswer()).sections().stream()
        .filter(section -> section.number().equals("B"))
        .flatMap(section -> section.blocks().stream())
        .filter(Block.Table.class::isInstance)
        .flatMap(block -> ((Block.Table) block).rows().stream())
        .map(Row.Cells.class::cast)
        .collect(
            Collectors.toMap(
                Row.Cells::anchor, row -> ((Cell.Written) row.cells().get(1)).words().text()));
  }

  @Test
  void aConceptOfADiscussedQuestionIsExplainedInFull() {
    Concept concept = concept(asked.concepts().getFirst());
    assertThat(explained())
        .containsEntry(Anchors.concept(concept.id()), concept.explanation().strip());
  }

  @Test
  void aConceptNamedOnlyByAThreatHasOneSentence() {
    Set<String> named =
        ThreatModel.derive(library, oneAnswer(), ReportSamples.AT).assessed().stream()
            .flatMap(threat -> threat.template().mitigatedBy().stream())
            .filter(id -> !asked.concepts().contains(id))
            .collect(Collectors.toSet());
    assertThat(named).hasSizeGreaterThan(5);
    Map<String, String> explained = explained();
    for (String id : named) {
      assertThat(explained)
          .containsEntry(
              Anchors.concept(id), Phrases.firstSentence(concept(id).explanation().strip()));
    }
    List<String> inFull = named.stream().map(id -> concept(id).explanation().strip()).toList();
    assertThat(explained.values()).doesNotContainAnyElementsOf(inFull);
  }

  private Concept concept(String id) {
    return library.concepts().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
