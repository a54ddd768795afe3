package org.soundings.assessment.workshop;

import static org.soundings.language.Messages.tr;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The votes of one round while they are hidden. It lives in memory alone, and gives nothing away:
/// not how anybody voted, not in its text form, not before all are in.
public final class Ballot {

  private final VoteSubject subject;

  /// Who was there since it was begun.
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

  /// @param voters who is asked, in the order in which the laptop is handed on
  public static Ballot open(VoteSubject subject, List<String> voters) {
    List<String> asked = voters.stream().distinct().toList();
    return new Ballot(subject, asked, asked, Map.of());
  }

  public VoteSubject subject() {
    return subject;
  }

  /// Whose turn it is; empty where all are in.
  public Optional<String> next() {
    return voters.stream().filter(who -> !votes.containsKey(who)).findFirst();
  }

  /// Takes a vote. Until all are shown, a second one of the same person takes the place of the
  /// first.
  public Ballot cast(Vote vote) {
    if (!voters.contains(vote.who())) {
      throw new IllegalArgumentException("not asked to vote: " + vote.who());
    }
    var changed = new LinkedHashMap<>(votes);
    changed.put(vote.who(), vote);
    return new Ballot(subject, asked, voters, changed);
  }

  /// Waits for those who are there and for nobody who went. Whoever went after they voted was there
  /// when they did, and their vote counts; whoever comes late or comes back is asked too.
  ///
  /// @param there who is there now
  public Ballot waitingFor(Collection<String> there) {
    List<String> everybody = Stream.concat(asked.stream(), there.stream()).distinct().toList();
    List<String> now =
        everybody.stream().filter(who -> there.contains(who) || votes.containsKey(who)).toList();
    return new Ballot(subject, everybody, now, votes);
  }

  /// Who has voted, in the order they were asked, which says nothing about how.
  public List<String> voted() {
    return voters.stream().filter(votes::containsKey).toList();
  }

  /// Who is asked, in the order in which the laptop is handed on.
  public List<String> voters() {
    return voters;
  }

  /// How many are asked.
  public int size() {
    return voters.size();
  }

  public boolean isComplete() {
    return !voters.isEmpty() && next().isEmpty();
  }

  /// Opens all votes at once.
  ///
  /// @throws IllegalStateException where somebody has not voted yet
  public VoteRound reveal() {
    if (!isComplete()) {
      throw new IllegalStateException("not everybody has voted");
    }
    return new VoteRound(
        voters.stream().flatMap(who -> Optional.ofNullable(votes.get(who)).stream()).toList());
  }

  /// For logs and debuggers, which must not tell either.
  @Override
  public String toString() {
    return tr("%d of %d votes, sealed", votes.size(), voters.size());
  }
}
