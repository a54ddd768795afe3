package org.soundings.report.section.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Session;
import org.soundings.assessment.workshop.Earlier;
import org.soundings.assessment.workshop.Earlier.Side;
import org.soundings.assessment.workshop.Earlier.Stance;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.Plan;
import org.soundings.assessment.workshop.PlanStep;
import org.soundings.assessment.workshop.Voices;
import org.soundings.assessment.workshop.Workshop;
import org.soundings.pack.Question;
import org.soundings.report.ReportSamples;
import org.soundings.report.Section;

/// What a meeting said, in the report.
class SessionBlocksTest {

  private static Earlier earlier(String who, String words, @Nullable Stance stance) {
    return new Earlier(who, "Likely", words, stance);
  }

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
  void whatWasSaidBeforeSaysToWhatAndForWhichSide() throws IOException {
    Assessment sample = ReportSamples.sample();
    Session session =
        sample.sessions().stream()
            .filter(each -> !each.workshop().estimates().isEmpty())
            .findFirst()
            .orElseThrow();
    Estimate was = session.workshop().estimates().getFirst();
    var voices =
        new Voices(
            List.of(),
            List.of(),
            List.of(
                earlier("Ada", "I tried it.", new Stance(Side.DOES_NOT_SHARE_IT, 1, 1)),
                earlier("Ben", "", new Stance(Side.CAN_LIVE_WITH_IT, 3, 1)),
                earlier("Eve", "It may hold.", null)));
    var now =
        new Estimate(
            was.subject(), was.rounds(), was.voted(), was.outcome(), voices, was.proposal());
    Assessment assessment = sample.withSession(session.changing(w -> w.withEstimate(now)));
    assertThat(sectionOfSessions(assessment))
        .containsSubsequence(
            "Did not share “Unlikely”, first round", "Ada", "judged: Likely", "I tried it.")
        .containsSubsequence("Could live with “Likely”, first round", "Ben", "judged: Likely")
        .containsSubsequence("Said before", "Eve", "judged: Likely", "It may hold.");
  }
}
