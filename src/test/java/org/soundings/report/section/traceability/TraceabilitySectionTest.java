package org.soundings.report.section.traceability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.answer.AnswerState.Rating;
import org.soundings.assessment.profile.PackUse;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.ItemValidity;
import org.soundings.pack.Framework;
import org.soundings.pack.Library;
import org.soundings.pack.Question;
import org.soundings.pack.QuestionPack;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.Inline;
import org.soundings.report.ReportSamples;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.section.material.Anchors;

class TraceabilitySectionTest {

  private final Library library = ReportSamples.library();
  private final Assessment nothingSaid =
      ReportSamples.empty(library)
          .changing(
              profile ->
                  profile.withFrameworks(
                      library.frameworks().stream().map(Framework::id).toList()));

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

  /// The numbers of one catalogue: reached, effective, partly answered, weak or missing,
  /// contradicted, without answer, supported by evidence.
  private static List<String> numbers(List<Block> blocks, String catalogue) {
    return blocks.stream()
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .findFirst()
        .orElseThrow()
        .rows()
        .stream()
        .map(Row.Cells.class::cast)
        .map(row -> row.cells().stream().map(TraceabilitySectionTest::text).toList())
        .filter(row -> row.get(1).startsWith(catalogue))
        .map(row -> row.subList(2, row.size()))
        .findFirst()
        .orElseThrow();
  }

  private static String text(Cell cell) {
    return cell instanceof Cell.Written(var words) ? words.text() : "";
  }

  @Test
  void theOverviewCountsEachControlOnceByItsRating() {
    Framework framework = library.frameworks().getFirst();
    List<Question> session = session(framework);
    Question holding = session.getFirst();
    Set<String> held = controls(holding, framework);
    Question weak =
        session.stream()
            .filter(each -> Collections.disjoint(controls(each, framework), held))
            .findFirst()
            .orElseThrow();
    Set<String> reached = new TreeSet<>();
    library.packs().stream()
        .flatMap(QuestionPack::questions)
        .forEach(each -> reached.addAll(controls(each, framework)));
    int failing = controls(weak, framework).size();
    long alone = held.stream().filter(id -> asking(framework, id).size() == 1).count();
    Assessment assessment =
        nothingSaid
            .withAnswer(answered(holding, Rating.MOSTLY_EFFECTIVE))
            .withAnswer(answered(weak, Rating.WEAK))
            .withEvidence(about(holding, EvidenceMapping.Relation.NEUTRAL));
    assertThat(numbers(blocks(assessment), framework.title()))
        .containsExactly(
            String.valueOf(reached.size()),
            String.valueOf(alone),
            String.valueOf(held.size() - alone),
            String.valueOf(failing),
            "0",
            String.valueOf(reached.size() - held.size() - failing),
            "0");
    assertThat(
            numbers(
                blocks(assessment.withEvidence(about(holding, EvidenceMapping.Relation.SUPPORTS))),
                framework.title()))
        .last()
        .isEqualTo(String.valueOf(held.size()));
    assertThat(
            numbers(
                blocks(
                    assessment.withEvidence(about(holding, EvidenceMapping.Relation.CONTRADICTS))),
                framework.title()))
        .containsExactly(
            String.valueOf(reached.size()),
            "0",
            "0",
            String.valueOf(failing),
            String.valueOf(held.size()),
            String.valueOf(reached.size() - held.size() - failing),
            "0");
  }

  @Test
  void aControlWithAnOpenQuestionIsPartlyAnswered() {
    Framework framework = library.frameworks().getFirst();
    Question holding = among(framework, asked -> asked > 1);
    String control =
        controls(holding, framework).stream()
            .filter(id -> asking(framework, id).size() > 1)
            .findFirst()
            .orElseThrow();
    RichText stands =
        stands(nothingSaid.withAnswer(answered(holding, Rating.EFFECTIVE)), framework, control);
    assertThat(stands.text())
        .isEqualTo("1 of " + asking(framework, control).size() + " answered\nso far: effective");
    assertThat(stands.inlines()).noneMatch(Inline.RatingMark.class::isInstance);
  }

