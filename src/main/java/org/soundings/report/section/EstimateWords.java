package org.soundings.report.section;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.soundings.assessment.RiskTable;
import org.soundings.assessment.Session;
import org.soundings.assessment.ThreatId;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.Scale;
import org.soundings.assessment.workshop.Spread;
import org.soundings.assessment.workshop.Subject;
import org.soundings.report.Block;
import org.soundings.report.Words;

/// What blind estimates say beside an answer or a threat: lowest, middle and highest, and how many
/// judged. Never a mean.
final class EstimateWords {

  private static final List<String> ROUNDS =
      List.of(
          mark("first round"),
          mark("second round"),
          mark("third round"),
          mark("fourth round"),
          mark("fifth round"));

  private EstimateWords() {}

  /// What a rung is called; for threats in the words of the team's own table.
  static String rung(RiskTable table, Subject subject, int rung) {
    return switch (subject) {
      case Subject.StandingOf _ -> Scale.standing(rung).words();
      case Subject.LikelihoodOf _ -> table.title(Scale.likelihood(rung));
      case Subject.ImpactOf _ -> table.title(Scale.impact(rung));
    };
  }

  static String spread(RiskTable table, Estimate estimate, Estimate.Round round) {
    return Spread.of(round).words(rung -> rung(table, estimate.subject(), rung));
  }

  /// Such as "second round".
  static String round(int number) {
    return number <= ROUNDS.size() ? tr(ROUNDS.get(number - 1)) : tr("round %d", number);
  }

  /// The spread of the standing of a question.
  static List<Block> onQuestion(Material material, String question) {
    return lines(material, List.of(new Subject.StandingOf(question)));
  }

  /// The spread of the likelihood and the impact of a threat, and who does not share what was
  /// decided.
  static List<Block> onThreat(Material material, ThreatId threat) {
    return lines(material, List.of(new Subject.LikelihoodOf(threat), new Subject.ImpactOf(threat)));
  }

  private static List<Block> lines(Material material, List<Subject> subjects) {
    return subjects.stream()
        .flatMap(
            subject ->
                material.assessment().sessions().stream()
                    .flatMap(session -> line(material, session, subject)))
        .toList();
  }

  private static Stream<Block> line(Material material, Session session, Subject subject) {
    Optional<Estimate> found = session.workshop().estimateOf(subject);
    Optional<Estimate.Round> last = found.flatMap(Estimate::last);
    if (last.isEmpty()) {
      return Stream.empty();
    }
    Estimate estimate = found.get();
    RiskTable table = material.assessment().riskTable();
    String name =
        switch (subject) {
          case Subject.StandingOf _ -> "";
          case Subject.LikelihoodOf _ -> "likelihood ";
          case Subject.ImpactOf _ -> "impact ";
        };
    Words words =
        Words.of(name)
            .strong(spread(table, estimate, last.get()))
            .and(" · " + round(estimate.rounds().size()) + ", " + Phrases.day(session.date()));
    Estimate.Outcome outcome = estimate.outcome();
    words =
        words.and(
            outcome == null
                ? tr(" · nothing was decided")
                : tr(" · decided: %s", rung(table, subject, outcome.rung())));
    Block line = Phrases.label(tr("Estimated blindly"), words);
    return subject instanceof Subject.StandingOf
        ? Stream.of(line)
        : Stream.concat(Stream.of(line), estimate.dissents().stream().map(AnswerBlocks::dissent));
  }
}
