package org.soundings.report.section.answer;

import static org.soundings.language.Messages.inSentence;
import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.soundings.assessment.QuestionOrder;
import org.soundings.assessment.Sounding;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.markdown.Document;
import org.soundings.pack.Question;
import org.soundings.pack.QuestionWording;
import org.soundings.report.Block;
import org.soundings.report.RichText;
import org.soundings.report.section.estimate.DissentSentences;
import org.soundings.report.section.estimate.EstimateBlocks;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;
import org.soundings.report.section.material.Vocabulary;

/// One answer: head, lanes, conclusion, state, dissent, evidence and where it leads.
final class AnswerBlocks {

  private final Material material;

  AnswerBlocks(Material material) {
    this.material = material;
  }

  void add(Sounding sounding, List<Block> blocks) {
    Question question = sounding.question();
    blocks.add(
        new Block.AnswerHead(
            question.id(),
            notes(sounding),
            question.title(),
            question.question(),
            Anchors.question(question.id())));
    addOldWords(sounding, blocks);
    addSaid(sounding.answer(), question.perspectives().keySet(), blocks);
    addState(sounding, blocks);
    new AnswerEvidence(material).add(sounding.answer(), blocks);
    AnswerEvidence.addHints(sounding, blocks);
    new AnswerLinks(material).add(question, blocks);
  }

  List<Block> ofOrphan(Answer answer) {
    var blocks = new ArrayList<Block>();
    QuestionWording asked = answer.asked();
    blocks.add(
        new Block.AnswerHead(
            answer.question(),
            List.of(RichText.of(tr("pack %s", answer.pack()))),
            asked == null ? answer.question() : asked.title(),
            asked == null ? tr("The wording is not at hand.") : asked.question(),
            Anchors.question(answer.question())));
    if (asked != null) {
      addWords(asked, blocks);
    }
    addSaid(answer, Set.of(), blocks);
    blocks.add(Phrases.label(tr("State"), stateWords(answer)));
    blocks.addAll(EstimateBlocks.onQuestion(material, answer.question()));
    answer.dissents().forEach(dissent -> blocks.add(DissentSentences.dissent(dissent)));
    new AnswerEvidence(material).add(answer, blocks);
    return blocks;
  }

  // The head.

  private List<RichText> notes(Sounding sounding) {
    var notes = new ArrayList<RichText>();
    var wording = sounding.answer().wording();
    if (wording == null) {
      notes.add(RichText.of(tr("wording %s", sounding.question().digest().brief())));
    } else {
      notes.add(RichText.of(tr("wording %s", wording.brief())));
      if (!wording.equals(sounding.question().digest())) {
        notes.add(RichText.of(tr("reworded since: now %s", sounding.question().digest().brief())));
      }
    }
    material.order().place(sounding.question().id()).stream()
        .filter(QuestionOrder.Placed::rises)
        .flatMap(placed -> placed.reasons().stream().limit(2))
        .forEach(
            reason ->
                notes.add(
                    RichText.of(tr("early, because "))
                        .to(
                            inSentence(reason.factor().title()),
                            Anchors.factor(reason.factor().id()))
                        .and(": " + reason.level().words())));
    return notes;
  }

  /// The words that were answered, where the pack has others since.
  private void addOldWords(Sounding sounding, List<Block> blocks) {
    QuestionWording asked = sounding.answer().asked();
    boolean isReworded = !sounding.question().digest().equals(sounding.answer().wording());
    if (asked != null
        && isReworded
        && !asked.digest().equals(sounding.question().wording().digest())) {
      RichText head = RichText.strongly(asked.title()).and(". " + asked.question());
      blocks.add(Phrases.label(tr("Answered in other words"), head));
      addWords(asked, blocks);
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
              RichText.quietly(tr("Beside it stood")),
              List.of(new Block.Fine(RichText.joined(" · ", parts)))));
    }
  }

  // What was said.

  private void addSaid(Answer answer, Set<String> expectedRoles, List<Block> blocks) {
    var roles = new LinkedHashSet<>(expectedRoles);
    answer.lanes().forEach(lane -> roles.add(lane.role()));
    boolean anybodySpoke = answer.lanes().stream().anyMatch(lane -> !lane.text().isBlank());
    if (anybodySpoke) {
      blocks.add(
          new Block.Lanes(
              roles.stream()
                  .map(
                      role ->
                          new Block.Lane(
                              Vocabulary.role(role), Phrases.said(answer.laneText(role))))
                  .toList()));
    }
    if (!answer.difference().isBlank()) {
      blocks.add(Block.Labelled.said(tr("Lanes differ"), Phrases.said(answer.difference())));
    }
    if (!answer.conclusion().isBlank()) {
      blocks.add(Block.Labelled.said(tr("Conclusion"), Phrases.said(answer.conclusion())));
    }
  }

  private void addState(Sounding sounding, List<Block> blocks) {
    Answer answer = sounding.answer();
    String label = answer.state() instanceof AnswerState.Answered ? tr("Standing") : tr("State");
    RichText words = stateWords(answer);
    if (answer.dissents().isEmpty() && answer.state() instanceof AnswerState.Answered) {
      words = words.and(tr(" · no dissent"));
    }
    if (!sounding.doubted().isEmpty()) {
      words =
          words
              .and(tr(" · evidence that does not count: "))
              .and(Phrases.doubted(sounding.doubted()));
    }
    switch (answer.state()) {
      case AnswerState.DoesNotApply(var because) ->
          blocks.add(reasoned(words, Phrases.said(because)));
      case AnswerState.Later(var because) -> blocks.add(reasoned(words, Phrases.said(because)));
      case AnswerState.Open _, AnswerState.Answered _, AnswerState.DontKnow _ ->
          blocks.add(Phrases.label(label, words));
    }
    blocks.addAll(EstimateBlocks.onQuestion(material, answer.question()));
    answer.dissents().forEach(dissent -> blocks.add(DissentSentences.dissent(dissent)));
    AnswerAuthors.written(answer).ifPresent(blocks::add);
  }

  private static Block reasoned(RichText words, Document because) {
    return new Block.Labelled(
        RichText.quietly(tr("State")),
        List.of(new Block.Paragraph(words), new Block.Prose(because)));
  }

  private static RichText stateWords(Answer answer) {
    return switch (answer.state()) {
      case AnswerState.Open _ ->
          RichText.of(
              answer.conclusion().isBlank()
                  ? tr("open: no conclusion yet")
                  : tr("open: nobody has said yet how well it holds"));
      case AnswerState.Answered(var standing, var confidence) ->
          RichText.NONE
              .standing(standing)
              .strong(standing.words())
              .and(tr(" · the team is %s", confidence.words()));
      case AnswerState.DontKnow(var who, var by) ->
          RichText.strongly(tr("We do not know."))
              .and(who.isBlank() ? tr(" Nobody has taken it yet") : tr(" %s finds out", who))
              .and(by == null ? tr(", no date.") : tr(" by %s.", Phrases.day(by)));
      case AnswerState.DoesNotApply(var because) ->
          because.isBlank()
              ? RichText.NONE
              : RichText.strongly(tr("Does not apply")).and(tr(", because"));
      case AnswerState.Later(var because) ->
          because.isBlank() ? RichText.NONE : RichText.strongly(tr("Later")).and(tr(", because"));
    };
  }
}