  @Test
  void evidenceRelatedToAControlIsShownWithItsSign() {
    Framework framework = library.frameworks().getFirst();
    Question holding = among(framework, asked -> asked == 1);
    String control =
        controls(holding, framework).stream()
            .filter(id -> asking(framework, id).size() == 1)
            .findFirst()
            .orElseThrow();
    Assessment said = nothingSaid.withAnswer(answered(holding, Rating.EFFECTIVE));
    assertThat(stands(said, framework, control).text()).isEqualTo("effective");
    Assessment against = said.withEvidence(about(holding, EvidenceMapping.Relation.CONTRADICTS));
    assertThat(stands(against, framework, control).text())
        .isEqualTo("contradicted\nrated: effective");
    assertThat(text(row(against, framework, control).cells().getLast())).isEqualTo("×\u00A0E-001");
    Evidence old = about(holding, EvidenceMapping.Relation.SUPPORTS).withCapturedOn(Instant.EPOCH);
    assertThat(text(row(said.withEvidence(old), framework, control).cells().getLast()))
        .isEqualTo("+\u00A0expired\u00A0E-001");
  }

  /// Questions of packs that the assessment does not use cover nothing.
  @Test
  void controlsWithoutAQuestionInTheAssessmentAreNamed() {
    Framework framework = library.framework("cis-k8s-1.12").orElseThrow();
    Assessment core =
        nothingSaid.changing(
            p ->
                p.withPacks(List.of(PackUse.of(library.pack("core").orElseThrow())))
                    .withFrameworks(List.of(framework.id())));
    Question asked = library.question("core-host-mounts").orElseThrow();
    Assessment chosen = core.withAnswer(answered(asked, Rating.WEAK));
    List<String> unmapped =
        framework.controls().stream()
            .map(Framework.Control::id)
            .filter(id -> asking(framework, id).stream().noneMatch(q -> q.pack().equals("core")))
            .toList();
    assertThat(unmapped).contains("1.1.1");
    assertThat(blocks(chosen).toString())
        .contains("listed controls: " + String.join(", ", unmapped) + ".");
  }

  @Test
  void aChosenFrameworkWithoutAQuestionIsNamed() {
    Assessment edge =
        nothingSaid.changing(
            p ->
                p.withPacks(List.of(PackUse.of(library.pack("edge").orElseThrow())))
                    .withFrameworks(List.of("bsi-c5-2026")));
    assertThat(blocks(edge).toString())
        .contains("no question of this assessment is mapped to it: BSI Cloud");
  }

  @Test
  void onlyChosenFrameworksArePrintedAndUnavailableOnesAreNamed() {
    Assessment chosen =
        nothingSaid.changing(p -> p.withFrameworks(List.of("nis2", "harbour-rules-3")));
    assertThat(blocks(chosen).toString())
        .contains("NIS2", "harbour-rules-3")
        .doesNotContain("OWASP");
    assertThat(
            ReportSamples.report(library, ReportSamples.empty(library)).sections().stream()
                .anyMatch(section -> section.number().equals("15")))
        .isFalse();
  }

  private List<Question> session(Framework framework) {
    return library
        .packs()
        .getFirst()
        .questions()
        .filter(each -> each.mappings().stream().anyMatch(m -> isOf(m, framework)))
        .toList();
  }

  private List<Question> asking(Framework framework, String control) {
    return library.packs().stream()
        .flatMap(QuestionPack::questions)
        .filter(each -> controls(each, framework).contains(control))
        .toList();
  }

  /// A question with a control that is referenced by the same number of questions.
  private Question among(Framework framework, IntPredicate asked) {
    return session(framework).stream()
        .filter(
            each ->
                controls(each, framework).stream()
                    .anyMatch(id -> asked.test(asking(framework, id).size())))
        .findFirst()
        .orElseThrow();
  }

