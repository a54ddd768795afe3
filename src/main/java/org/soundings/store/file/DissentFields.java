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

/// What is decided or proposed after a vote, with what those said who voted otherwise.
final class DissentFields {

  private final VoteScale scale;
  private final List<VoteRound> rounds;

  /// @param rounds the votes that a dissent may go back to
  DissentFields(VoteScale scale, List<VoteRound> rounds) {
    this.scale = scale;
    this.rounds = rounds;
  }

  <R> List<DissentingVote> field(Binding<R> file, Function<R, List<DissentingVote>> get) {
    return file.each("dissents", get, this::dissent);
  }

  Proposal proposal(Binding<Proposal> file) {
    return new Proposal(
        RungFields.rung(file, RungFields.CHOICE, scale, Proposal::rung),
        file.maybeWord("confidence", Confidence.class, Proposal::confidence),
        file.text("reason", Proposal::reason),
        field(file, Proposal::dissents));
  }

  /// A dissent that does not say the choice belongs to the last vote of that person.
  private DissentingVote dissent(Binding<DissentingVote> file) {
    String who = file.required("who", DissentingVote::who);
    Integer rung = RungFields.rung(file, RungFields.CHOICE, scale, DissentingVote::rung);
    if (file.file().filter(fields -> fields.text(RungFields.CHOICE).isBlank()).isPresent()) {
      rung = lastVote(who).orElse(null);
      if (rung == null) {
        file.refuse(
            "who",
            tr("It is not said how %s voted.", who),
            tr("Add \"choice:\" with a rung. Until then the dissent is not kept."));
      }
    } else if (rung == null) {
      file.refuse();
    }
    return new DissentingVote(
        who,
        rung == null ? 0 : rung,
        file.text("reason", DissentingVote::words),
        file.flag("can_live_with_it", DissentingVote::accepts));
  }

  private Optional<Integer> lastVote(String who) {
    return rounds.reversed().stream()
        .flatMap(round -> round.judged().stream())
        .filter(vote -> vote.who().equals(who))
        .map(Vote.Judged::rung)
        .findFirst();
  }
}
