package org.soundings.report.section.answer;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soundings.assessment.QuestionCoverage;
import org.soundings.assessment.QuestionCoverage.CoverageState;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.Section;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;
import org.soundings.report.section.material.SectionMaker;
import org.soundings.threat.Threat;

/// Questions that are not applicable, and why.
public final class NotApplicableSection implements SectionMaker {

  @Override
  public Optional<Section> of(Material material) {
    List<QuestionCoverage> questions = material.coverage().with(CoverageState.NOT_APPLICABLE);
    List<Threat> threats = material.threats().with(Threat.Reach.NOT_APPLICABLE);
    if (questions.isEmpty() && threats.isEmpty()) {
      return Optional.empty();
    }
    var rows = new ArrayList<Row>();
    if (!questions.isEmpty()) {
      rows.add(new Row.Group(tr("Questions: %s", questions.size())));
      for (QuestionCoverage questionCoverage : questions) {
        rows.add(row(questionCoverage));
        questionCoverage.answer().dissents().forEach(dissent -> rows.add(row(dissent)));
      }
    }
    if (!threats.isEmpty()) {
      rows.add(new Row.Group(tr("Threats: %s", threats.size())));
      threats.forEach(threat -> rows.add(row(threat)));
    }
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Statement(
            RichText.of(
                trn(
                        "1 question was marked as not applicable, with a reason. “Not applicable” is not a test result.",
                        "%s questions were marked as not applicable, each with a reason. “Not applicable” is not a test result.",
                        questions.size(),
                        questions.size())
                    + dissenting(questions))));
    blocks.add(
        new Block.Table(
            List.of(
                Column.words(tr("Item"), 150),
                Column.words(tr("Reason"), 231),
                Column.words(tr("Author, last change"), 100)),
            rows,
            Block.Density.NORMAL));
    return Optional.of(
        Section.chapter("12", tr("Not applicable"), Anchors.section("not-applicable"), blocks));
  }

  private static String dissenting(List<QuestionCoverage> questions) {
    long count = questions.stream().filter(each -> !each.answer().dissents().isEmpty()).count();
    return count == 0 ? "" : tr(" With dissent: %,d.", count);
  }

  /// The dissent, below the question.
  private static Row row(Answer.Dissent dissent) {
    return Row.of(
        Cell.of(RichText.quietly(dissent.label())),
        dissent.isReasoned()
            ? Cell.teamText(Phrases.said(dissent.reason()))
            : Cell.of(RichText.quietly(dissent.why())),
        Cell.of(dissent.whoHolds()));
  }

  private static Row row(QuestionCoverage questionCoverage) {
    String reason =
        questionCoverage.answer().state() instanceof AnswerState.NotApplicable(var words)
            ? words
            : "";
    return Row.of(
        Cell.of(UnknownSection.title(questionCoverage)),
        Cell.teamText(Phrases.said(reason)),
        Phrases.two(questionCoverage.answer().by(), Phrases.day(questionCoverage.answer().at())));
  }

  private static Row row(Threat threat) {
    return Row.at(
        Anchors.threat(threat.id()),
        Cell.of(
            RichText.strongly(threat.template().title())
                .newLine()
                .quiet(threat.label() + " · " + threat.id())),
        Cell.of(
            RichText.of(tr("None of the related questions applies: "))
                .and(
                    RichText.joined(
                        ", ", threat.questions().stream().map(Phrases::question).toList()))),
        Cell.of(""));
  }
}
