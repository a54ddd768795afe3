package org.soundings.report.section.session;

import static org.soundings.language.Messages.capital;
import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.List;
import org.soundings.assessment.Session;
import org.soundings.assessment.decision.RiskTable;
import org.soundings.assessment.workshop.DealtCard;
import org.soundings.assessment.workshop.DissentingVote;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.PlanStep;
import org.soundings.assessment.workshop.Proposal;
import org.soundings.assessment.workshop.SilentRound;
import org.soundings.assessment.workshop.VoteRound;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.assessment.workshop.Workshop;
import org.soundings.pack.Concept;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.Removed;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.section.estimate.DissentSentences;
import org.soundings.report.section.estimate.EstimateBlocks;
import org.soundings.report.section.estimate.EstimateSentences;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;
import org.soundings.report.section.threat.ActionSection;

/// What came of a meeting that was held with the program: every step, note, vote and promise.
final class SessionBlocks {

  private final Material material;
  private final Session session;
  private final Workshop workshop;

  SessionBlocks(Material material, Session session) {
    this.material = material;
    this.session = session;
    this.workshop = session.workshop();
  }

  void addTo(List<Block> blocks) {
    addTimes(blocks);
    addPlan(blocks);
    workshop.agreed().forEach(agreed -> blocks.add(agreed(agreed)));
    EstimateBlocks.figure(material, session).ifPresent(blocks::add);
    workshop.estimates().forEach(estimate -> addEstimate(estimate, blocks));
    workshop.silent().stream()
        .filter(round -> round.shown() || round.awaitsShowing())
        .forEach(round -> blocks.add(silent(round)));
    workshop.cards().forEach(card -> blocks.add(card(card)));
    workshop.parked().forEach(parked -> blocks.add(parked(parked)));
    if (!workshop.actions().isEmpty()) {
      blocks.add(
          Phrases.label(
              tr("Actions"), Phrases.actions(ActionSection.named(material, workshop.actions()))));
    }
    said(tr("What worked"), workshop.retrospective().worked(), blocks);
    said(tr("What to change"), workshop.retrospective().change(), blocks);
  }

  static void said(String label, String text, List<Block> blocks) {
    if (!text.isBlank()) {
      blocks.add(Block.Labelled.said(label, Phrases.said(text)));
    }
  }

  private void addTimes(List<Block> blocks) {
    if (workshop.begun() != null) {
      String until =
          workshop.ended() == null
              ? tr(", not closed")
              : tr(" to %s", Phrases.minute(workshop.ended()));
      blocks.add(
          Phrases.label(tr("Held (UTC)"), RichText.of(Phrases.minute(workshop.begun()) + until)));
    } else if (workshop.ended() != null) {
      blocks.add(
          Phrases.label(
              tr("Held (UTC)"), RichText.of(tr("until %s", Phrases.minute(workshop.ended())))));
    }
    for (Workshop.Departure left : workshop.left()) {
      blocks.add(
          Phrases.label(
              tr("Left early"),
              RichText.of(
                  left.after() == 0
                      ? left.who()
                      : tr("%s, after %s", left.who(), PeopleSection.duration(left.after())))));
    }
  }

  private void addPlan(List<Block> blocks) {
    if (workshop.plan().isEmpty()) {
      return;
    }
    if (!workshop.plan().template().isBlank()) {
      String template = workshop.plan().template();
      blocks.add(
          Phrases.label(
              tr("Planned as"),
              RichText.of(
                  material.library().workshops().stream()
                      .filter(each -> each.id().equals(template))
                      .map(each -> each.title())
                      .findFirst()
                      .orElse(template))));
    }
    blocks.add(
        new Block.Table(
            columns(),
            workshop.plan().steps().stream().map(this::row).toList(),
            Block.Density.NORMAL));
  }

  private List<Column> columns() {
    if (!isTimeShown()) {
      return List.of(
          Column.words(tr("Phase"), 110),
          Column.words(tr("Step"), 311),
          Column.number(tr("Planned"), 60));
    }
    return isExtended()
        ? List.of(
            Column.words(tr("Phase"), 100),
            Column.words(tr("Step"), 183),
            Column.number(tr("Planned"), 58),
            Column.number(tr("On top"), 64),
            Column.number(tr("Took"), 76))
        : List.of(
            Column.words(tr("Phase"), 110),
            Column.words(tr("Step"), 231),
            Column.number(tr("Planned"), 60),
            Column.number(tr("Took"), 80));
  }

