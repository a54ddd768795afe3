package org.soundings.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.profile.Scope;
import org.soundings.pack.Library;
import org.soundings.pack.Question;
import org.soundings.report.Block;
import org.soundings.report.ReportSamples;
import org.soundings.report.section.material.Material;
import org.soundings.threat.ThreatModel;

class ScopeSectionTest {

  private final Library library = ReportSamples.library();

  @Test
  void exclusionsWithoutAReasonAreCountedSeparately() {
    assertThat(statement(new Scope.Exclusion("the office", "others run it")))
        .isEqualTo("1 item is in scope, 1 excluded with a reason.");
    assertThat(
            statement(
                new Scope.Exclusion("the office", "others run it"),
                new Scope.Exclusion("the mail server", "")))
        .isEqualTo("1 item is in scope, 2 excluded (1 with a reason).");
  }

  private static String statement(Scope.Exclusion... out) {
    var library = ReportSamples.library();
    Assessment assessment =
        ReportSamples.empty(library)
            .changing(
                profile -> profile.withScope(new Scope("", "", List.of("payments"), List.of(out))));
    var material =
        Material.of(
            library,
            assessment,
            ThreatModel.derive(library, assessment, ReportSamples.AT),
            ReportSamples.options());
    return new ScopeSection()
        .of(material).orElseThrow().blocks().stream()
            .filter(Block.Statement.class::isInstance)
            .map(block -> ((Block.Statement) block).words().text())
            .findFirst()
            .orElseThrow();
  }

  @Test
  void theMethodCountsAnswersThatCoverAllPerspectives() {
    assertThat(method(ReportSamples.empty(library))).doesNotContain("all perspectives", "Of ");
    Question first = question(0);
    Question second = question(1);
    Assessment one = with(ReportSamples.empty(library), first, Set.of("operator"));
    assertThat(method(one))
        .contains(
            "The team discusses open questions",
            "Of 1 answer, none covers all perspectives of its question.");
    Assessment two = with(one, second, second.perspectives().keySet());
    assertThat(method(two)).contains("Of 2 answers, 1 covers all perspectives of its question.");
    assertThat(method(with(two, first, first.perspectives().keySet())))
        .contains("Of 2 answers, 2 cover all perspectives of their questions.");
  }

  private Question question(int index) {
    return library.packs().getFirst().questions().toList().get(index);
  }

  private static Assessment with(Assessment assessment, Question question, Set<String> roles) {
    Answer answer =
        assessment
            .answer(question.pack(), question.id())
            .withConclusion("It does.")
            .withState(
                new AnswerState.Answered(
                    AnswerState.Rating.EFFECTIVE, AnswerState.Confidence.SURE));
    for (String role : roles) {
      answer = answer.withPerspective(new Answer.Perspective(role, "So it is.", "", null));
    }
    return assessment.withAnswer(answer);
  }

  private String method(Assessment assessment) {
    var material =
        Material.of(
            library,
            assessment,
            ThreatModel.derive(library, assessment, ReportSamples.AT),
            ReportSamples.options());
    return new ScopeSection()
        .of(material).orElseThrow().blocks().stream()
            .filter(Block.Paragraph.class::isInstance)
            .map(block -> ((Block.Paragraph) block).words().text())
            .collect(Collectors.joining(" "));
  }
}
