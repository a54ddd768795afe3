package org.soundings.report.section.answer;

import static org.soundings.language.Messages.inSentence;
import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.soundings.assessment.QuestionOrder;
import org.soundings.assessment.Sounding;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.evidence.Bearing;
import org.soundings.evidence.Doubt;
import org.soundings.evidence.Evidence;
import org.soundings.markdown.Document;
import org.soundings.pack.Framework;
import org.soundings.pack.Question;
import org.soundings.pack.QuestionWording;
import org.soundings.pack.WithoutCommand;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.section.estimate.DissentSentences;
import org.soundings.report.section.estimate.EstimateSentences;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;
import org.soundings.report.section.material.Vocabulary;

/// One answer: head, lanes, conclusion, state, dissent, evidence and where it leads.
final class AnswerBlocks {

  private static final int LONGEST_EDITION = 6;
  private static final int MOST_HINTS = 2;

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
    addEvidence(sounding.answer(), blocks);
    addHints(sounding, blocks);
    addLinks(question, blocks);
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
    blocks.addAll(EstimateSentences.onQuestion(material, answer.question()));
    answer.dissents().forEach(dissent -> blocks.add(DissentSentences.dissent(dissent)));
    addEvidence(answer, blocks);
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
    blocks.addAll(EstimateSentences.onQuestion(material, answer.question()));
    answer.dissents().forEach(dissent -> blocks.add(DissentSentences.dissent(dissent)));
    written(answer).ifPresent(blocks::add);
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

  /// Who wrote and changed an answer, and when; nothing where that is not known.
  static Optional<Block> written(Answer answer) {
    List<String> authors =
        answer.lanes().stream()
            .filter(lane -> !lane.by().isBlank() || lane.at() != null)
            .map(AnswerBlocks::author)
            .toList();
    String changed = who(answer.by(), Phrases.minute(answer.at()));
    if (authors.isEmpty()) {
      return changed.isEmpty() ? Optional.empty() : note(tr("Changed last: %s.", changed));
    }
    var parts = new ArrayList<>(authors);
    if (!changed.isEmpty()) {
      parts.add(tr("changed last: %s", changed));
    }
    return note(tr("Written by ") + String.join(" · ", parts) + ".");
  }

  private static Optional<Block> note(String words) {
    return Optional.of(new Block.Note(RichText.quietly(words)));
  }

  /// A lane and who wrote in it. A role that signs with its own name is named once.
  static String author(Answer.Lane lane) {
    String role = Vocabulary.role(lane.role());
    String at = Phrases.minute(lane.at());
    return role.equalsIgnoreCase(lane.by().strip())
        ? who(role, at)
        : role + ": " + who(lane.by(), at);
  }

  private static String who(String by, String at) {
    return at.isEmpty() ? by : by.isBlank() ? at : by + ", " + at;
  }

  // What was shown.

  private void addEvidence(Answer answer, List<Block> blocks) {
    List<Evidence> items = material.assessment().evidenceOn(answer.question()).toList();
    if (items.isEmpty()) {
      return;
    }
    blocks.add(
        new Block.Table(
            List.of(
                Column.words(tr("Evidence"), 50),
                Column.words(tr("Relation"), 66),
                Column.words(tr("What it shows"), 192),
                Column.words(tr("Captured (UTC)"), 94),
                Column.number(tr("Age"), 34),
                Column.words("SHA-256", 45)),
            items.stream().map(item -> row(item, answer)).toList(),
            Block.Density.NORMAL));
  }

  private Row row(Evidence item, Answer answer) {
    Bearing bearing = item.bearingOn(answer.question()).orElseThrow();
    String sign =
        switch (bearing.relation()) {
          case SUPPORTS -> "+";
          case CONTRADICTS -> "×";
          case SILENT -> "–";
        };
    RichText relation =
        RichText.of(sign + "\u00A0" + bearing.relation().words())
            .and(toAnswer(item, bearing, answer));
    RichText shows = RichText.of(item.title());
    Optional<Doubt> doubt = material.assessment().doubt(item, material.options().at());
    if (doubt.isPresent()) {
      shows = shows.newLine().strong(tr("Does not count: %s", doubt.get().words()));
    }
    if (!bearing.sentence().isBlank()) {
      shows = shows.newLine().quiet(material.sentence(bearing));
    }
    String age =
        item.ageInDays(material.options().at()).map(days -> tr("%s\u00A0d", days)).orElse("?");
    return Row.of(
        Cell.of(RichText.NONE.to(item.id(), Anchors.evidence(item.id()))),
        Cell.of(relation),
        Cell.of(shows),
        Cell.of(item.capturedAt() == null ? tr("not said") : Phrases.minute(item.capturedAt())),
        Cell.of(doubt.isPresent() ? RichText.strongly(age) : RichText.of(age)),
        Cell.of(
            item.file()
                .map(file -> RichText.NONE.code(file.digest().brief()))
                .orElse(RichText.NONE)));
  }

