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

/// The votes of one revealed round.
final class VoteFields {

  /// The choice of a participant who does not know, the same word as for the status of an answer.
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
    Integer option =
        file.field(
            VoteOptionFields.CHOICE,
            vote -> vote instanceof Vote.Judged judged ? judged.option() : null,
            chosen -> Node.text(chosen == null ? DONT_KNOW : VoteOptionFields.word(scale, chosen)),
            (fields, key) ->
                VoteOptionFields.read(fields, key, scale, List.of(DONT_KNOW)).orElse(null));
    Confidence sure =
        file.maybeWord(
            "confidence",
            Confidence.class,
            vote -> vote instanceof Vote.Judged judged ? judged.confidence() : null);
    if (file.file().map(fields -> knows(fields, who, option, sure)).orElse(option != null)) {
      if (option == null) {
        file.refuse();
      }
      return new Vote.Judged(
          who, option == null ? 0 : option, sure == null ? Confidence.NOT_SURE : sure);
    }
    return new Vote.DontKnow(who);
  }

  /// Whether a participant gave a rating, with a problem if the vote is incomplete.
  private static boolean knows(
      Fields fields, String who, @Nullable Integer option, @Nullable Confidence sure) {
    String choice = fields.text(VoteOptionFields.CHOICE);
    if (choice.isEmpty()) {
      fields.problem(
          fields.placeOf("who"),
          tr("The vote of %s is missing.", who),
          tr(
              "Add \"choice:\" with a level, a rating or dont-know. Until then, the vote is ignored."));
    } else if (option != null && sure == null) {
      fields.problem(
          fields.placeOf(VoteOptionFields.CHOICE),
          tr("The confidence of %s is missing.", who),
          tr(
              "Add \"confidence:\" with not-sure, fairly-sure or sure. Until then, not-sure is used."));
    } else if (choice.equals(DONT_KNOW) && sure != null) {
      fields.problem(
          fields.placeOf("confidence"),
          tr("A \"dont-know\" vote cannot have a confidence."),
          tr("Remove the line, or choose a level or rating. Until then, the line is ignored."));
    }
    return !choice.equals(DONT_KNOW);
  }
}
