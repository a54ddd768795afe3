package org.soundings.assessment.workshop;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.answer.AnswerState.Confidence;

/// What was entered after a vote and is not decided yet. It is kept so that no word is lost;
/// nothing follows from it.
///
/// @param rung what is proposed; null while nothing is
/// @param confidence how sure the team would be; null while nobody said
/// @param reason why, or ""
/// @param dissents what was entered for those who voted otherwise, at most one for each vote
public record Proposal(
    @Nullable Integer rung,
    @Nullable Confidence confidence,
    String reason,
    List<DissentingVote> dissents) {

  public static final Proposal NONE = new Proposal(null, null, "", List.of());

  public Proposal {
    dissents = List.copyOf(dissents);
  }

  public boolean isEmpty() {
    return equals(NONE);
  }

  public Proposal withConfidence(@Nullable Confidence sure) {
    return new Proposal(rung, sure, reason, dissents);
  }

  public Proposal withReason(String because) {
    return new Proposal(rung, confidence, because, dissents);
  }

  Proposal withDissents(List<DissentingVote> changed) {
    return new Proposal(rung, confidence, reason, changed);
  }

  /// What was entered for a vote; an empty entry if nothing was.
  public DissentingVote of(Vote.Judged vote) {
    return dissents.stream()
        .filter(each -> each.isOf(vote.who(), vote.rung()))
        .findFirst()
        .orElseGet(() -> new DissentingVote(vote.who(), vote.rung(), "", false));
  }

  /// Replaces what was entered for a vote. An entry that says nothing is removed.
  public Proposal saying(DissentingVote now) {
    Stream<DissentingVote> others =
        dissents.stream().filter(each -> !each.isOf(now.who(), now.rung()));
    return withDissents(
        now.isSilent() ? others.toList() : Stream.concat(others, Stream.of(now)).toList());
  }

  /// The same with another choice. Reasons stay at hand. Nobody accepts another choice unasked, and
  /// words of those who accepted this one are no reasons against another.
  Proposal choosing(@Nullable Integer changed) {
    return Objects.equals(rung, changed)
        ? this
        : new Proposal(
            changed,
            confidence,
            reason,
            dissents.stream().filter(Predicate.not(DissentingVote::accepts)).toList());
  }

  /// The same without blanks around its words, in the order of the names.
  Proposal stripped() {
    return new Proposal(
        rung,
        confidence,
        reason.strip(),
        dissents.stream()
            .map(each -> each.withWords(each.words().strip()))
            .sorted(comparing(DissentingVote::who).thenComparing(DissentingVote::rung))
            .toList());
  }

  /// The same after another round: nothing is chosen any more.
  Proposal askedAgain() {
    return choosing(null).withConfidence(null);
  }
}