  /// What it means for an answer that itself calls the control weak or missing, which the sign does
  /// not tell.
  private RichText toAnswer(Evidence item, Bearing bearing, Answer answer) {
    boolean isDoubted = material.assessment().doubt(item, material.options().at()).isPresent();
    if (!answer.state().saysLacking() || bearing.relation() == Bearing.Relation.SILENT) {
      return RichText.NONE;
    }
    if (Sounding.contradicts(item, answer, isDoubted)) {
      return RichText.NONE.newLine().quiet(tr("against the answer"));
    }
    return answer.state().isContradictedBy(bearing)
        ? RichText.NONE
        : RichText.NONE.newLine().quiet(tr("bears the answer out"));
  }

  /// How to find out, where nothing bears the answer out yet: commands that the pack names.
  private static void addHints(Sounding sounding, List<Block> blocks) {
    boolean isBorneOut =
        sounding.answer().state() instanceof AnswerState.Answered
            && !sounding.supporting().isEmpty();
    if (isBorneOut || sounding.depth() == Sounding.Depth.NOT_APPLYING) {
      return;
    }
    List<Block> lines =
        sounding.question().evidence().stream()
            .filter(hint -> !hint.command().isBlank())
            .limit(MOST_HINTS)
            .<Block>map(hint -> new Block.Fine(hint(hint)))
            .toList();
    if (!lines.isEmpty()) {
      blocks.add(new Block.Labelled(RichText.quietly(tr("How to find out")), lines));
    }
  }

  private static RichText hint(Question.EvidenceHint hint) {
    String command = hint.command().strip();
    String what = Phrases.bare(hint.what());
    RichText words =
        WithoutCommand.isSaid(command)
            ? RichText.of(what + ". ").and(Phrases.bare(WithoutCommand.words(command)))
            : RichText.of(what + ": ").code(command);
    return hint.good().isBlank()
        ? words
        : words.and(" · ").quiet(tr("good: %s", Phrases.bare(hint.good())));
  }

  // Where it leads.

  private void addLinks(Question question, List<Block> blocks) {
    var parts = new ArrayList<RichText>();
    RichText threats = Phrases.threats(material.threats().about(question.id()));
    if (!threats.isEmpty()) {
      parts.add(RichText.of(tr("threats ")).and(threats));
    }
    RichText concepts = Phrases.concepts(material, question);
    if (!concepts.isEmpty()) {
      parts.add(RichText.of(tr("concepts ")).and(concepts));
    }
    var actions =
        material.assessment().actions().stream()
            .filter(action -> action.questions().contains(question.id()))
            .toList();
    if (!actions.isEmpty()) {
      parts.add(RichText.of(tr("actions ")).and(Phrases.actions(actions)));
    }
    RichText controls = controls(question);
    if (!controls.isEmpty()) {
      parts.add(controls);
    }
    if (!parts.isEmpty()) {
      blocks.add(
          new Block.Note(RichText.quietly(tr("Leads to ")).and(RichText.joined(" · ", parts))));
    }
  }

  private RichText controls(Question question) {
    var byFramework = new java.util.LinkedHashMap<String, List<RichText>>();
    for (Question.ControlMapping mapping : question.mappings()) {
      byFramework
          .computeIfAbsent(mapping.framework(), _ -> new ArrayList<>())
          .add(
              RichText.NONE.to(
                  mapping.control(), Anchors.control(mapping.framework(), mapping.control())));
    }
    var parts = new ArrayList<RichText>();
    byFramework.forEach(
        (framework, controls) ->
            parts.add(
                RichText.of(
                        material
                            .library()
                            .framework(framework)
                            .map(AnswerBlocks::shortTitle)
                            .orElse(framework))
                    .and(" ")
                    .and(RichText.joined(", ", controls))));
    return RichText.joined(" · ", parts);
  }

  /// What a catalogue is called in running text: its title up to the explanation, with the edition
  /// where that is short.
  private static String shortTitle(Framework framework) {
    String title = framework.title().split(",|:| \\(", 2)[0];
    String edition = framework.version();
    return edition.length() > LONGEST_EDITION || title.contains(edition)
        ? title
        : title + " " + edition;
  }
}
