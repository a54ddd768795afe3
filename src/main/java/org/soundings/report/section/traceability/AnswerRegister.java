package org.soundings.report.section.traceability;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import org.soundings.assessment.QuestionCoverage;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceIssue;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.plan.ReportPart;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;

/// Every answer once: its conclusion, rating, author and date, and its evidence with age and hash.
record AnswerRegister(Material material) {

  /// The answers, without questions that have neither an answer nor evidence.
  List<Block> blocks() {
    List<Row> rows =
        material.coverage().soundings().stream()
            .filter(material::hasSomething)
            .map(this::row)
            .toList();
    return rows.isEmpty()
        ? List.of()
        : List.of(
            new Block.Table(
                List.of(
                    Column.words(tr("Question"), 104),
                    Column.words(tr("Conclusion"), 160),
                    Column.words(tr("Rating, author, date"), 107),
                    Column.words(tr("Evidence, age, hash"), 110)),
                rows,
                Block.Density.DENSE));
  }

  private Row row(QuestionCoverage coverage) {
    String id = coverage.question().id();
    return Row.at(
        material.has(ReportPart.ANSWERS) ? "" : Anchors.question(id),
        Cell.of(RichText.of(coverage.question().title()).newLine().code(id)),
        Cell.teamText(Phrases.said(coverage.answer().conclusionOrReason())),
        Cell.of(rating(coverage.answer())),
        Cell.of(evidence(coverage)));
  }

  private static RichText rating(Answer answer) {
    RichText words =
        answer.state() instanceof AnswerState.Answered(var rating, var confidence)
            ? RichText.NONE
                .rating(rating)
                .and(rating.words())
                .newLine()
                .quiet(tr("confidence: %s", confidence.words()))
            : RichText.of(answer.state().words());
    if (!answer.by().isBlank()) {
      words = words.newLine().quiet(answer.by());
    }
    return answer.at() == null ? words : words.newLine().quiet(Phrases.day(answer.at()));
  }

  private RichText evidence(QuestionCoverage coverage) {
    List<Evidence> items =
        material.assessment().evidenceOn(coverage.question().id()).sorted().toList();
    if (items.isEmpty()) {
      return RichText.quietly(tr("none"));
    }
    RichText words = RichText.NONE;
    for (Evidence item : items) {
      words = words.isEmpty() ? words : words.newLine();
      words = words.and(item(coverage, item));
    }
    return words;
  }

  /// An item in one line: its sign, age and hash, and why it does not count.
  private RichText item(QuestionCoverage coverage, Evidence item) {
    RichText words =
        RichText.of(MetControl.sign(List.of(coverage), item) + "\u00A0")
            .to(item.id(), Anchors.evidence(item.id()));
    Optional<EvidenceIssue> issue = material.assessment().issue(item, material.options().at());
    words =
        words.quiet(
            item.ageInDays(material.options().at())
                .map(days -> tr(" %s\u00A0d", days))
                .orElse(tr(" age unknown")));
    if (issue.isPresent()) {
      words = words.and(", ").strong(issue.get().words());
    }
    return item.file()
        .map(file -> RichText.of(" ").code(file.hash().brief()))
        .map(words::and)
        .orElse(words);
  }
}
