package org.soundings.assessment.workshop;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.answer.AnswerState.Confidence;

/// Entries after a vote without a decision yet. They are stored so that no text is lost, and have
/// no effect.
///
/// @param option the proposed value; null if there is none
/// @param confidence how sure the team would be; null if not entered
/// @param reason why, or ""
/// @param dissents entries for people who voted differently, at most one for each vote
public record Proposal(
    @Nullable Integer option,
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
    return new Proposal(option, sure, reason, dissents);
  }

  public Proposal withReason(String reason) {
    return new Proposal(option, confidence, reason, dissents);
  }

  Proposal withDissents(List<DissentingVote> changed) {
    return new Proposal(option, confidence, reason, changed);
  }

  /// The entry for a vote, or an empty entry.
  public DissentingVote of(Vote.Judged vote) {
    return dissents.stream()
        .filter(each -> each.isOf(vote.who(), vote.option()))
        .findFirst()
        .orElseGet(() -> new DissentingVote(vote.who(), vote.option(), "", false));
  }

  /// Replaces the entry for a vote. An empty entry is removed.
  public Proposal saying(DissentingVote now) {
    Stream<DissentingVote> others =
        dissents.stream().filter(each -> !each.isOf(now.who(), now.option()));
    return withDissents(
        now.isNeutral() ? others.toList() : Stream.concat(others, Stream.of(now)).toList());
  }

  /// The same with another choice. Reasons stay available. Acceptance is cleared, and the comments
  /// of people who accepted the earlier choice are not reasons against another one.
  Proposal choosing(@Nullable Integer changed) {
    return Objects.equals(option, changed)
        ? this
        : new Proposal(
            changed,
            confidence,
            reason,
            dissents.stream().filter(Predicate.not(DissentingVote::accepts)).toList());
  }

  /// The same without blanks around its texts, sorted by name.
  Proposal stripped() {
    return new Proposal(
        option,
        confidence,
        reason.strip(),
        dissents.stream()
            .map(each -> each.withWords(each.words().strip()))
            .sorted(comparing(DissentingVote::who).thenComparing(DissentingVote::option))
            .toList());
  }

  /// The same after another round, without a choice.
  Proposal askedAgain() {
    return choosing(null).withConfidence(null);
  }
}
