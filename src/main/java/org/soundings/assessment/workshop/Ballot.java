package org.soundings.assessment.workshop;

import static org.soundings.language.Messages.tr;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The votes of one round before they are revealed. It exists only in memory. Its text form and its
/// accessors give away no vote before all are in.
public final class Ballot {

  private final VoteSubject subject;

  /// Everyone who was present since the round started.
  private final List<String> asked;

  private final List<String> voters;
  private final Map<String, Vote> votes;

  private Ballot(
      VoteSubject subject, List<String> asked, List<String> voters, Map<String, Vote> votes) {
    this.subject = subject;
    this.asked = List.copyOf(asked);
    this.voters = List.copyOf(voters);
    this.votes = Collections.unmodifiableMap(new LinkedHashMap<>(votes));
  }

  /// @param voters who votes, in the order in which the laptop is passed on
  public static Ballot open(VoteSubject subject, List<String> voters) {
    List<String> asked = voters.stream().distinct().toList();
    return new Ballot(subject, asked, asked, Map.of());
  }

  public VoteSubject subject() {
    return subject;
  }

  /// Who votes next; empty if all votes are in.
  public Optional<String> next() {
    return voters.stream().filter(who -> !votes.containsKey(who)).findFirst();
  }

  /// Adds a vote. Before the reveal, a second vote of the same person replaces the first.
  public Ballot cast(Vote vote) {
    if (!voters.contains(vote.who())) {
      throw new IllegalArgumentException("not asked to vote: " + vote.who());
    }
    var changed = new LinkedHashMap<>(votes);
    changed.put(vote.who(), vote);
    return new Ballot(subject, asked, voters, changed);
  }

  /// Waits only for participants who are present. The vote of a person who left afterwards counts.
  /// A person who comes late or comes back is asked too.
  ///
  /// @param there who is present now
  public Ballot waitingFor(Collection<String> there) {
    List<String> everybody = Stream.concat(asked.stream(), there.stream()).distinct().toList();
    List<String> now =
        everybody.stream().filter(who -> there.contains(who) || votes.containsKey(who)).toList();
    return new Ballot(subject, everybody, now, votes);
  }

  /// Who has voted, in the order in which they were asked, which reveals nothing about the votes.
  public List<String> voted() {
    return voters.stream().filter(votes::containsKey).toList();
  }

  /// Who votes, in the order in which the laptop is passed on.
  public List<String> voters() {
    return voters;
  }

  /// The number of voters.
  public int size() {
    return voters.size();
  }

  public boolean isComplete() {
    return !voters.isEmpty() && next().isEmpty();
  }

  /// Reveals all votes at once.
  ///
  /// @throws IllegalStateException if a vote is missing
  public VoteRound reveal() {
    if (!isComplete()) {
      throw new IllegalStateException("a vote is missing");
    }
    return new VoteRound(
        voters.stream().flatMap(who -> Optional.ofNullable(votes.get(who)).stream()).toList());
  }

  /// For logs and debuggers, which must not reveal votes either.
  @Override
  public String toString() {
    return tr("%d of %d votes submitted", votes.size(), voters.size());
  }
}
