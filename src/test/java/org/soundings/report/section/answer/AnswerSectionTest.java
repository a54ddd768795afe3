package org.soundings.report.section.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.ItemValidity;
import org.soundings.pack.Library;
import org.soundings.pack.Question;
import org.soundings.pack.QuestionPack;
import org.soundings.report.Block;
import org.soundings.report.Report;
import org.soundings.report.ReportAnchors;
import org.soundings.report.ReportSamples;
import org.soundings.report.Section;
import org.soundings.report.section.material.Anchors;

class AnswerSectionTest {

  private final Library library = ReportSamples.library();
  private final QuestionPack.Section chapter = library.packs().getFirst().sections().getFirst();
  private final Question answered = chapter.questions().getFirst();

  private Assessment oneAnswer() {
    Assessment nothing = ReportSamples.empty(library);
    return nothing.withAnswer(
        nothing
            .answer(answered.pack(), answered.id())
            .withConclusion("It does.")
            .withState(
                new AnswerState.Answered(AnswerState.Rating.WEAK, AnswerState.Confidence.SURE)));
  }

  private static Optional<Section> answers(Report report) {
    return report.sections().stream().filter(s -> s.number().equals("10")).findFirst();
  }

  private List<Block> blocks() {
    return answers(ReportSamples.report(library, oneAnswer())).orElseThrow().blocks();
  }

  @Test
  void chaptersWithoutEntriesAreOneLine() {
    long all = library.packs().stream().mapToLong(pack -> pack.sections().size()).sum();
    assertThat(blocks())
        .filteredOn(block -> block instanceof Block.Heading(var level, _, _, _) && level == 1)
        .hasSize(1);
    assertThat(blocks())
        .last()
        .extracting(block -> ((Block.Note) block).words().text())
        .isEqualTo(all - 1 + " more chapters have no entries yet (section 11).");
  }

  @Test
  void theBookReferenceOfAQuestionIsNamed() {
    assertThat(blocks().toString()).contains("book: first edition, chapter 1");
  }

  @Test
  void aConclusionWithoutARatingIsShownAsNotYetRated() {
    Assessment open =
        oneAnswer()
            .withAnswer(
                oneAnswer()
                    .answer(answered.pack(), answered.id())
                    .withState(new AnswerState.Open()));
    assertThat(
            answers(ReportSamples.report(library, open)).orElseThrow().blocks().stream()
                .map(Block::toString))
        .anyMatch(words -> words.contains("open: not yet rated"))
        .noneMatch(words -> words.contains("no conclusion yet"));
  }

  @Test
  void openQuestionsOfAChapterAreListedByTitleOnly() {
    Question open = chapter.questions().get(1);
    assertThat(blocks().toString())
        .contains(answered.question(), open.title(), Anchors.question(open.id()))
        .doesNotContain(open.question());
  }

  @Test
  void everyQuestionHasAnAnchorEvenIfOpen() {
    assertThat(ReportAnchors.of(ReportSamples.report(library, oneAnswer())))
        .containsAll(
            library.packs().stream()
                .flatMap(QuestionPack::questions)
                .map(question -> Anchors.question(question.id()))
                .toList());
  }

  @Test
  void everyReferenceOfTheFullReportHasATarget() throws IOException {
    for (Assessment assessment :
        List.of(
            oneAnswer(),
            ReportSamples.empty(library),
            ReportSamples.sample(),
            ReportSamples.withSystem(ReportSamples.ordinary(library)))) {
      Report report = ReportSamples.report(library, assessment);
      List<String> named =
          Pattern.compile("Reference\\[text=[^\\]]*?, anchor=([^,\\]]+), page=")
              .matcher(report.sections().toString())
              .results()
              .map(found -> found.group(1))
              .distinct()
              .toList();
      assertThat(named).hasSizeGreaterThan(30);
      assertThat(ReportAnchors.of(report)).containsAll(named);
    }
  }

  @Test
  void anEmptyAssessmentHasNoAnswerSection() {
    assertThat(answers(ReportSamples.report(library, ReportSamples.empty(library)))).isEmpty();
  }

  @Test
  void checkHintsAreOmittedOnceFreshEvidenceSupportsAnAnswer() {
    Question hinted =
        library
            .packs()
            .getFirst()
            .questions()
            .filter(each -> each.evidence().stream().anyMatch(hint -> !hint.command().isBlank()))
            .findFirst()
            .orElseThrow();
    Assessment nothing = ReportSamples.empty(library);
    Assessment said =
        nothing.withAnswer(
            nothing
                .answer(hinted.pack(), hinted.id())
                .withConclusion("It does.")
                .withState(
                    new AnswerState.Answered(
                        AnswerState.Rating.EFFECTIVE, AnswerState.Confidence.SURE)));
    Assessment contradicted =
        said.withEvidence(evidence("E-001", hinted, EvidenceMapping.Relation.CONTRADICTS));
    assertThat(hints(contradicted)).isEqualTo(1);
    assertThat(
            hints(
                contradicted.withEvidence(
                    evidence("E-002", hinted, EvidenceMapping.Relation.SUPPORTS))))
        .isZero();
  }

  private long hints(Assessment assessment) {
    return answers(ReportSamples.report(library, assessment)).orElseThrow().blocks().stream()
        .filter(Block.Labelled.class::isInstance)
        .filter(block -> ((Block.Labelled) block).label().text().equals("How to check"))
        .count();
  }

  private static Evidence evidence(
      String id, Question question, EvidenceMapping.Relation relation) {
    return new Evidence(
        id,
        "What was shown",
        new EvidenceSource.Statement("the operator", "So it is."),
        "",
        ReportSamples.AT,
        ReportSamples.AT,
        "",
        ItemValidity.BY_KIND,
        List.of(new EvidenceMapping(question.id(), relation, "")),
        "");
  }
}
