package org.soundings.report.section.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Session;
import org.soundings.assessment.workshop.DissentingVote;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.Plan;
import org.soundings.assessment.workshop.PlanStep;
import org.soundings.assessment.workshop.Workshop;
import org.soundings.pack.Question;
import org.soundings.report.ReportSamples;
import org.soundings.report.Section;

/// The record of a session in the report.
class SessionBlocksTest {

  @Test
  void aQuestionIsNamedByItsTitle() throws IOException {
    Assessment sample = ReportSamples.sample();
    Session session = sample.sessions().getFirst();
    Question question = ReportSamples.library().questions().findFirst().orElseThrow();
    Session held =
        session
            .planning(_ -> new Plan("", List.of(PlanStep.asking(question.id(), 10))))
            .changing(
                w ->
                    w.withAgreed(List.of(new Workshop.Agreed("No new mounts", "", question.id()))));
    assertThat(sectionOfSessions(sample.withSession(held)))
        .contains("text=" + question.title())
        .doesNotContain("text=" + question.id());
  }

  private static String sectionOfSessions(Assessment assessment) {
    return ReportSamples.report(ReportSamples.library(), assessment).sections().stream()
        .filter(section -> section.number().equals("7"))
        .map(Section::blocks)
        .toList()
        .toString();
  }

  @Test
  void dissentersAreShownWithReasonOrAcceptance() throws IOException {
    Assessment sample = ReportSamples.sample();
    Session session =
        sample.sessions().stream()
            .filter(each -> !each.workshop().estimates().isEmpty())
            .findFirst()
            .orElseThrow();
    Estimate was = session.workshop().estimates().getFirst();
    var dissents =
        List.of(
            new DissentingVote("Ben", 3, "Until May.", true),
            new DissentingVote("Ada", 3, "I tried it.", false));
    var now =
        new Estimate(
            was.subject(), was.rounds(), was.voted(), was.outcome(), dissents, was.proposal());
    Assessment assessment = sample.withSession(session.changing(w -> w.withEstimate(now)));
    assertThat(sectionOfSessions(assessment))
        .containsSubsequence(
            "Dissent", "Ada", "dissents: Likely", "I tried it.", "Accepts the decision", "Ben")
        .containsSubsequence("Ben", "voted: Likely", "Until May.");
  }
}
