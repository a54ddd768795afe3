package org.soundings.report.section.summary;

import static org.soundings.language.Messages.capital;
import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.soundings.assessment.Session;
import org.soundings.assessment.workshop.Workshop;
import org.soundings.report.Block;
import org.soundings.report.ReportPart;
import org.soundings.report.ReportPlan;
import org.soundings.report.RichText;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;

/// What was decided in meetings, for those who were not there.
final class SummaryMeetings {

  private static final int MOST = 3;

  private SummaryMeetings() {}

  /// Something that was decided, and the meeting.
  private record Agreed(Session session, Workshop.Agreed agreed) {}

  /// How many lines it has at most. The short report has no other place for them.
  static int most(Material material) {
    return material.isShort() ? ReportPlan.FEW : MOST;
  }

  /// What the last meetings decided, the latest first; empty where nothing was.
  static Optional<Block> decided(Material material, int most) {
    List<Agreed> all =
        material.assessment().sessions().stream()
            .sorted(Comparator.comparing(Session::date).thenComparing(Session::id).reversed())
            .flatMap(
                session -> session.workshop().agreed().stream().map(a -> new Agreed(session, a)))
            .toList();
    // Who leaves the meetings out of a whole report does not want them in its summary.
    if (all.isEmpty() || !material.isShort() && !material.has(ReportPart.PEOPLE)) {
      return Optional.empty();
    }
    var lines = new ArrayList<Block>();
    all.stream().limit(most).map(SummaryMeetings::line).forEach(lines::add);
    int more = all.size() - lines.size();
    if (more > 0) {
      lines.add(
          new Block.Paragraph(
              RichText.quietly(
                  capital(tr("and %d more", more)) + material.see(ReportPart.PEOPLE) + ".")));
    }
    return Optional.of(new Block.Labelled(RichText.strongly(tr("Decided in meetings")), lines));
  }

  private static Block line(Agreed each) {
    return new Block.Paragraph(
        RichText.of(Phrases.sentence(each.agreed().what()))
            .quiet(" " + Phrases.day(each.session().date())));
  }
}
