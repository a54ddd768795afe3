package org.soundings.report.section.answer;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soundings.assessment.Sounding;
import org.soundings.assessment.Sounding.Depth;
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

/// What the team set aside, and why.
public final class NotApplyingSection implements SectionMaker {

  @Override
  public Optional<Section> of(Material material) {
    List<Sounding> questions = material.coverage().with(Depth.NOT_APPLYING);
    List<Threat> threats = material.threats().with(Threat.Reach.DOES_NOT_APPLY);
    if (questions.isEmpty() && threats.isEmpty()) {
      return Optional.empty();
    }
    var rows = new ArrayList<Row>();
    if (!questions.isEmpty()) {
      rows.add(new Row.Group(tr("Questions, %s", questions.size())));
      for (Sounding sounding : questions) {
        rows.add(row(sounding));
        sounding.answer().dissents().forEach(dissent -> rows.add(row(dissent)));
      }
    }
    if (!threats.isEmpty()) {
      rows.add(new Row.Group(tr("Threats, %s", threats.size())));
      threats.forEach(threat -> rows.add(row(threat)));
    }
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Statement(
            RichText.of(
                trn(
                        "1 question was set aside, with a reason. Set aside is not the same as tested and found clean.",
                        "%s questions were set aside, each with a reason. Set aside is not the same as tested and found clean.",
                        questions.size(),
                        questions.size())
                    + dissenting(questions))));
    blocks.add(
        new Block.Table(
            List.of(
                Column.words(tr("Item"), 150),
                Column.words(tr("Because"), 231),
                Column.words(tr("Said by, last change"), 100)),
            rows,
            Block.Density.NORMAL));
    return Optional.of(
        Section.chapter("12", tr("What does not apply"), Anchors.section("not-applying"), blocks));
  }

  private static String dissenting(List<Sounding> questions) {
    long count = questions.stream().filter(each -> !each.answer().dissents().isEmpty()).count();
    return count == 0 ? "" : tr(" With dissent: %,d.", count);
  }

  /// Who does not share it, below the question.
  private static Row row(Answer.Dissent dissent) {
    return Row.of(
        Cell.of(RichText.quietly(dissent.label())),
        dissent.isReasoned()
            ? Cell.said(Phrases.said(dissent.reason()))
            : Cell.of(RichText.quietly(dissent.why())),
        Cell.of(dissent.whoHolds()));
  }

  private static Row row(Sounding sounding) {
    String because =
        sounding.answer().state() instanceof AnswerState.DoesNotApply(var reason) ? reason : "";
    return Row.of(
        Cell.of(UnknownSection.title(sounding)),
        Cell.said(Phrases.said(because)),
        Phrases.two(sounding.answer().by(), Phrases.day(sounding.answer().at())));
  }

  private static Row row(Threat threat) {
    return Row.at(
        Anchors.threat(threat.id()),
        Cell.of(
            RichText.strongly(threat.template().title())
                .newLine()
                .quiet(threat.label() + " · " + threat.id())),
        Cell.of(
            RichText.of(tr("None of its questions applies: "))
                .and(
                    RichText.joined(
                        ", ", threat.questions().stream().map(Phrases::question).toList()))),
        Cell.of(""));
  }
}
