package org.soundings.report.section.answer;

import static org.soundings.language.Messages.inSentence;
import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import org.soundings.assessment.QuestionCoverage;
import org.soundings.assessment.QuestionOrder;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.pack.Question;
import org.soundings.pack.QuestionWording;
import org.soundings.report.Block;
import org.soundings.report.RichText;
import org.soundings.report.plan.ReportPart;
import org.soundings.report.section.estimate.DissentSentences;
import org.soundings.report.section.estimate.EstimateBlocks;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;
import org.soundings.report.section.material.Vocabulary;

/// One answer: heading, perspectives, conclusion, status, dissent, evidence and links.
final class AnswerBlocks {

  private final Material material;

  /// Whether texts of the pack are printed that are not needed to understand the answer.
  private final boolean isFull;

  AnswerBlocks(Material material) {
    this.material = material;
    isFull = material.isFull(ReportPart.ANSWERS);
  }

  void add(QuestionCoverage questionCoverage, List<Block> blocks) {
    Question question = questionCoverage.question();
    blocks.add(
        new Block.AnswerHead(
            question.id(),
            notes(questionCoverage),
            question.title(),
            question.question(),
            Anchors.question(question.id())));
    addOldWords(questionCoverage, blocks);
    addSaid(questionCoverage.answer(), blocks);
    addState(questionCoverage, blocks);
    new AnswerEvidence(material).add(questionCoverage.answer(), blocks);
    if (isFull) {
      AnswerEvidence.addHints(questionCoverage, blocks);
    }
    addFoot(questionCoverage, blocks);
  }

  /// One small line: who said nothing, who wrote, and what the question is related to.
  private void addFoot(QuestionCoverage questionCoverage, List<Block> blocks) {
    Question question = questionCoverage.question();
    Answer answer = questionCoverage.answer();
    var parts = new ArrayList<RichText>();
    List<String> silent =
        question.perspectives().keySet().stream()
            .filter(role -> answer.perspectiveText(role).isBlank())
            .map(Vocabulary::role)
            .toList();
    if (!silent.isEmpty() && silent.size() < question.perspectives().size()) {
      parts.add(RichText.of(tr("No entry: %s.", String.join(", ", silent))));
    }
    (isFull ? AnswerAuthors.written(answer) : AnswerAuthors.briefly(answer))
        .map(RichText::of)
        .ifPresent(parts::add);
    RichText links = new AnswerLinks(material, isFull).words(question);
    if (!links.isEmpty()) {
      parts.add(RichText.of(tr("Related: ")).and(links));
    }
    if (!parts.isEmpty()) {
      blocks.add(new Block.Note(RichText.joined(" ", parts)));
    }
  }

  List<Block> ofOrphan(Answer answer) {
    var blocks = new ArrayList<Block>();
    QuestionWording asked = answer.asked();
    blocks.add(
        new Block.AnswerHead(
            answer.question(),
            List.of(RichText.of(tr("pack %s", answer.pack()))),
            asked == null ? answer.question() : asked.title(),
            asked == null ? tr("The question wording is not available.") : asked.question(),
            Anchors.question(answer.question())));
    if (asked != null) {
      addWords(asked, blocks);
    }
    addSaid(answer, blocks);
    addConclusion(answer, tr("Status"), stateWords(answer), blocks);
    blocks.addAll(EstimateBlocks.onQuestion(material, answer.question()));
    answer.dissents().forEach(dissent -> blocks.add(DissentSentences.dissent(dissent)));
    new AnswerEvidence(material).add(answer, blocks);
    return blocks;
  }

  // The heading.

  private List<RichText> notes(QuestionCoverage questionCoverage) {
    var notes = new ArrayList<RichText>();
    var wording = questionCoverage.answer().wording();
    var current = questionCoverage.question().wordingHash();
    boolean isReworded = wording != null && !wording.equals(current);
    if (isFull || isReworded) {
      notes.add(RichText.of(tr("wording %s", (wording == null ? current : wording).brief())));
    }
    if (isReworded) {
      notes.add(RichText.of(tr("wording changed since the answer, now %s", current.brief())));
    }
    if (!isFull) {
      return notes;
    }
    material.order().place(questionCoverage.question().id()).stream()
        .filter(QuestionOrder.Placed::rises)
        .flatMap(placed -> placed.reasons().stream().limit(2))
        .forEach(
            reason ->
                notes.add(
                    RichText.of(tr("asked early due to "))
                        .to(
                            inSentence(reason.factor().title()),
                            Anchors.factor(reason.factor().id()))
                        .and(": " + reason.level().words())));
    return notes;
  }

