package org.soundings.assessment.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Answer.Dissent;
import org.soundings.assessment.AnswerState.Confidence;

/// What somebody has put in after a vote and the room has not decided yet. It is kept so that no
/// word is lost; nothing follows from it.
///
/// @param rung what is proposed; null while nothing is
/// @param confidence how sure the room would be; null while nobody said
/// @param reason why, or ""
/// @param dissents who would not share it, and why
public record Proposal(
    @Nullable Integer rung,
    @Nullable Confidence confidence,
    String reason,
    List<Dissent> dissents) {

  public static final Proposal NONE = new Proposal(null, null, "", List.of());

  public Proposal {
    dissents = List.copyOf(dissents);
  }

  public boolean isEmpty() {
    return equals(NONE);
  }

  public Proposal withRung(@Nullable Integer chosen) {
    return new Proposal(chosen, confidence, reason, dissents);
  }

  public Proposal withConfidence(@Nullable Confidence sure) {
    return new Proposal(rung, sure, reason, dissents);
  }

  public Proposal withReason(String because) {
    return new Proposal(rung, confidence, because, dissents);
  }

  /// Takes the words of somebody who would not share it in place of those from before; without any
  /// where they are blank.
  public Proposal withDissent(Dissent dissent) {
    var changed = new ArrayList<Dissent>();
    boolean isNew = true;
    for (Dissent old : dissents) {
      boolean isTheirs = old.who().equals(dissent.who());
      isNew &= !isTheirs;
      if (!isTheirs) {
        changed.add(old);
      } else if (!dissent.reason().isBlank()) {
        changed.add(dissent);
      }
    }
    if (isNew && !dissent.reason().isBlank()) {
      changed.add(dissent);
    }
    return new Proposal(rung, confidence, reason, changed);
  }

  Proposal without(List<Dissent> recorded) {
    return new Proposal(
        rung,
        confidence,
        reason,
        dissents.stream().filter(each -> !recorded.contains(each)).toList());
  }

  /// The same without blanks around its words, as it would be recorded.
  public Proposal stripped() {
    return new Proposal(
        rung,
        confidence,
        reason.strip(),
        dissents.stream()
            .map(each -> new Dissent(each.who(), each.view(), each.reason().strip()))
            .toList());
  }

  /// What somebody would hold against it, or "".
  public String reasonOf(String who) {
    return dissents.stream()
        .filter(each -> each.who().equals(who))
        .findFirst()
        .map(Dissent::reason)
        .orElse("");
  }

  Stream<String> texts() {
    return Stream.concat(
        Stream.of(reason),
        dissents.stream().flatMap(d -> Stream.of(d.who(), d.view(), d.reason())));
  }
}
