package org.soundings.report.section.summary;

import static org.soundings.language.Messages.capital;
import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.soundings.assessment.Session;
import org.soundings.assessment.workshop.Workshop;
import org.soundings.report.Block;
import org.soundings.report.RichText;
import org.soundings.report.plan.ReportPart;
import org.soundings.report.plan.ReportPlan;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;

/// What was decided in sessions, for those who were not there.
final class SummarySessions {

  private static final int MOST = 3;

  private SummarySessions() {}

  /// An agreement with its session.
  private record Agreed(Session session, Workshop.Agreed agreed) {}

  /// The maximum number of lines. A short report lists them nowhere else.
  static int most(Material material) {
    return material.isShort() ? ReportPlan.FEW : MOST;
  }

  /// The agreements of the last sessions, latest first; empty if there are none.
  static Optional<Block> decided(Material material, int most) {
    List<Agreed> all =
        material.assessment().sessions().stream()
            .sorted(Comparator.comparing(Session::date).thenComparing(Session::id).reversed())
            .flatMap(
                session -> session.workshop().agreed().stream().map(a -> new Agreed(session, a)))
            .toList();
    // If the sessions are excluded from a full report, they are not in its summary either.
    if (all.isEmpty() || !material.isShort() && !material.has(ReportPart.PEOPLE)) {
      return Optional.empty();
    }
    var lines = new ArrayList<Block>();
    all.stream().limit(most).map(SummarySessions::line).forEach(lines::add);
    int more = all.size() - lines.size();
    if (more > 0) {
      lines.add(
          new Block.Paragraph(
              RichText.quietly(
                  capital(tr("and %d more", more)) + material.see(ReportPart.PEOPLE) + ".")));
    }
    return Optional.of(new Block.Labelled(RichText.strongly(tr("Decisions from sessions")), lines));
  }

  /// How many sessions with how many people, and when, in a sentence; "" without sessions.
  static String held(Material material) {
    List<Session> sessions =
        material.assessment().sessions().stream()
            .filter(Session::tookPlace)
            .sorted(Comparator.comparing(Session::date))
            .toList();
    if (sessions.isEmpty()) {
      return "";
    }
    long people =
        sessions.stream().flatMap(session -> session.participants().stream()).distinct().count();
    String first = Phrases.day(sessions.getFirst().date());
    String last = Phrases.day(sessions.getLast().date());
    return tr(
        "%s with %s (%s).",
        trn("%d session", "%d sessions", sessions.size(), sessions.size()),
        trn("%d participant", "%d participants", people, people),
        first.equals(last) ? first : tr("%s to %s", first, last));
  }

  private static Block line(Agreed each) {
    return new Block.Paragraph(
        RichText.of(Phrases.sentence(each.agreed().what()))
            .quiet(" " + Phrases.day(each.session().date())));
  }
}
