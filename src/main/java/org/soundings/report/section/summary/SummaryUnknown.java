package org.soundings.report.section.summary;

import static org.soundings.language.Messages.tr;

import java.util.List;
import org.soundings.assessment.QuestionCoverage;
import org.soundings.assessment.QuestionCoverage.CoverageState;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.report.Block;
import org.soundings.report.RichText;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;

/// What the team does not know yet, with the owners.
final class SummaryUnknown {

  private SummaryUnknown() {}

  static void addUnknown(Material material, List<Block> blocks) {
    List<QuestionCoverage> unknown = material.coverage().with(CoverageState.DONT_KNOW);
    if (unknown.isEmpty()) {
      return;
    }
    QuestionCoverage first =
        material.order().placed().stream()
            .flatMap(placed -> unknown.stream().filter(u -> u.question().equals(placed.question())))
            .findFirst()
            .orElse(unknown.getFirst());
    RichText words =
        RichText.of(first.question().title())
            .and(" (")
            .and(Phrases.question(first.question().id()))
            .and(").");
    if (first.answer().state() instanceof AnswerState.DontKnow state) {
      words = words.and(owner(material, state));
    }
    blocks.add(
        new Block.Labelled(
            RichText.strongly(tr("Main unanswered question"))
                .newLine()
                .quiet(unknown(material, unknown)),
            List.of(new Block.Paragraph(words))));
  }

  private static String owner(Material material, AnswerState.DontKnow unknown) {
    if (unknown.owner().isBlank()) {
      return "";
    }
    if (unknown.due() == null) {
      return tr(" Owner: %s.", unknown.owner());
    }
    return unknown.isOverdue(material.today())
        ? tr(" Owner: %s (overdue since %s).", unknown.owner(), Phrases.day(unknown.due()))
        : tr(" Owner: %s (due %s).", unknown.owner(), Phrases.day(unknown.due()));
  }

  private static String unknown(Material material, List<QuestionCoverage> unknown) {
    long overdue =
        unknown.stream()
            .filter(
                questionCoverage ->
                    questionCoverage.answer().state() instanceof AnswerState.DontKnow state
                        && state.isOverdue(material.today()))
            .count();
    return overdue == 0
        ? tr("of %s", unknown.size())
        : tr("of %,d, %,d overdue", unknown.size(), overdue);
  }
}
