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

  /// A list of so many items is a table.
  private static final int MOST_LINES = 4;

  void add(Answer answer, List<Block> blocks) {
    List<Evidence> items = material.assessment().evidenceOn(answer.question()).toList();
    if (items.isEmpty()) {
      return;
    }
    if (items.size() <= MOST_LINES) {
      blocks.add(
          new Block.Labelled(
              RichText.quietly(tr("Evidence")),
              items.stream().<Block>map(item -> new Block.Fine(line(item, answer))).toList()));
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

  /// An item in small print: sign, title, what it shows, date, age and hash.
  private RichText line(Evidence item, Answer answer) {
    EvidenceMapping mapping = item.mappingOn(answer.question()).orElseThrow();
    Optional<EvidenceIssue> issue = material.assessment().issue(item, material.options().at());
    RichText words =
        RichText.of(relation(item, mapping, answer) + " ")
            .to(item.id(), Anchors.evidence(item.id()))
            .and(" " + item.title());
    if (issue.isPresent()) {
      words = words.and(". ").strong(tr("Not counted: %s", issue.get().words()));
    }
    if (!mapping.sentence().isBlank()) {
      words = words.and(". ").quiet(material.sentence(mapping));
    }
    String age =
        item.ageInDays(material.options().at()).map(days -> tr("%s\u00A0d", days)).orElse("?");
    String captured =
        item.capturedOn() == null ? tr("not specified") : Phrases.minute(item.capturedOn());
    words = words.quiet(" (" + captured + ", " + age);
    return item.file()
        .map(file -> ", " + file.hash().brief())
        .map(words::quiet)
        .orElse(words)
        .quiet(")");
  }

  private Row row(Evidence item, Answer answer) {
    EvidenceMapping mapping = item.mappingOn(answer.question()).orElseThrow();
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
        Cell.of(relation(item, mapping, answer)),
        Cell.of(shows),
        Cell.of(
            item.capturedOn() == null ? tr("not specified") : Phrases.minute(item.capturedOn())),
        Cell.of(issue.isPresent() ? RichText.strongly(age) : RichText.of(age)),
        Cell.of(
            item.file()
                .map(file -> RichText.NONE.code(file.hash().brief()))
                .orElse(RichText.NONE)));
  }

  /// What an item says about the answer, with a sign. If the answer itself rates the control weak
  /// or missing, evidence against the control confirms the answer.
  private String relation(Evidence item, EvidenceMapping mapping, Answer answer) {
    boolean isDoubted = material.assessment().issue(item, material.options().at()).isPresent();
    if (answer.state().isWeakOrMissing()
        && mapping.relation() != EvidenceMapping.Relation.NEUTRAL) {
      if (QuestionCoverage.contradicts(item, answer, isDoubted)) {
        return tr("×\u00A0contradicts the answer");
      }
      if (!answer.state().isContradictedBy(mapping)) {
        return tr("+\u00A0confirms the answer");
      }
    }
    String sign =
        switch (mapping.relation()) {
          case SUPPORTS -> "+";
          case CONTRADICTS -> "×";
          case NEUTRAL -> "–";
        };
    return sign + "\u00A0" + mapping.relation().words();
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
