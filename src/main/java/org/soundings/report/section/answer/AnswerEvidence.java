package org.soundings.report.section.answer;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import org.soundings.assessment.QuestionCoverage;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceIssue;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.pack.ManualCheck;
import org.soundings.pack.Question;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;

/// The evidence on a question, and how to find more.
record AnswerEvidence(Material material) {

  private static final int MOST_HINTS = 2;

  void add(Answer answer, List<Block> blocks) {
    List<Evidence> items = material.assessment().evidenceOn(answer.question()).toList();
    if (items.isEmpty()) {
      return;
    }
    blocks.add(
        new Block.Table(
            List.of(
                Column.words(tr("Evidence"), 50),
                Column.words(tr("Relation"), 66),
                Column.words(tr("Title"), 192),
                Column.words(tr("Captured (UTC)"), 94),
                Column.number(tr("Age"), 34),
                Column.words("SHA-256", 45)),
            items.stream().map(item -> row(item, answer)).toList(),
            Block.Density.NORMAL));
  }

  private Row row(Evidence item, Answer answer) {
    EvidenceMapping mapping = item.mappingOn(answer.question()).orElseThrow();
    String sign =
        switch (mapping.relation()) {
          case SUPPORTS -> "+";
          case CONTRADICTS -> "×";
          case NEUTRAL -> "–";
        };
    RichText relation =
        RichText.of(sign + "\u00A0" + mapping.relation().words())
            .and(toAnswer(item, mapping, answer));
    RichText shows = RichText.of(item.title());
    Optional<EvidenceIssue> issue = material.assessment().issue(item, material.options().at());
    if (issue.isPresent()) {
      shows = shows.newLine().strong(tr("Not counted: %s", issue.get().words()));
    }
    if (!mapping.sentence().isBlank()) {
      shows = shows.newLine().quiet(material.sentence(mapping));
    }
    String age =
        item.ageInDays(material.options().at()).map(days -> tr("%s\u00A0d", days)).orElse("?");
    return Row.of(
        Cell.of(RichText.NONE.to(item.id(), Anchors.evidence(item.id()))),
        Cell.of(relation),
        Cell.of(shows),
        Cell.of(
            item.capturedOn() == null ? tr("not specified") : Phrases.minute(item.capturedOn())),
        Cell.of(issue.isPresent() ? RichText.strongly(age) : RichText.of(age)),
        Cell.of(
            item.file()
                .map(file -> RichText.NONE.code(file.hash().brief()))
                .orElse(RichText.NONE)));
  }

  /// The effect on an answer that itself rates the control weak or missing, which the sign does not
  /// show.
  private RichText toAnswer(Evidence item, EvidenceMapping mapping, Answer answer) {
    boolean isDoubted = material.assessment().issue(item, material.options().at()).isPresent();
    if (!answer.state().isWeakOrMissing()
        || mapping.relation() == EvidenceMapping.Relation.NEUTRAL) {
      return RichText.NONE;
    }
    if (QuestionCoverage.contradicts(item, answer, isDoubted)) {
      return RichText.NONE.newLine().quiet(tr("contradicts the answer"));
    }
    return answer.state().isContradictedBy(mapping)
        ? RichText.NONE
        : RichText.NONE.newLine().quiet(tr("confirms the answer"));
  }

  /// How to find evidence, if none confirms the answer yet: commands from the pack.
  static void addHints(QuestionCoverage questionCoverage, List<Block> blocks) {
    boolean isBorneOut =
        questionCoverage.answer().state() instanceof AnswerState.Answered
            && !questionCoverage.supporting().isEmpty();
    if (isBorneOut || questionCoverage.state() == QuestionCoverage.CoverageState.NOT_APPLICABLE) {
      return;
    }
    List<Block> lines =
        questionCoverage.question().evidence().stream()
            .filter(hint -> !hint.command().isBlank())
            .limit(MOST_HINTS)
            .<Block>map(hint -> new Block.Fine(hint(hint)))
            .toList();
    if (!lines.isEmpty()) {
      blocks.add(new Block.Labelled(RichText.quietly(tr("How to check")), lines));
    }
  }

  private static RichText hint(Question.EvidenceHint hint) {
    String command = hint.command().strip();
    String what = Phrases.bare(hint.what());
    RichText words =
        ManualCheck.isSaid(command)
            ? RichText.of(what + ". ").and(Phrases.bare(ManualCheck.words(command)))
            : RichText.of(what + ": ").code(command);
    return hint.good().isBlank()
        ? words
        : words.and(" · ").quiet(tr("expected: %s", Phrases.bare(hint.good())));
  }
}
