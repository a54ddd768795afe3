package org.soundings.store.file;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.assessment.workshop.DissentingVote;
import org.soundings.assessment.workshop.Proposal;
import org.soundings.assessment.workshop.Vote;
import org.soundings.assessment.workshop.VoteRound;
import org.soundings.assessment.workshop.VoteScale;
import org.soundings.yaml.Binding;

/// The decision or proposal after a vote, with dissenting votes.
final class DissentFields {

  private final VoteScale scale;
  private final List<VoteRound> rounds;

  /// @param rounds the rounds that a dissent can refer to
  DissentFields(VoteScale scale, List<VoteRound> rounds) {
    this.scale = scale;
    this.rounds = rounds;
  }

  <R> List<DissentingVote> field(Binding<R> file, Function<R, List<DissentingVote>> get) {
    return file.each("dissents", get, this::dissent);
  }

  Proposal proposal(Binding<Proposal> file) {
    return new Proposal(
        VoteOptionFields.option(file, VoteOptionFields.CHOICE, scale, Proposal::option),
        file.maybeWord("confidence", Confidence.class, Proposal::confidence),
        file.text("reason", Proposal::reason),
        field(file, Proposal::dissents));
  }

  /// A dissent without a choice refers to the person's last vote.
  private DissentingVote dissent(Binding<DissentingVote> file) {
    String who = file.required("who", DissentingVote::who);
    Integer option =
        VoteOptionFields.option(file, VoteOptionFields.CHOICE, scale, DissentingVote::option);
    if (file.file().filter(fields -> fields.text(VoteOptionFields.CHOICE).isBlank()).isPresent()) {
      option = lastVote(who).orElse(null);
      if (option == null) {
        file.refuse(
            "who",
            tr("The vote of %s is missing.", who),
            tr("Add \"choice:\" with a level or rating. Until then, the dissent is ignored."));
      }
    } else if (option == null) {
      file.refuse();
    }
    return new DissentingVote(
        who,
        option == null ? 0 : option,
        file.text("reason", DissentingVote::words),
        file.flag("accepts_decision", DissentingVote::accepts));
  }

  private Optional<Integer> lastVote(String who) {
    return rounds.reversed().stream()
        .flatMap(round -> round.judged().stream())
        .filter(vote -> vote.who().equals(who))
        .map(Vote.Judged::option)
        .findFirst();
  }
}
