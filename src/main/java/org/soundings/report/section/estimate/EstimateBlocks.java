package org.soundings.report.section.estimate;

import static org.soundings.language.Messages.capital;
import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.soundings.assessment.Session;
import org.soundings.assessment.decision.RiskMatrix;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.workshop.DissentingVote;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.VoteRound;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.pack.Question;
import org.soundings.report.Block;
import org.soundings.report.RichText;
import org.soundings.report.figure.Votes;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;
import org.soundings.threat.Threat;

/// Blind votes on an answer or a threat, and all votes of a session.
public final class EstimateBlocks {

  private EstimateBlocks() {}

  /// The spread of the votes on a question's rating.
  public static List<Block> onQuestion(Material material, String question) {
    return lines(material, List.of(new VoteSubject.RatingOf(question)));
  }

  /// The spread of the votes on likelihood and impact of a threat, and dissent from the decision.
  public static List<Block> onThreat(Material material, ThreatId threat) {
    return lines(
        material, List.of(new VoteSubject.LikelihoodOf(threat), new VoteSubject.ImpactOf(threat)));
  }

  private static List<Block> lines(Material material, List<VoteSubject> subjects) {
    var blocks = new ArrayList<Block>();
    for (VoteSubject subject : subjects) {
      material.assessment().sessions().stream()
          .flatMap(session -> line(material, session, subject))
          .forEach(blocks::add);
    }
    var judged =
        material.assessment().sessions().stream()
            .flatMap(session -> judged(material, session, subjects))
            .toList();
    Votes.of(judged, false).ifPresent(votes -> blocks.add(figure(votes)));
    return blocks;
  }

  private static Stream<Votes.Judged> judged(
      Material material, Session session, List<VoteSubject> subjects) {
    return subjects.stream()
        .flatMap(subject -> session.workshop().estimateOf(subject).stream())
        .filter(estimate -> !estimate.rounds().isEmpty())
        .map(estimate -> judged(material, inSession(session, estimate.subject()), estimate));
  }

  private static String inSession(Session session, VoteSubject subject) {
    return capital(name(subject)) + ", " + Phrases.day(session.date());
  }

  /// The votes of one session as a figure.
  public static Optional<Block> figure(Material material, Session session) {
    var judged =
        session.workshop().estimates().stream()
            .filter(estimate -> !estimate.rounds().isEmpty())
            .map(estimate -> judged(material, heading(material, estimate.subject()), estimate))
            .toList();
    return Votes.of(judged, true).map(EstimateBlocks::figure);
  }

  private static Block figure(Votes votes) {
    boolean isRepeated = votes.judged().stream().anyMatch(each -> each.rounds().size() > 1);
    String rounds =
        isRepeated
            ? tr("Each circle is one vote. Open circle: earlier round. Filled circle: last round. ")
            : tr("Each circle is one vote. ");
    return new Block.Figure(
        votes,
        tr("Votes"),
        RichText.of(
            rounds
                + tr(
                    "The thick line runs from the lowest to the highest vote. The bold label marks the median, and the triangle marks the decision. Votes are not averaged.")
                + (votes.hasUnknown()
                    ? tr(" “Don't know” votes are shown next to the line.")
                    : "")));
  }

  private static Votes.Judged judged(Material material, String what, Estimate estimate) {
    RiskMatrix table = material.assessment().riskMatrix();
    VoteSubject subject = estimate.subject();
    Estimate.Outcome outcome = estimate.outcome();
    return new Votes.Judged(
        what,
        subject.scale(),
        subject.scale().upwards().stream()
            .map(option -> EstimateSentences.option(table, subject, option))
            .toList(),
        estimate.rounds(),
        Optional.ofNullable(outcome),
        estimate.dissents());
  }

  /// Such as `T-004, likelihood`, or a question's title.
  private static String heading(Material material, VoteSubject subject) {
    return switch (subject) {
      case VoteSubject.RatingOf(var question) ->
          material.library().question(question).map(Question::title).orElse(question);
      case VoteSubject.LikelihoodOf(var threat) -> label(material, threat) + ", " + name(subject);
      case VoteSubject.ImpactOf(var threat) -> label(material, threat) + ", " + name(subject);
    };
  }

  private static String label(Material material, ThreatId threat) {
    return material.threats().threat(threat).map(Threat::label).orElse(threat.toString());
  }

  private static String name(VoteSubject subject) {
    return switch (subject) {
      case VoteSubject.RatingOf _ -> tr("rating");
      case VoteSubject.LikelihoodOf _ -> tr("likelihood");
      case VoteSubject.ImpactOf _ -> tr("impact");
    };
  }

  private static Stream<Block> line(Material material, Session session, VoteSubject subject) {
    Optional<Estimate> found = session.workshop().estimateOf(subject);
    Optional<VoteRound> last = found.flatMap(Estimate::last);
    if (last.isEmpty()) {
      return Stream.empty();
    }
    Estimate estimate = found.get();
    RiskMatrix table = material.assessment().riskMatrix();
    RichText words = words(table, estimate, last.get(), Phrases.day(session.date()));
    Block line = Phrases.label(tr("Blind vote"), words);
    // Dissent from a rating is with its answer.
    List<DissentingVote> shown =
        estimate.dissents().stream().filter(each -> !subject.isRating() || each.accepts()).toList();
    return Stream.concat(Stream.of(line), new DissentSentences(table, subject).blocks(shown));
  }

  private static RichText words(RiskMatrix table, Estimate estimate, VoteRound last, String day) {
    VoteSubject subject = estimate.subject();
    int rounds = estimate.rounds().size();
    RichText words =
        RichText.of(subject.isRating() ? "" : capital(name(subject)) + " ")
            .strong(EstimateSentences.spread(table, estimate, last))
            .and(" · " + EstimateSentences.round(rounds) + ", " + day);
    Estimate.Outcome outcome = estimate.outcome();
    words =
        words.and(
            outcome == null
                ? tr(" · no decision")
                : tr(" · decided: %s", EstimateSentences.option(table, subject, outcome.option()))
                    + EstimateSentences.after(estimate, outcome));
    String before = new RoundSentences(table, estimate).before(rounds);
    return before.isEmpty() ? words : words.and(".").quiet(before);
  }
}