  /// Without the time that was spent, a step that took some looks like one that took none. Of a
  /// meeting that is only planned there is none to say.
  private boolean isTimeShown() {
    return !material.isTakenAway(Removed.Kind.EFFORT) && session.tookPlace();
  }

  private boolean isExtended() {
    return isTimeShown() && workshop.plan().extended() > 0;
  }

  private Row row(PlanStep step) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(RichText.quietly(step.phaseWords())));
    cells.add(Cell.of(heard(step, step(step))));
    cells.add(Cell.of(PeopleSection.duration(step.minutes())));
    if (isExtended()) {
      int extended = step.course().extended();
      cells.add(Cell.of(extended == 0 ? "" : PeopleSection.duration(extended)));
    }
    if (isTimeShown()) {
      cells.add(Cell.of(took(step)));
    }
    return Row.of(cells.toArray(Cell[]::new));
  }

  private String took(PlanStep step) {
    if (session.neverBegan(step)) {
      return tr("passed over");
    }
    if (step.seconds() > 0) {
      return PeopleSection.duration(step.took());
    }
    return session.neverReached(step) ? tr("not reached") : "";
  }

  private static RichText heard(PlanStep step, RichText words) {
    List<String> spoke = step.course().spoke();
    return spoke.isEmpty()
        ? words
        : words.newLine().quiet(tr("spoke: %s", String.join(", ", spoke)));
  }

  private RichText step(PlanStep step) {
    RichText words =
        step.asks() ? Phrases.questionTitleAndId(material, step.question()) : RichText.NONE;
    return step.title().isBlank()
        ? words
        : step.asks()
            ? words.and(" · " + step.title())
            : RichText.of(material.library().stepTitle(step.title()));
  }

  private Block agreed(Workshop.Agreed agreed) {
    var body = new ArrayList<Block>();
    body.add(new Block.Prose(Phrases.said(agreed.what())));
    if (!agreed.reason().isBlank()) {
      body.add(new Block.Paragraph(RichText.quietly(tr("because"))));
      body.add(new Block.Prose(Phrases.said(agreed.reason())));
    }
    at(agreed.question(), body);
    return new Block.Labelled(RichText.quietly(tr("Decided")), body);
  }

  private Block parked(Workshop.Parked parked) {
    var body = new ArrayList<Block>();
    body.add(new Block.Prose(Phrases.said(parked.what())));
    if (!parked.why().isBlank()) {
      body.add(new Block.Paragraph(RichText.quietly(tr("not now, because"))));
      body.add(new Block.Prose(Phrases.said(parked.why())));
    }
    body.add(
        new Block.Paragraph(
            RichText.of(
                parked.who().isBlank()
                    ? tr("Nobody has taken it.")
                    : tr("%s takes it.", parked.who()))));
    at(parked.question(), body);
    return new Block.Labelled(RichText.quietly(tr("Parked")), body);
  }

  private void at(String question, List<Block> body) {
    if (!question.isBlank()) {
      body.add(
          new Block.Fine(
              RichText.quietly(tr("at ")).and(Phrases.questionTitle(material, question))));
    }
  }

  private Block silent(SilentRound round) {
    var body = new ArrayList<Block>();
    body.add(
        new Block.Fine(
            RichText.quietly(tr("on "))
                .and(Phrases.questionTitle(material, round.question()))
                .and(round.shown() ? "" : tr(", not shown to all"))));
    if (!round.shown()) {
      body.add(new Block.Paragraph(RichText.of(unshown(round))));
    }
    for (SilentRound.Note note : round.shown() ? round.notes() : List.<SilentRound.Note>of()) {
      body.add(new Block.Prose(Phrases.said(note.text())));
      String group = note.group().isBlank() ? "" : tr(" · under: %s", note.group());
      String lane =
          !note.lane().isBlank()
              ? tr(" · taken into the lane: %s", note.lane())
              : tr(" · not placed");
      body.add(new Block.Fine(RichText.quietly(note.who() + group + lane)));
    }
    return new Block.Labelled(RichText.quietly(tr("Written in silence")), body);
  }

  /// Says of a round that was not shown no more than how many have written: they were promised that
  /// nobody reads it before.
  private String unshown(SilentRound round) {
    int count = round.notes().size();
    String words = trn("One has written.", "%s have written.", count, count);
    return workshop.ended() == null
        ? tr("%s Nobody reads it before all have.", words)
        : tr("%s It was not shown, so it is not printed; every word is in the folder.", words);
  }

  private Block card(DealtCard card) {
    var body = new ArrayList<Block>();
    String title =
        material.library().concept(card.concept()).map(Concept::title).orElse(card.concept());
    String to = card.to().isBlank() ? "" : tr(", to %s", card.to());
    body.add(
        new Block.Paragraph(
            RichText.strongly(title).and(to + ": " + card.outcome().words() + ".")));
    if (!card.raised().isBlank()) {
      body.add(new Block.Prose(Phrases.said(card.raised())));
    }
    at(card.question(), body);
    return new Block.Labelled(RichText.quietly(tr("Card")), body);
  }

  private void addEstimate(Estimate estimate, List<Block> blocks) {
    RiskTable table = material.assessment().riskTable();
    var body = new ArrayList<Block>();
    body.add(new Block.Paragraph(subject(estimate.subject())));
    for (int i = 0; i < estimate.rounds().size(); i++) {
      VoteRound round = estimate.rounds().get(i);
      body.add(
          new Block.Paragraph(
              RichText.of(capital(EstimateSentences.round(i + 1)) + ": ")
                  .strong(EstimateSentences.spread(table, estimate, round))));
      body.add(new Block.Fine(votes(table, estimate.subject(), round)));
    }
    if (!estimate.voted().isEmpty()) {
      body.add(
          new Block.Paragraph(
              RichText.of(
                  tr(
                      "A further round was not shown; these had judged: %s",
                      String.join(", ", estimate.voted())))));
    }
    Estimate.Outcome outcome = estimate.outcome();
    if (outcome != null) {
      body.add(
          new Block.Paragraph(
              RichText.of(tr("Decided: "))
                  .strong(EstimateSentences.rung(table, estimate.subject(), outcome.rung()))
                  .and(EstimateSentences.sure(outcome) + EstimateSentences.after(estimate, outcome))
                  .and(tr(", because"))));
      body.add(new Block.Prose(Phrases.said(outcome.reason())));
    }
    blocks.add(new Block.Labelled(RichText.quietly(tr("Estimated blindly")), body));
    addDissents(estimate.subject(), estimate.dissents(), blocks);
    if (!estimate.unrecorded().isEmpty()) {
      addProposal(estimate, blocks);
    }
  }

  /// Words that were put in after a vote belong to what was said, though nothing follows from them.
  private void addProposal(Estimate estimate, List<Block> blocks) {
    Proposal proposal = estimate.unrecorded();
    var body = new ArrayList<Block>();
    body.add(
        new Block.Paragraph(
            EstimateSentences.proposed(material.assessment().riskTable(), estimate)
                .and(proposal.reason().isBlank() ? "." : tr(", because"))));
    if (!proposal.reason().isBlank()) {
      body.add(new Block.Prose(Phrases.said(proposal.reason())));
    }
    String label = estimate.outcome() == null ? tr("Not decided yet") : tr("Put in, not recorded");
    blocks.add(new Block.Labelled(RichText.quietly(label), body));
    addDissents(estimate.subject(), proposal.dissents(), blocks);
  }

  private void addDissents(VoteSubject subject, List<DissentingVote> dissents, List<Block> blocks) {
    new DissentSentences(material.assessment().riskTable(), subject)
        .blocks(dissents)
        .forEach(blocks::add);
  }

  private RichText subject(VoteSubject subject) {
    RichText asked = RichText.of(subject.scale().question() + " ");
    return switch (subject) {
      case VoteSubject.StandingOf(var question) ->
          asked.and(Phrases.questionTitle(material, question));
      case VoteSubject.LikelihoodOf(var threat) ->
          asked.and(Phrases.threatIds(material, List.of(threat)));
      case VoteSubject.ImpactOf(var threat) ->
          asked.and(Phrases.threatIds(material, List.of(threat)));
    };
  }

  private static RichText votes(RiskTable table, VoteSubject subject, VoteRound round) {
    return RichText.joined(
        " · ",
        round.shown(subject.scale()).stream()
            .map(vote -> vote.words(rung -> EstimateSentences.rung(table, subject, rung)))
            .map(RichText::quietly)
            .toList());
  }
}
