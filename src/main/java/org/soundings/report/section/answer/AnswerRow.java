package org.soundings.report.section.answer;

import static org.soundings.language.Messages.tr;

import java.util.List;
import org.soundings.assessment.QuestionCoverage;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.plan.ReportPart;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;

/// One answer in one row: rating, conclusion and evidence.
record AnswerRow(Material material, QuestionCoverage coverage) {

  /// Whether a row says enough about an answer: it is rated, or not applicable or deferred with a
  /// reason, it answers the current wording, and nothing and no one disagrees. What a weak or
  /// missing control leads to is printed with its threats.
  static boolean isEnough(Material material, QuestionCoverage coverage) {
    return switch (material.detail(ReportPart.ANSWERS)) {
      case FULL, CONCISE -> false;
      case WORK -> !needsWork(coverage);
      case FEW -> true;
    };
  }

  private static boolean needsWork(QuestionCoverage coverage) {
    Answer answer = coverage.answer();
    boolean isSettled =
        switch (answer.state()) {
          case AnswerState.Answered _ -> true;
          case AnswerState.NotApplicable(var reason) -> !reason.isBlank();
          case AnswerState.Deferred(var reason) -> !reason.isBlank();
          case AnswerState.Open _, AnswerState.DontKnow _ -> false;
        };
    return !isSettled
        || answer.isReworded(coverage.question())
        || coverage.isContradicted()
        || !coverage.flagged().isEmpty()
        || !answer.dissents().isEmpty()
        || !answer.disagreement().isBlank();
  }

  static Block table(List<Row> rows) {
    return new Block.Table(
        List.of(
            Column.words(tr("Question"), 131),
            Column.words(tr("Rating"), 84),
            Column.words(tr("Conclusion"), 206),
            Column.words(tr("Evidence"), 60)),
        rows,
        Block.Density.DENSE);
  }

  Row row() {
    String id = coverage.question().id();
    return Row.at(
        Anchors.question(id),
        Cell.of(RichText.of(coverage.question().title()).newLine().code(id)),
        Cell.of(state()),
        Cell.teamText(Phrases.said(coverage.answer().conclusionOrReason())),
        Cell.of(Phrases.evidence(material.assessment().evidenceOn(id).sorted().toList())));
  }

  private RichText state() {
    AnswerState state = coverage.answer().state();
    if (!(state instanceof AnswerState.Answered(var rating, var confidence))) {
      return RichText.of(state.words());
    }
    RichText words =
        RichText.NONE.rating(rating).and(rating.words()).newLine().quiet(confidence.words());
    return coverage.state() == QuestionCoverage.CoverageState.NO_EVIDENCE
        ? words.newLine().quiet(coverage.state().words())
        : words;
  }
}
