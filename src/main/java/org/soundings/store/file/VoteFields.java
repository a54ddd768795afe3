package org.soundings.store.file;

import static org.soundings.language.Messages.tr;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.assessment.workshop.Vote;
import org.soundings.assessment.workshop.VoteRound;
import org.soundings.assessment.workshop.VoteScale;
import org.soundings.yaml.Binding;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;

/// The votes of one round that was shown.
final class VoteFields {

  /// The choice of one who does not know; the same word as for the state of an answer.
  private static final String DONT_KNOW = "dont-know";

  private final VoteScale scale;

  VoteFields(VoteScale scale) {
    this.scale = scale;
  }

  VoteRound round(Binding<VoteRound> file) {
    String question = file.text("question", VoteRound::question);
    List<Vote> votes = file.each("votes", VoteRound::votes, this::vote);
    if (votes.isEmpty()) {
      file.refuse();
    }
    return new VoteRound(votes.isEmpty() ? List.of(new Vote.DontKnow("")) : votes, question);
  }

  private Vote vote(Binding<Vote> file) {
    String who = file.text("who", Vote::who);
    Integer rung =
        file.field(
            RungFields.CHOICE,
            vote -> vote instanceof Vote.Judged judged ? judged.rung() : null,
            chosen -> Node.text(chosen == null ? DONT_KNOW : RungFields.word(scale, chosen)),
            (fields, key) -> RungFields.read(fields, key, scale, List.of(DONT_KNOW)).orElse(null));
    Confidence sure =
        file.maybeWord(
            "confidence",
            Confidence.class,
            vote -> vote instanceof Vote.Judged judged ? judged.confidence() : null);
    if (file.file().map(fields -> knows(fields, who, rung, sure)).orElse(rung != null)) {
      if (rung == null) {
        file.refuse();
      }
      return new Vote.Judged(
          who, rung == null ? 0 : rung, sure == null ? Confidence.NOT_SURE : sure);
    }
    return new Vote.DontKnow(who);
  }

  /// Whether somebody knew, with a problem where it is not whole.
  private static boolean knows(
      Fields fields, String who, @Nullable Integer rung, @Nullable Confidence sure) {
    String choice = fields.text(RungFields.CHOICE);
    if (choice.isEmpty()) {
      fields.problem(
          fields.placeOf("who"),
          tr("It is not said how %s voted.", who),
          tr("Add \"choice:\" with a rung or dont-know. Until then the vote is not kept."));
    } else if (rung != null && sure == null) {
      fields.problem(
          fields.placeOf(RungFields.CHOICE),
          tr("It is not said how sure %s was.", who),
          tr("Add \"confidence:\". Until then it is read as not sure."));
    } else if (choice.equals(DONT_KNOW) && sure != null) {
      fields.problem(
          fields.placeOf("confidence"),
          tr("Somebody who does not know is neither sure nor unsure."),
          tr("Take the line away, or choose a rung. Until then it is not kept."));
    }
    return !choice.equals(DONT_KNOW);
  }
}
