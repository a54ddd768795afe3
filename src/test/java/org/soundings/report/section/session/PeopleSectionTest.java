package org.soundings.report.section.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Session;
import org.soundings.assessment.profile.Person;
import org.soundings.assessment.workshop.Plan;
import org.soundings.assessment.workshop.PlanStep;
import org.soundings.pack.Library;
import org.soundings.report.Block;
import org.soundings.report.ReportSamples;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.Section;
import org.soundings.report.section.material.Phrases;

class PeopleSectionTest {

  private final Library library = ReportSamples.library();
  private final Assessment twoPeople =
      ReportSamples.empty(library)
          .changing(
              profile ->
                  profile.withPeople(
                      List.of(new Person("Ada", "", ""), new Person("Ben", "", ""))));

  private static Session planned(LocalDate day, String title) {
    var session = new Session(day.toString(), day, title, 0, List.of("Ada", "Ben"), List.of(), "");
    return session.planning(_ -> new Plan("", List.of(PlanStep.asking("core-privileged", 10))));
  }

  private static Session held() {
    return planned(LocalDate.of(2026, 11, 24), "First hour")
        .changing(w -> w.beginning(ReportSamples.AT))
        .withMinutes(60);
  }

  private List<Block> blocks(Assessment assessment) {
    return ReportSamples.report(library, assessment).sections().stream()
        .filter(section -> section.number().equals("7"))
        .map(Section::blocks)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aPlannedSessionIsNotHeldAndHasNoEffort() {
    Session next = planned(LocalDate.of(2026, 12, 24), "Second hour");
    List<Block> blocks = blocks(twoPeople.withSession(next).withSession(held()));
    assertThat(blocks)
        .contains(
            new Block.Statement(
                RichText.of("2 people took part in 1 session. 1 session is planned.")));
    assertThat(effort(blocks).toString()).contains("First hour").doesNotContain("Second hour");
    assertThat(blocks.subList(blocks.indexOf(titled(next)), blocks.size()))
        .contains(new Block.Paragraph(RichText.of("Planned, not yet run.")))
        .noneMatch(block -> block.toString().contains("not reached"));
  }

  @Test
  void withoutHeldSessionsTheReportShowsNoEffort() {
    Session next = planned(LocalDate.of(2026, 12, 24), "Second hour");
    List<Block> blocks = blocks(twoPeople.withSession(next));
    assertThat(blocks)
        .contains(
            new Block.Statement(
                RichText.of(
                    "2 people are listed as participants. No session has been run yet. 1 session is planned.")))
        .doesNotContain(heading("Effort"));
  }

  private static Block titled(Session session) {
    return heading(Phrases.day(session.date()) + " · " + session.title());
  }

  private static Block heading(String title) {
    return new Block.Heading(2, "", title, "");
  }

  private static List<Row> effort(List<Block> blocks) {
    return ((Block.Table) blocks.get(blocks.indexOf(heading("Effort")) + 1)).rows();
  }
}
