package org.soundings.report.section.traceability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
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

  /// The numbers of one catalogue: reached, effective, of these supported by evidence, partly
  /// answered, weak or missing, contradicted, without answer, not applicable.
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
        .filter(row -> row.getFirst().startsWith(catalogue))
        .map(row -> row.subList(2, row.size()))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> notes(List<Block> blocks) {
    return blocks.stream()
        .filter(Block.Note.class::isInstance)
        .map(block -> ((Block.Note) block).words().text())
        .toList();
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
            "0",
            String.valueOf(held.size() - alone),
            String.valueOf(failing),
            "0",
            String.valueOf(reached.size() - held.size() - failing),
            "0");
    assertThat(
            numbers(
                blocks(assessment.withEvidence(about(holding, EvidenceMapping.Relation.SUPPORTS))),
                framework.title()))
        .element(2)
        .isEqualTo(String.valueOf(alone));
    assertThat(
            numbers(
                blocks(
                    assessment.withEvidence(about(holding, EvidenceMapping.Relation.CONTRADICTS))),
                framework.title()))
        .containsExactly(
            String.valueOf(reached.size()),
            "0",
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
    Framework framework = library.framework("pci-dss-4.0.1").orElseThrow();
    String control =
        framework.controls().stream()
            .map(Framework.Control::id)
            .filter(id -> asking(framework, id).size() == 1)
            .filter(id -> isAccepted(asking(framework, id).getFirst(), framework, id))
            .findFirst()
            .orElseThrow();
    Question holding = asking(framework, control).getFirst();
    Assessment said = nothingSaid.withAnswer(answered(holding, Rating.EFFECTIVE));
    assertThat(stands(said, framework, control).text())
        .isEqualTo("effective\nno supporting evidence");
    Assessment against = said.withEvidence(about(holding, EvidenceMapping.Relation.CONTRADICTS));
    assertThat(stands(against, framework, control).text())
        .isEqualTo("contradicted\nrated: effective");
    assertThat(text(row(against, framework, control).cells().get(4))).isEqualTo("×\u00A0E-001");
    Evidence old = about(holding, EvidenceMapping.Relation.SUPPORTS).withCapturedOn(Instant.EPOCH);
    assertThat(text(row(said.withEvidence(old), framework, control).cells().get(4)))
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
            .filter(
                each ->
                    asking(framework, each.id()).stream().noneMatch(q -> q.pack().equals("core")))
            .map(each -> each.id() + " " + each.title())
            .toList();
    assertThat(unmapped).anyMatch(each -> each.startsWith("1.1.1 "));
    assertThat(notes(blocks(chosen)))
        .contains("No question of this assessment is mapped to: " + String.join("; ", unmapped));
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

  private static boolean isAccepted(Question question, Framework framework, String control) {
    return question.mappings().stream()
        .filter(each -> isOf(each, framework) && each.control().equals(control))
        .anyMatch(each -> each.fit() != Question.Fit.LOOSE);
  }

  @Test
  void aControlWithDisputableMappingsOnlyIsNotEffective() {
    Framework framework = library.framework("pci-dss-4.0.1").orElseThrow();
    String control =
        framework.controls().stream()
            .map(Framework.Control::id)
            .filter(id -> asking(framework, id).size() == 1)
            .filter(id -> !isAccepted(asking(framework, id).getFirst(), framework, id))
            .findFirst()
            .orElseThrow();
    Question question = asking(framework, control).getFirst();
    Assessment said =
        nothingSaid
            .withAnswer(answered(question, Rating.EFFECTIVE))
            .withEvidence(about(question, EvidenceMapping.Relation.SUPPORTS));
    assertThat(stands(said, framework, control).text())
        .isEqualTo("mapping disputable\nso far: effective");
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
    Framework.Control other =
        framework.controls().stream()
            .filter(each -> !controls(question, framework).contains(each.id()))
            .filter(each -> !asking(framework, each.id()).isEmpty())
            .findFirst()
            .orElseThrow();
    assertThat(notes(blocks))
        .anyMatch(
            note ->
                note.startsWith("With a question but without an entry: ")
                    && note.contains(other.id() + " " + other.title() + " ("));
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

  /// The rows of the table with this title in its first column.
  private static List<List<String>> table(List<Block> blocks, String first) {
    return blocks.stream()
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .filter(table -> table.columns().getFirst().title().equals(first))
        .findFirst()
        .orElseThrow()
        .rows()
        .stream()
        .map(Row.Cells.class::cast)
        .map(row -> row.cells().stream().map(TraceabilitySectionTest::text).toList())
        .toList();
  }

  @Test
  void anAnswerHasItsAuthorItsDateAndItsEvidence() {
    Question question = session(library.frameworks().getFirst()).getFirst();
    Answer answer =
        answered(question, Rating.WEAK)
            .answering(question, "Mira Holt", Instant.parse("2026-11-02T10:00:00Z"));
    Evidence found =
        about(question, EvidenceMapping.Relation.CONTRADICTS)
            .withCapturedOn(ReportSamples.AT.minus(Duration.ofDays(12)));
    List<Block> blocks = blocks(nothingSaid.withAnswer(answer).withEvidence(found));
    assertThat(table(blocks, "Question"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.get(0)).contains(question.title(), question.id());
              assertThat(row.get(2)).contains("weak", "confidence: sure", "Mira Holt");
              assertThat(row.get(2)).endsWith("2 Nov 2026");
              assertThat(row.get(3)).isEqualTo("+ E-001 12 d");
            });
  }

  @Test
  void aControlNamesItsThreatsAndAThreatItsControls() throws IOException {
    Assessment sample = ReportSamples.sample();
    List<Block> blocks =
        blocks(sample.changing(profile -> profile.withFrameworks(List.of("pci-dss-4.0.1"))));
    Framework framework = library.framework("pci-dss-4.0.1").orElseThrow();
    List<String> threat = table(blocks, "Threat").getFirst();
    String control = threat.getLast().replaceFirst("^[^:]*: ", "").split(", ", 2)[0];
    assertThat(framework.control(control)).isPresent();
    assertThat(
            table(blocks, "Control").stream()
                .filter(row -> row.getFirst().equals(control))
                .findFirst()
                .orElseThrow()
                .getLast())
        .startsWith(threat.getFirst());
  }

  @Test
  void aControlThatDoesNotApplySaysWhy() {
    Framework framework = library.frameworks().getFirst();
    Question question = among(framework, asked -> asked == 1);
    String control =
        controls(question, framework).stream()
            .filter(id -> asking(framework, id).size() == 1)
            .findFirst()
            .orElseThrow();
    Assessment said =
        nothingSaid.withAnswer(
            Answer.open(question.pack(), question.id())
                .withState(new AnswerState.NotApplicable("There is *no* cluster.")));
    assertThat(stands(said, framework, control).text())
        .isEqualTo("not applicable: There is no cluster.");
  }
}
