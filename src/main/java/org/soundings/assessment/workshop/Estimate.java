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

/// A blind vote on one subject with the decision that followed.
///
/// @param rounds the revealed rounds, first to last
/// @param voted who has voted in the round that is not revealed yet; the votes are not here
/// @param outcome the decision; null if there is none yet
/// @param dissents comments on it by people who voted differently; they stay until the next
///   decision
/// @param proposal what was entered after the last round and is not decided
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
      round.judged().forEach(vote -> require(subject, vote.option()));
    }
    if (outcome != null) {
      require(subject, outcome.option());
    }
    Integer proposed = proposal.option();
    if (proposed != null) {
      require(subject, proposed);
    }
    Stream.concat(dissents.stream(), proposal.dissents().stream())
        .forEach(each -> require(subject, each.option()));
  }

  private static void require(VoteSubject subject, int option) {
    if (option < 0 || option >= subject.scale().size()) {
      throw new IllegalArgumentException("no such value of " + subject.scale() + ": " + option);
    }
  }

  /// The decision after the rounds. It may differ from the majority.
  ///
  /// @param confidence how sure the team is; null if it is not asked for
  /// @param round the number of the last round before it, from 1; 0 before any
  /// @param reason why; never blank
  public record Outcome(int option, @Nullable Confidence confidence, int round, String reason) {
    public Outcome {
      if (reason.isBlank()) {
        throw new IllegalArgumentException("a decision needs a reason");
      }
      if (round < 0) {
        throw new IllegalArgumentException("no such round: " + round);
      }
    }
  }

  /// A new vote.
  public static Estimate of(VoteSubject subject) {
    return new Estimate(subject, List.of(), List.of(), null, List.of(), Proposal.NONE);
  }

  public Optional<VoteRound> last() {
    return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.getLast());
  }

  /// Whose votes have been revealed at a question, in any round.
  public Set<String> contributorsAt(String question) {
    boolean isRating = subject.equals(new VoteSubject.RatingOf(question));
    return rounds.stream()
        .filter(round -> isRating || round.question().equals(question))
        .flatMap(round -> round.votes().stream())
        .map(Vote::who)
        .collect(Collectors.toSet());
  }

  /// Records who has voted in the round that is not revealed yet.
  public Estimate withVoted(List<String> names) {
    return new Estimate(subject, rounds, names, outcome, dissents, proposal);
  }

  /// Adds a revealed round and prepares the next one. The reason and the comments of people who
  /// voted differently stay available. The decision and its acceptance are asked for again.
  public Estimate showing(VoteRound round) {
    var changed = new ArrayList<>(rounds);
    changed.add(round);
    return new Estimate(subject, changed, List.of(), outcome, dissents, proposal.askedAgain());
  }

  // Votes that differ from the decision.

  /// The last vote of each person in any round. A person who left counts with their last vote.
  private Stream<Vote> lastVotes() {
    var last = new LinkedHashMap<String, Vote>();
    rounds.forEach(round -> round.votes().forEach(vote -> last.put(vote.who(), vote)));
    return last.values().stream();
  }

  private Set<String> voters() {
    return lastVotes().map(Vote::who).collect(Collectors.toSet());
  }

  /// The people whose last vote is a rating. A person who last voted "don't know" is not one of
  /// them.
  public Set<String> judges() {
    return lastVotes()
        .flatMap(VoteRound.only(Vote.Judged.class))
        .map(Vote::who)
        .collect(Collectors.toSet());
  }

  /// The votes that differ from a decision. A person who voted "don't know" does not differ.
  public List<Vote.Judged> otherwise(int option) {
    return lastVotes()
        .flatMap(VoteRound.only(Vote.Judged.class))
        .filter(vote -> vote.option() != option)
        .toList();
  }

  // The content of the form.

  /// The proposal, or the initial content of the form.
  public Proposal form() {
    return proposal.isEmpty() ? recorded() : proposal;
  }

  /// The initial content of the form, which is what is recorded. After another round the decision
  /// is asked for again, and only reasons stay.
  public Proposal recorded() {
    if (outcome == null || awaitsDecision()) {
      return new Proposal(
          null, null, "", dissents.stream().filter(DissentingVote::isReasoned).toList());
    }
    return new Proposal(
        outcome.option(),
        outcome.confidence(),
        outcome.reason(),
        dissents.stream().filter(each -> !each.isNeutral()).toList());
  }

  /// The content of the form after a choice, or without one. People who accept the recorded
  /// decision accept it again if it is chosen again.
  public Proposal choosing(@Nullable Integer option) {
    Proposal form = form();
    Proposal recorded = recorded();
    Proposal chosen = form.choosing(option);
    if (option != null && option.equals(recorded.option()) && !option.equals(form.option())) {
      for (DissentingVote each : recorded.dissents()) {
        chosen = each.accepts() ? chosen.saying(each) : chosen;
      }
    }
    return chosen;
  }

  /// Keeps the content of the form if it differs from its initial content.
  public Estimate keeping(Proposal form) {
    return proposing(form.stripped().equals(recorded().stripped()) ? Proposal.NONE : form);
  }

  /// Keeps a proposal that is not decided yet.
  public Estimate proposing(Proposal proposed) {
    return new Estimate(subject, rounds, voted, outcome, dissents, proposed);
  }

  /// What a form would record: one entry for each person who voted differently, and the comments of
  /// people who did not vote.
  private Proposal recording(Proposal form) {
    Integer option = form.option();
    Proposal said = form.stripped();
    return option == null
        ? said
        : new Proposal(
            option,
            subject.isRating() ? said.confidence() : null,
            said.reason(),
            Stream.concat(
                    otherwise(option).stream().map(said::of),
                    said.dissents().stream().filter(each -> !voters().contains(each.who())))
                .toList());
  }

  /// Whether the form is the same as what is recorded.
  public boolean isRecorded(Proposal form) {
    return recording(form).equals(recording(recorded()));
  }

  /// What was entered and is not recorded.
  public Proposal unrecorded() {
    if (proposal.isEmpty() || isRecorded(proposal)) {
      return Proposal.NONE;
    }
    Integer option = proposal.option();
    boolean isRepeated = option == null || isTo(outcome, option);
    Proposal entered = recording(proposal);
    return entered.withDissents(
        entered.dissents().stream()
            .filter(each -> !each.isNeutral() && !(isRepeated && dissents.contains(each)))
            .toList());
  }

  private static boolean isTo(@Nullable Outcome outcome, @Nullable Integer option) {
    return outcome != null && option != null && option == outcome.option();
  }

  /// Whether there was a vote and no decision since.
  public boolean awaitsDecision() {
    return rounds.size() > (outcome == null ? 0 : outcome.round());
  }

  /// Whether there is a decision and no entry or vote since.
  public boolean stands() {
    return outcome != null && !awaitsDecision() && isRecorded(form());
  }

  /// Whether the entries only add comments by people who voted differently.
  public boolean addsWords() {
    Proposal more = form();
    return outcome != null
        && !awaitsDecision()
        && !unrecorded().isEmpty()
        && isTo(outcome, more.option())
        && more.confidence() == outcome.confidence()
        && more.reason().strip().equals(outcome.reason());
  }

  /// Whether a decision or the recording of entries is outstanding.
  public boolean isUndecided() {
    return awaitsDecision() || !unrecorded().isEmpty();
  }

  /// The round before the decision; without a decision or before any round, the last one.
  public Optional<VoteRound> decidedOn() {
    return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.get(decidedAfter() - 1));
  }

  /// The number of that round, from 1; 0 if there is none.
  public int decidedAfter() {
    return outcome != null && outcome.round() > 0 ? outcome.round() : rounds.size();
  }

  /// The first entry that the form needs to be a decision, empty if it is complete.
  ///
  /// @param conclusion the conclusion of the question whose rating is voted on; empty for a threat
  public Optional<MissingDecisionField> missingField(Optional<String> conclusion) {
    return MissingDecisionField.of(form(), subject, conclusion);
  }

  /// The same as one sentence, "" if the form is complete.
  public String missing(Optional<String> conclusion) {
    return missingField(conclusion).map(MissingDecisionField::words).orElse("");
  }

  /// Records the content of the form as the decision and removes the proposal.
  ///
  /// @throws IllegalStateException if nothing was chosen
  public Estimate deciding() {
    Proposal decided = recording(form());
    Integer option = decided.option();
    if (option == null) {
      throw new IllegalStateException("nothing was chosen");
    }
    var now = new Outcome(option, decided.confidence(), rounds.size(), decided.reason());
    return new Estimate(subject, rounds, voted, now, decided.dissents(), Proposal.NONE);
  }
}