  /// The answered wording, if the pack has another one now.
  private void addOldWords(QuestionCoverage questionCoverage, List<Block> blocks) {
    QuestionWording asked = questionCoverage.answer().asked();
    boolean isReworded =
        !questionCoverage.question().wordingHash().equals(questionCoverage.answer().wording());
    if (asked != null
        && isReworded
        && !asked.hash().equals(questionCoverage.question().wording().hash())) {
      RichText head = RichText.strongly(asked.title()).and(". " + asked.question());
      blocks.add(Phrases.label(tr("Wording when answered"), head));
      if (isFull) {
        addWords(asked, blocks);
      }
    }
  }

  private static void addWords(QuestionWording asked, List<Block> blocks) {
    var parts = new ArrayList<RichText>();
    if (!asked.why().isBlank()) {
      parts.add(RichText.of(asked.why()));
    }
    asked.followUps().forEach(deeper -> parts.add(RichText.of(deeper)));
    asked
        .perspectives()
        .forEach(
            (role, prompt) ->
                parts.add(RichText.quietly(Vocabulary.role(role) + ": ").and(prompt)));
    if (!parts.isEmpty()) {
      blocks.add(
          new Block.Labelled(
              RichText.quietly(tr("Accompanying text")),
              List.of(new Block.Fine(RichText.joined(" · ", parts)))));
    }
  }

  // The text of the answer.

  private static void addSaid(Answer answer, List<Block> blocks) {
    List<Block.Perspective> said =
        answer.perspectives().stream()
            .filter(perspective -> !perspective.text().isBlank())
            .map(
                perspective ->
                    new Block.Perspective(
                        Vocabulary.role(perspective.role()), Phrases.said(perspective.text())))
            .toList();
    if (!said.isEmpty()) {
      blocks.add(new Block.Perspectives(said));
    }
    if (!answer.disagreement().isBlank()) {
      blocks.add(Block.Labelled.said(tr("Disagreement"), Phrases.said(answer.disagreement())));
    }
  }

  /// The conclusion with its rating or status below.
  private static void addConclusion(
      Answer answer, String label, RichText state, List<Block> blocks) {
    blocks.add(
        answer.conclusion().isBlank()
            ? Phrases.label(label, state)
            : new Block.Labelled(
                RichText.quietly(tr("Conclusion")),
                List.of(
                    new Block.Prose(Phrases.said(answer.conclusion())),
                    new Block.Paragraph(state))));
  }

  private void addState(QuestionCoverage questionCoverage, List<Block> blocks) {
    Answer answer = questionCoverage.answer();
    String label = answer.state() instanceof AnswerState.Answered ? tr("Rating") : tr("Status");
    RichText words = stateWords(answer);
    if (answer.dissents().isEmpty() && answer.state() instanceof AnswerState.Answered) {
      words = words.and(tr(" · no dissent"));
    }
    if (!questionCoverage.flagged().isEmpty()) {
      words =
          words
              .and(tr(" · evidence not counted: "))
              .and(Phrases.flagged(questionCoverage.flagged()));
    }
    switch (answer.state()) {
      case AnswerState.NotApplicable(var reason) -> addReasoned(answer, words, reason, blocks);
      case AnswerState.Deferred(var reason) -> addReasoned(answer, words, reason, blocks);
      case AnswerState.Open _, AnswerState.Answered _, AnswerState.DontKnow _ ->
          addConclusion(answer, label, words, blocks);
    }
    blocks.addAll(EstimateBlocks.onQuestion(material, answer.question()));
    answer.dissents().forEach(dissent -> blocks.add(DissentSentences.dissent(dissent)));
  }

  private static void addReasoned(
      Answer answer, RichText words, String reason, List<Block> blocks) {
    if (!answer.conclusion().isBlank()) {
      blocks.add(Block.Labelled.said(tr("Conclusion"), Phrases.said(answer.conclusion())));
    }
    blocks.add(
        new Block.Labelled(
            RichText.quietly(tr("Status")),
            List.of(new Block.Paragraph(words), new Block.Prose(Phrases.said(reason)))));
  }

  private static RichText stateWords(Answer answer) {
    return switch (answer.state()) {
      case AnswerState.Open _ ->
          RichText.of(
              answer.conclusion().isBlank()
                  ? tr("open: no conclusion yet")
                  : tr("open: not yet rated"));
      case AnswerState.Answered(var rating, var confidence) ->
          RichText.NONE
              .rating(rating)
              .strong(rating.words())
              .and(tr(" · confidence: %s", confidence.words()));
      case AnswerState.DontKnow(var who, var by) ->
          RichText.strongly(tr("Don't know."))
              .and(who.isBlank() ? tr(" No owner assigned") : tr(" Owner: %s", who))
              .and(by == null ? tr(", no due date.") : tr(" (due %s).", Phrases.day(by)));
      case AnswerState.NotApplicable(var reason) ->
          reason.isBlank()
              ? RichText.NONE
              : RichText.strongly(tr("Not applicable")).and(tr(". Reason:"));
      case AnswerState.Deferred(var reason) ->
          reason.isBlank() ? RichText.NONE : RichText.strongly(tr("Deferred")).and(tr(". Reason:"));
    };
  }
}
