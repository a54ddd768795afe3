package org.soundings.report.section.estimate;

import static org.soundings.language.Messages.capital;
import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.soundings.assessment.Session;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.decision.RiskTable;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.workshop.DissentingVote;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.Proposal;
import org.soundings.assessment.workshop.VoteRound;
import org.soundings.assessment.workshop.VoteScale;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.pack.Question;
import org.soundings.report.Block;
import org.soundings.report.RichText;
import org.soundings.report.figure.Votes;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;
import org.soundings.threat.Threat;

/// What blind estimates say beside an answer or a threat: lowest, middle and highest, and how many
/// judged. Never a mean.
public final class EstimateSentences {

  private static final List<String> ROUNDS =
      List.of(
          mark("first round"),
          mark("second round"),
          mark("third round"),
          mark("fourth round"),
          mark("fifth round"));

  private EstimateSentences() {}

  /// What a rung is called; for threats in the words of the team's own table.
  public static String rung(RiskTable table, VoteSubject subject, int rung) {
    return switch (subject) {
      case VoteSubject.StandingOf _ -> VoteScale.standing(rung).words();
      case VoteSubject.LikelihoodOf _ -> table.title(VoteScale.likelihood(rung));
      case VoteSubject.ImpactOf _ -> table.title(VoteScale.impact(rung));
    };
  }

  public static String spread(RiskTable table, Estimate estimate, VoteRound round) {
    VoteSubject subject = estimate.subject();
    return round.words(subject.scale(), rung -> rung(table, subject, rung));
  }

  /// The spread as a sentence.
  public static String estimated(RiskTable table, Estimate estimate, VoteRound round) {
    String spread = spread(table, estimate, round);
    return round.judged().isEmpty() ? " " + capital(spread) + "." : tr(" Estimated %s.", spread);
  }

  /// What was put in and not decided; that nothing was, where only words were.
  public static RichText proposed(RiskTable table, Estimate estimate) {
    Proposal proposal = estimate.proposal();
    Integer rung = proposal.rung();
    AnswerState.Confidence confidence = proposal.confidence();
    RichText words =
        rung == null
            ? RichText.of(tr("Nothing was chosen"))
            : RichText.of(tr("Proposed: ")).strong(rung(table, estimate.subject(), rung));
    return confidence == null ? words : words.and(" (" + confidence.words() + ")");
  }

  /// How sure the room was of what it decided, where that was asked.
  public static String sure(Estimate.Outcome outcome) {
    AnswerState.Confidence confidence = outcome.confidence();
    return confidence == null ? "" : " (" + confidence.words() + ")";
  }

  /// After which round it was decided, where people voted again since.
  public static String after(Estimate estimate, Estimate.Outcome outcome) {
    if (!estimate.awaitsDecision()) {
      return "";
    }
    return outcome.round() == 0
        ? tr(", before anybody voted")
        : tr(", after the %s", round(outcome.round()));
  }

  /// Such as "second round".
  public static String round(int number) {
    return number <= ROUNDS.size() ? tr(ROUNDS.get(number - 1)) : tr("round %d", number);
  }

  /// The spread of the standing of a question.
  public static List<Block> onQuestion(Material material, String question) {
    return lines(material, List.of(new VoteSubject.StandingOf(question)));
  }

  /// The spread of the likelihood and the impact of a threat, and who does not share what was
  /// decided.
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
            .flatMap(
                session ->
                    subjects.stream()
                        .flatMap(subject -> session.workshop().estimateOf(subject).stream())
                        .filter(estimate -> !estimate.rounds().isEmpty())
                        .map(
                            estimate ->
                                judged(
                                    material,
                                    capital(name(estimate.subject()))
                                        + ", "
                                        + Phrases.day(session.date()),
                                    estimate)))
            .toList();
    Votes.of(judged, false).ifPresent(votes -> blocks.add(figure(votes)));
    return blocks;
  }

  /// The votes of one meeting as a figure.
  public static Optional<Block> figure(Material material, Session session) {
    var judged =
        session.workshop().estimates().stream()
            .filter(estimate -> !estimate.rounds().isEmpty())
            .map(estimate -> judged(material, heading(material, estimate.subject()), estimate))
            .toList();
    return Votes.of(judged, true).map(EstimateSentences::figure);
  }

  private static Block figure(Votes votes) {
    boolean isRepeated = votes.judged().stream().anyMatch(each -> each.rounds().size() > 1);
    String rounds =
        isRepeated
            ? tr("One circle is one vote: open in earlier rounds, filled in the last. ")
            : tr("One circle is one vote. ");
    return new Block.Figure(
        votes,
        tr("Votes"),
        RichText.of(
            rounds
                + tr(
                    "The heavy line goes from the lowest to the highest, the bold word is the"
                        + " middle, the triangle what was decided. Nothing is averaged.")
                + (votes.hasUnknown() ? tr(" Who does not know stands beside the line.") : "")));
  }

  private static Votes.Judged judged(Material material, String what, Estimate estimate) {
    RiskTable table = material.assessment().riskTable();
    VoteSubject subject = estimate.subject();
    Estimate.Outcome outcome = estimate.outcome();
    return new Votes.Judged(
        what,
        subject.scale(),
        subject.scale().upwards().stream().map(rung -> rung(table, subject, rung)).toList(),
        estimate.rounds(),
        Optional.ofNullable(outcome),
        estimate.dissents());
  }

  /// Such as `T-004, likelihood`, or a question's title.
  private static String heading(Material material, VoteSubject subject) {
    return switch (subject) {
      case VoteSubject.StandingOf(var question) ->
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
      case VoteSubject.StandingOf _ -> tr("standing");
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
    RiskTable table = material.assessment().riskTable();
    String name = subject instanceof VoteSubject.StandingOf ? "" : capital(name(subject)) + " ";
    RichText words =
        RichText.of(name)
            .strong(spread(table, estimate, last.get()))
            .and(" · " + round(estimate.rounds().size()) + ", " + Phrases.day(session.date()));
    Estimate.Outcome outcome = estimate.outcome();
    words =
        words.and(
            outcome == null
                ? tr(" · nothing was decided")
                : tr(" · decided: %s", rung(table, subject, outcome.rung()))
                    + after(estimate, outcome));
    String before = new RoundSentences(table, estimate).before(estimate.rounds().size());
    words = before.isEmpty() ? words : words.and(".").quiet(before);
    Block line = Phrases.label(tr("Estimated blindly"), words);
    // Who does not share how a question stands is said at its answer.
    List<DissentingVote> shown =
        estimate.dissents().stream()
            .filter(each -> !subject.isStanding() || each.accepts())
            .toList();
    return Stream.concat(Stream.of(line), new DissentSentences(table, subject).blocks(shown));
  }
}