  private Row.Cells row(Assessment assessment, Framework framework, String control) {
    return rows(blocks(assessment)).stream()
        .filter(each -> each.anchor().equals(Anchors.control(framework.id(), control)))
        .findFirst()
        .orElseThrow();
  }

  private RichText stands(Assessment assessment, Framework framework, String control) {
    return ((Cell.Written) row(assessment, framework, control).cells().get(3)).words();
  }

  private static boolean isOf(Question.ControlMapping mapping, Framework framework) {
    return mapping.framework().equals(framework.id());
  }

  private static Set<String> controls(Question question, Framework framework) {
    return question.mappings().stream()
        .filter(each -> isOf(each, framework))
        .map(Question.ControlMapping::control)
        .collect(Collectors.toSet());
  }

  private static Answer answered(Question question, Rating rating) {
    return Answer.open(question.pack(), question.id())
        .withConclusion("Date: how it is.")
        .withState(new AnswerState.Answered(rating, AnswerState.Confidence.SURE));
  }

  private static Evidence about(Question question, EvidenceMapping.Relation relation) {
    return new Evidence(
        "E-001",
        "Statement text",
        new EvidenceSource.Statement("the operator", "So it is."),
        "",
        ReportSamples.AT,
        ReportSamples.AT,
        "",
        ItemValidity.BY_KIND,
        List.of(new EvidenceMapping(question.id(), relation, "")),
        "");
  }

  @Test
  void anUndiscussedFrameworkIsOnlyInTheOverview() {
    List<Block> blocks = blocks(nothingSaid);
    assertThat(rows(blocks)).isEmpty();
    assertThat(blocks).noneMatch(Block.Heading.class::isInstance);
    Framework framework = library.frameworks().getFirst();
    assertThat(numbers(blocks, framework.title())).contains("0");
  }

  @Test
  void onlyControlsWithEntriesHaveARow() {
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
    Framework framework =
        library.frameworks().stream()
            .filter(each -> question.mappings().stream().anyMatch(m -> isOf(m, each)))
            .findFirst()
            .orElseThrow();
    int all = Integer.parseInt(numbers(blocks, framework.title()).getFirst());
    int others = all - controls(question, framework).size();
    assertThat(blocks)
        .filteredOn(Block.Note.class::isInstance)
        .extracting(block -> ((Block.Note) block).words().text())
        .contains(others + " more controls have no entries yet.");
    assertThat(blocks.toString()).doesNotContain("Not yet discussed");
  }

  @Test
  void manyOpenQuestionsOfAControlAreSummarised() {
    assertThat(otherQuestions(asked -> asked > 5)).containsPattern("^\\S+, and.\\d+.open$");
    assertThat(otherQuestions(asked -> asked == 2)).containsPattern("^\\S+, \\S+$");
  }

  /// The questions of a control of which one is answered, without their signs.
  private String otherQuestions(IntPredicate asked) {
    for (Framework framework : library.frameworks()) {
      for (Question question : session(framework)) {
        for (String control : controls(question, framework)) {
          if (asked.test(asking(framework, control).size())) {
            Assessment said = nothingSaid.withAnswer(answered(question, Rating.EFFECTIVE));
            return text(row(said, framework, control).cells().get(2)).replaceAll("\u00A0[~?]", "");
          }
        }
      }
    }
    throw new AssertionError("no such control");
  }

  @Test
  void theQuestionsOfAControlHaveTheWidestColumn() {
    Question question = library.packs().getFirst().questions().findFirst().orElseThrow();
    List<Block> blocks = blocks(nothingSaid.withAnswer(answered(question, Rating.WEAK)));
    assertThat(blocks)
        .filteredOn(Block.Table.class::isInstance)
        .last()
        .extracting(block -> ((Block.Table) block).columns().stream().map(Column::width).toList())
        .isEqualTo(List.of(50.0, 106.0, 152.0, 94.0, 79.0));
  }
}
