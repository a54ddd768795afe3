package org.soundings.assessment.workshop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.answer.AnswerState.Confidence;

/// What people judged, each without seeing the others, and what was decided then.
///
/// @param rounds those that were shown, first to last
/// @param voted who has judged in the round that is not shown yet; how they judged is not here
/// @param outcome what was decided; null while nothing was
/// @param dissents what those said to it who voted otherwise; it stays until it is decided again
/// @param proposal what was put in after the last round and is not decided
public record Estimate(
    VoteSubject subject,
    List<VoteRound> rounds,
    List<String> voted,
    @Nullable Outcome outcome,
    List<DissentingVote> dissents,
    Proposal proposal) {

  public Estimate {
    rounds = List.copyOf(rounds);
    voted = List.copyOf(voted);
    dissents = List.copyOf(dissents);
    for (VoteRound round : rounds) {
      round.judged().forEach(vote -> require(subject, vote.rung()));
    }
    if (outcome != null) {
      require(subject, outcome.rung());
    }
    Integer proposed = proposal.rung();
    if (proposed != null) {
      require(subject, proposed);
    }
    Stream.concat(dissents.stream(), proposal.dissents().stream())
        .forEach(each -> require(subject, each.rung()));
  }

  private static void require(VoteSubject subject, int rung) {
    if (rung < 0 || rung >= subject.scale().size()) {
      throw new IllegalArgumentException("no such rung of " + subject.scale() + ": " + rung);
    }
  }

  /// What was decided after the rounds. It need not be what most people said.
  ///
  /// @param confidence how sure the room was; null where that is not asked
  /// @param round after which round, from 1; 0 before any
  /// @param reason why; never blank
  public record Outcome(int rung, @Nullable Confidence confidence, int round, String reason) {
    public Outcome {
      if (reason.isBlank()) {
        throw new IllegalArgumentException("a decision needs a reason in words");
      }
      if (round < 0) {
        throw new IllegalArgumentException("no such round: " + round);
      }
    }
  }

  /// One in which nobody has judged yet.
  public static Estimate of(VoteSubject subject) {
    return new Estimate(subject, List.of(), List.of(), null, List.of(), Proposal.NONE);
  }

  public Optional<VoteRound> last() {
    return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.getLast());
  }

  /// Whose votes all have seen at a question, in any round.
  public Set<String> heardAt(String question) {
    boolean isStanding = subject.equals(new VoteSubject.StandingOf(question));
    return rounds.stream()
        .filter(round -> isStanding || round.question().equals(question))
        .flatMap(round -> round.votes().stream())
        .map(Vote::who)
        .collect(Collectors.toSet());
  }

  /// Notes who has judged in the round that is not shown yet.
  public Estimate withVoted(List<String> names) {
    return new Estimate(subject, rounds, names, outcome, dissents, proposal);
  }

  /// Adds a round that is shown now; nobody has voted in the next one. The reason and the words of
  /// those who voted otherwise stay at hand. What is decided and who accepts it are asked again.
  public Estimate showing(VoteRound round) {
    var changed = new ArrayList<>(rounds);
    changed.add(round);
    return new Estimate(subject, changed, List.of(), outcome, dissents, proposal.askedAgain());
  }

  // Who voted otherwise.

  /// The last vote of each person in any round: a person who left is taken at the vote they cast.
  private Stream<Vote> lastVotes() {
    var last = new LinkedHashMap<String, Vote>();
    rounds.forEach(round -> round.votes().forEach(vote -> last.put(vote.who(), vote)));
    return last.values().stream();
  }

  private Set<String> voters() {
    return lastVotes().map(Vote::who).collect(Collectors.toSet());
  }

  /// Whose last vote says how they judge. What those said elsewhere who do not know stays theirs.
  public Set<String> judges() {
    return lastVotes()
        .flatMap(VoteRound.only(Vote.Judged.class))
        .map(Vote::who)
        .collect(Collectors.toSet());
  }

  /// Whose last vote is another one than a decision would be. Who does not know does not hold
  /// anything against it.
  public List<Vote.Judged> otherwise(int rung) {
    return lastVotes()
        .flatMap(VoteRound.only(Vote.Judged.class))
        .filter(vote -> vote.rung() != rung)
        .toList();
  }

  // What stands in the form.

  /// What is proposed, or what the form begins with.
  public Proposal form() {
    return proposal.isEmpty() ? recorded() : proposal;
  }

  /// What the form begins with: what is recorded. After another round it is asked again what is
  /// decided, and only reasons are at hand.
  public Proposal recorded() {
    if (outcome == null || awaitsDecision()) {
      return new Proposal(
          null, null, "", dissents.stream().filter(DissentingVote::isReasoned).toList());
    }
    return new Proposal(
        outcome.rung(),
        outcome.confidence(),
        outcome.reason(),
        dissents.stream().filter(each -> !each.isSilent()).toList());
  }

  /// What stands in the form after something is chosen in it, or nothing any more. Those who accept
  /// what is recorded accept it again if it is chosen again.
  public Proposal choosing(@Nullable Integer rung) {
    Proposal form = form();
    Proposal recorded = recorded();
    Proposal chosen = form.choosing(rung);
    if (rung != null && rung.equals(recorded.rung()) && !rung.equals(form.rung())) {
      for (DissentingVote each : recorded.dissents()) {
        chosen = each.accepts() ? chosen.saying(each) : chosen;
      }
    }
    return chosen;
  }

  /// Keeps what stands in the form, if it is not what the form began with.
  public Estimate keeping(Proposal form) {
    return proposing(form.stripped().equals(recorded().stripped()) ? Proposal.NONE : form);
  }

  /// Keeps what was entered and is not decided.
  public Estimate proposing(Proposal proposed) {
    return new Estimate(subject, rounds, voted, outcome, dissents, proposed);
  }

  /// What a form would record: one entry for each who voted otherwise, and the words of those who
  /// did not vote.
  private Proposal recording(Proposal form) {
    Integer rung = form.rung();
    Proposal said = form.stripped();
    return rung == null
        ? said
        : new Proposal(
            rung,
            subject.isStanding() ? said.confidence() : null,
            said.reason(),
            Stream.concat(
                    otherwise(rung).stream().map(said::of),
                    said.dissents().stream().filter(each -> !voters().contains(each.who())))
                .toList());
  }

  /// Whether a form would record nothing else than what is recorded.
  public boolean isRecorded(Proposal form) {
    return recording(form).equals(recording(recorded()));
  }

  /// What was entered and is recorded nowhere.
  public Proposal unrecorded() {
    if (proposal.isEmpty() || isRecorded(proposal)) {
      return Proposal.NONE;
    }
    Integer rung = proposal.rung();
    boolean isRepeated = rung == null || isTo(outcome, rung);
    Proposal entered = recording(proposal);
    return entered.withDissents(
        entered.dissents().stream()
            .filter(each -> !each.isSilent() && !(isRepeated && dissents.contains(each)))
            .toList());
  }

  private static boolean isTo(@Nullable Outcome outcome, @Nullable Integer rung) {
    return outcome != null && rung != null && rung == outcome.rung();
  }

  /// Whether it was voted on and not decided since.
  public boolean awaitsDecision() {
    return rounds.size() > (outcome == null ? 0 : outcome.round());
  }

  /// Whether it is decided, and nothing else was entered or voted since.
  public boolean stands() {
    return outcome != null && !awaitsDecision() && isRecorded(form());
  }

  /// Whether what was entered only adds to what those who voted otherwise say to the decision.
  public boolean addsWords() {
    Proposal more = form();
    return outcome != null
        && !awaitsDecision()
        && !unrecorded().isEmpty()
        && isTo(outcome, more.rung())
        && more.confidence() == outcome.confidence()
        && more.reason().strip().equals(outcome.reason());
  }

  /// Whether something about it waits: a decision, or that what was entered is recorded.
  public boolean isUndecided() {
    return awaitsDecision() || !unrecorded().isEmpty();
  }

  /// The round by which it was decided; the last one where it was not, or before any.
  public Optional<VoteRound> decidedOn() {
    return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.get(decidedAfter() - 1));
  }

  /// The number of the same, from 1; 0 where there is none.
  public int decidedAfter() {
    return outcome != null && outcome.round() > 0 ? outcome.round() : rounds.size();
  }

  /// The first thing that keeps the form from being a decision; empty if nothing does.
  ///
  /// @param conclusion what all agree on at the question whose standing is judged; empty if a
  ///   threat is
  public Optional<DecisionLack> lack(Optional<String> conclusion) {
    return DecisionLack.of(form(), subject, conclusion);
  }

  /// The same as one sentence; "" if nothing is lacking.
  public String missing(Optional<String> conclusion) {
    return lack(conclusion).map(DecisionLack::words).orElse("");
  }

  /// Decides what stands in the form; nothing is proposed any more.
  ///
  /// @throws IllegalStateException if nothing was chosen
  public Estimate deciding() {
    Proposal decided = recording(form());
    Integer rung = decided.rung();
    if (rung == null) {
      throw new IllegalStateException("nothing was chosen");
    }
    var now = new Outcome(rung, decided.confidence(), rounds.size(), decided.reason());
    return new Estimate(subject, rounds, voted, now, decided.dissents(), Proposal.NONE);
  }
}
