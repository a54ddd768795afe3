package org.soundings.report.section.threat;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.soundings.assessment.answer.AnswerState.Rating;
import org.soundings.assessment.decision.Level;
import org.soundings.assessment.decision.RiskMatrix;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.Section;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.SectionMaker;

/// The meaning of the steps, the risk matrix, and the rules that change a level.
public final class ScaleSection implements SectionMaker {

  @Override
  public Optional<Section> of(Material material) {
    RiskMatrix table = material.assessment().riskMatrix();
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Statement(
            RichText.of(
                tr(
                    "Levels are expressed in words and read from the risk matrix. Values are not multiplied, added or averaged."))));
    blocks.add(
        new Block.Figure(
            RiskSection.matrix(table, List.of()),
            tr("Risk matrix used in this report"),
            RichText.of(table.source())));
    blocks.add(levels());
    blocks.add(likelihoods(table));
    blocks.add(impacts(table));
    blocks.add(new Block.Heading(2, "", tr("Rules for adjusting levels"), ""));
    blocks.add(rules());
    blocks.add(new Block.Heading(2, "", tr("Control effectiveness"), ""));
    blocks.add(ratings());
    return Optional.of(
        Section.chapter("A", tr("Rating scales and rules"), Anchors.section("scales"), blocks));
  }

  private static Block levels() {
    return new Block.Table(
        List.of(Column.words(tr("Level"), 109), Column.words(tr("Expected response"), 372)),
        Arrays.stream(Level.values())
            .map(
                level ->
                    Row.of(
                        Cell.of(RichText.NONE.level(level).strong("\u00A0\u00A0" + level.title())),
                        Cell.of(level.meaning())))
            .toList()
            .reversed(),
        Block.Density.DENSE);
  }

  private static Block likelihoods(RiskMatrix table) {
    return scale(
        tr("Likelihood"),
        tr("Over the next few years, under current conditions"),
        Arrays.stream(Likelihood.values())
            .map(step -> step(table.title(step), table.meaning(step)))
            .toList());
  }

  private static Block impacts(RiskMatrix table) {
    return scale(
        tr("Impact"),
        tr("Consequences of a single occurrence"),
        Arrays.stream(Impact.values())
            .map(step -> step(table.title(step), table.meaning(step)))
            .toList());
  }

  private static Block scale(String title, String about, List<Row> rows) {
    return new Block.Table(
        List.of(Column.words(title, 109), Column.words(about, 372)),
        rows.reversed(),
        Block.Density.DENSE);
  }

  private static Row step(String title, String meaning) {
    return Row.of(Cell.of(RichText.strongly(title)), Cell.of(meaning));
  }

  private static Block rules() {
    return new Block.Table(
        List.of(Column.words(tr("Condition"), 240), Column.words(tr("Effect"), 241)),
        List.of(
            rule(
                tr("A context factor named in the template is rated high"),
                tr(
                    "likelihood or impact raised by one level, at most one level for all factors together")),
            rule(
                tr("A context factor named in the template is rated low, with a reason"),
                tr("likelihood or impact reduced by one level, within the same limit")),
            rule(
                tr(
                    "An answer is rated “effective” or “mostly effective”, valid evidence supports it and no evidence contradicts it"),
                tr("related likelihood or impact reduced by one level")),
            rule(
                tr(
                    "An answer is rated “effective” or “mostly effective”, without evidence or with expired evidence only"),
                tr("unchanged")),
            rule(
                tr("Evidence contradicts the answer"),
                tr("unchanged until the contradiction is resolved")),
            rule(tr("“Weak”, “missing”, “don't know”, “deferred” or “open”"), tr("unchanged")),
            rule(
                tr("An agreed action has an owner and is not done"),
                tr("likelihood reduced by one level, for residual risk only")),
            rule(
                tr("The team sets a level manually, with a rationale"),
                tr(
                    "manual level applies, derived level remains listed, inherent risk never lower and residual risk never higher than current risk"))),
        Block.Density.DENSE);
  }

  private static Row rule(String when, String then) {
    return Row.of(Cell.of(when), Cell.of(then));
  }

  private static Block ratings() {
    return new Block.Table(
        List.of(Column.words(tr("Term"), 109), Column.words(tr("Meaning"), 372)),
        Arrays.stream(Rating.values())
            .map(
                rating ->
                    Row.of(
                        Cell.of(RichText.NONE.rating(rating).strong(rating.words())),
                        Cell.of(meaning(rating))))
            .toList(),
        Block.Density.DENSE);
  }

  private static String meaning(Rating rating) {
    return switch (rating) {
      case EFFECTIVE -> tr("Works for everything in scope and can be demonstrated.");
      case MOSTLY_EFFECTIVE -> tr("Works, with known and documented exceptions.");
      case WEAK -> tr("In place, but would not stop the attacker in question.");
      case MISSING -> tr("No control is in place.");
    };
  }
}
