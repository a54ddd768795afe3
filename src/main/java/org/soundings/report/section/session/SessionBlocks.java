package org.soundings.report.section.session;

import static org.soundings.language.Messages.capital;
import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.List;
import org.soundings.assessment.Session;
import org.soundings.assessment.decision.RiskMatrix;
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
import org.soundings.report.RedactionNotes;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.section.estimate.DissentSentences;
import org.soundings.report.section.estimate.EstimateBlocks;
import org.soundings.report.section.estimate.EstimateSentences;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;
import org.soundings.report.section.threat.ActionSection;

/// The results of a session that was run with the program: every agenda item, note, vote and
/// action.
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
    workshop.silentRounds().stream()
        .filter(round -> round.revealed() || round.awaitsShowing())
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
    if (workshop.started() != null) {
      String until =
          workshop.ended() == null
              ? tr(", not closed")
              : tr(" to %s", Phrases.minute(workshop.ended()));
      blocks.add(
          Phrases.label(tr("Run (UTC)"), RichText.of(Phrases.minute(workshop.started()) + until)));
    } else if (workshop.ended() != null) {
      blocks.add(
          Phrases.label(
              tr("Run (UTC)"), RichText.of(tr("until %s", Phrases.minute(workshop.ended())))));
    }
    for (Workshop.Departure left : workshop.leftEarly()) {
      blocks.add(
          Phrases.label(
              tr("Left early"),
              RichText.of(
                  left.afterMinutes() == 0
                      ? left.who()
                      : tr(
                          "%s, after %s",
                          left.who(), PeopleSection.duration(left.afterMinutes())))));
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
              tr("Agenda template"),
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
          Column.words(tr("Agenda item"), 311),
          Column.number(tr("Planned"), 60));
    }
    return isExtended()
        ? List.of(
            Column.words(tr("Phase"), 100),
            Column.words(tr("Agenda item"), 183),
            Column.number(tr("Planned"), 58),
            Column.number(tr("Extended by"), 64),
            Column.number(tr("Actual"), 76))
        : List.of(
            Column.words(tr("Phase"), 110),
            Column.words(tr("Agenda item"), 231),
            Column.number(tr("Planned"), 60),
            Column.number(tr("Actual"), 80));
  }

  /// Without times, an item that took time looks like one that did not. A planned session has no
  /// times.
  private boolean isTimeShown() {
    return !material.isTakenAway(RedactionNotes.Kind.EFFORT) && session.tookPlace();
  }

  private boolean isExtended() {
    return isTimeShown() && workshop.plan().extended() > 0;
  }

  private Row row(PlanStep step) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(RichText.quietly(step.phaseWords())));
    cells.add(Cell.of(speakers(step, step(step))));
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
      return tr("skipped");
    }
    if (step.seconds() > 0) {
      return PeopleSection.duration(step.took());
    }
    return session.neverReached(step) ? tr("not reached") : "";
  }

  private static RichText speakers(PlanStep step, RichText words) {
    List<String> spoke = step.course().spoke();
    return spoke.isEmpty()
        ? words
        : words.newLine().quiet(tr("speaking order: %s", String.join(", ", spoke)));
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
      body.add(new Block.Paragraph(RichText.quietly(tr("Rationale"))));
      body.add(new Block.Prose(Phrases.said(agreed.reason())));
    }
    at(agreed.question(), body);
    return new Block.Labelled(RichText.quietly(tr("Decision")), body);
  }

  private Block parked(Workshop.Parked parked) {
    var body = new ArrayList<Block>();
    body.add(new Block.Prose(Phrases.said(parked.what())));
    if (!parked.why().isBlank()) {
      body.add(new Block.Paragraph(RichText.quietly(tr("reason for parking:"))));
      body.add(new Block.Prose(Phrases.said(parked.why())));
    }
    body.add(
        new Block.Paragraph(
            RichText.of(
                parked.who().isBlank()
                    ? tr("No owner assigned.")
                    : tr("Owner: %s.", parked.who()))));
    at(parked.question(), body);
    return new Block.Labelled(RichText.quietly(tr("Parked")), body);
  }

  private void at(String question, List<Block> body) {
    if (!question.isBlank()) {
      body.add(
          new Block.Fine(
              RichText.quietly(tr("question: ")).and(Phrases.questionTitle(material, question))));
    }
  }

  private Block silent(SilentRound round) {
    var body = new ArrayList<Block>();
    body.add(
        new Block.Fine(
            RichText.quietly(tr("question: "))
                .and(Phrases.questionTitle(material, round.question()))
                .and(round.revealed() ? "" : tr(", not revealed"))));
    if (!round.revealed()) {
      body.add(new Block.Paragraph(RichText.of(unrevealed(round))));
    }
    for (SilentRound.Note note : round.revealed() ? round.notes() : List.<SilentRound.Note>of()) {
      body.add(new Block.Prose(Phrases.said(note.text())));
      String group = note.group().isBlank() ? "" : tr(" · group: %s", note.group());
      String perspective =
          !note.perspective().isBlank()
              ? tr(" · perspective: %s", note.perspective())
              : tr(" · no perspective assigned");
      body.add(new Block.Fine(RichText.quietly(note.who() + group + perspective)));
    }
    return new Block.Labelled(RichText.quietly(tr("Silent round")), body);
  }

  /// Describes a round that is not revealed by the number of authors only, because participants
  /// rely on that.
  private String unrevealed(SilentRound round) {
    int count = round.notes().size();
    String words = trn("One entry submitted.", "%s entries submitted.", count, count);
    return workshop.ended() == null
        ? tr("%s Entries stay hidden until all participants have finished.", words)
        : tr(
            "%s The round was not revealed and is therefore not printed. All entries are stored in the assessment folder.",
            words);
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
    return new Block.Labelled(RichText.quietly(tr("Concept card")), body);
  }

  private void addEstimate(Estimate estimate, List<Block> blocks) {
    RiskMatrix table = material.assessment().riskMatrix();
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
                      "Further round, not revealed. Votes submitted by: %s",
                      String.join(", ", estimate.voted())))));
    }
    Estimate.Outcome outcome = estimate.outcome();
    if (outcome != null) {
      body.add(
          new Block.Paragraph(
              RichText.of(tr("Decision: "))
                  .strong(EstimateSentences.option(table, estimate.subject(), outcome.option()))
                  .and(EstimateSentences.sure(outcome) + EstimateSentences.after(estimate, outcome))
                  .and(tr(". Rationale:"))));
      body.add(new Block.Prose(Phrases.said(outcome.reason())));
    }
    blocks.add(new Block.Labelled(RichText.quietly(tr("Blind vote")), body));
    addDissents(estimate.subject(), estimate.dissents(), blocks);
    if (!estimate.unrecorded().isEmpty()) {
      addProposal(estimate, blocks);
    }
  }

  /// A proposal after a vote is part of the record, although it has no effect.
  private void addProposal(Estimate estimate, List<Block> blocks) {
    Proposal proposal = estimate.unrecorded();
    var body = new ArrayList<Block>();
    body.add(
        new Block.Paragraph(
            EstimateSentences.proposed(material.assessment().riskMatrix(), estimate)
                .and(proposal.reason().isBlank() ? "." : tr(". Rationale:"))));
    if (!proposal.reason().isBlank()) {
      body.add(new Block.Prose(Phrases.said(proposal.reason())));
    }
    String label = estimate.outcome() == null ? tr("Decision pending") : tr("Draft, not recorded");
    blocks.add(new Block.Labelled(RichText.quietly(label), body));
    addDissents(estimate.subject(), proposal.dissents(), blocks);
  }

  private void addDissents(VoteSubject subject, List<DissentingVote> dissents, List<Block> blocks) {
    new DissentSentences(material.assessment().riskMatrix(), subject)
        .blocks(dissents)
        .forEach(blocks::add);
  }

  private RichText subject(VoteSubject subject) {
    RichText asked = RichText.of(subject.scale().question() + " ");
    return switch (subject) {
      case VoteSubject.RatingOf(var question) ->
          asked.and(Phrases.questionTitle(material, question));
      case VoteSubject.LikelihoodOf(var threat) ->
          asked.and(Phrases.threatIds(material, List.of(threat)));
      case VoteSubject.ImpactOf(var threat) ->
          asked.and(Phrases.threatIds(material, List.of(threat)));
    };
  }

  private static RichText votes(RiskMatrix table, VoteSubject subject, VoteRound round) {
    return RichText.joined(
        " · ",
        round.shown(subject.scale()).stream()
            .map(vote -> vote.words(option -> EstimateSentences.option(table, subject, option)))
            .map(RichText::quietly)
            .toList());
  }
}
