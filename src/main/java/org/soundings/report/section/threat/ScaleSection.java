package org.soundings.report.section.threat;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.soundings.assessment.answer.AnswerState.Standing;
import org.soundings.assessment.decision.Level;
import org.soundings.assessment.decision.RiskTable;
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

/// What the steps mean, the lookup table, and the rules that move a level.
public final class ScaleSection implements SectionMaker {

  @Override
  public Optional<Section> of(Material material) {
    RiskTable table = material.assessment().riskTable();
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Statement(
            RichText.of(
                tr(
                    "Words first. Levels are looked up in a table; nothing is multiplied, added or"
                        + " averaged."))));
    blocks.add(
        new Block.Figure(
            RiskSection.matrix(table, List.of()),
            tr("The lookup table used in this report"),
            RichText.of(table.source())));
    blocks.add(levels());
    blocks.add(likelihoods(table));
    blocks.add(impacts(table));
    blocks.add(new Block.Heading(2, "", tr("What moves a level"), ""));
    blocks.add(rules());
    blocks.add(new Block.Heading(2, "", tr("Standing of an answer"), ""));
    blocks.add(standings());
    return Optional.of(
        Section.chapter("A", tr("Rating scales and rules"), Anchors.section("scales"), blocks));
  }

  private static Block levels() {
    return new Block.Table(
        List.of(Column.words(tr("Level"), 109), Column.words(tr("What is expected"), 372)),
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

  private static Block likelihoods(RiskTable table) {
    return scale(
        tr("Likelihood"),
        tr("Over the next years, as things stand"),
        Arrays.stream(Likelihood.values())
            .map(step -> step(table.title(step), table.meaning(step)))
            .toList());
  }

  private static Block impacts(RiskTable table) {
    return scale(
        tr("Impact"),
        tr("If it happened once"),
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
        List.of(Column.words(tr("When"), 240), Column.words(tr("Then"), 241)),
        List.of(
            rule(
                tr("A context factor that the template names is rated high"),
                tr(
                    "its likelihood or impact goes one step up, all factors together one step at most")),
            rule(
                tr("Such a factor is rated low, with a reason in words"),
                tr("one step down, under the same limit")),
            rule(
                tr(
                    "An answer “holds” or “mostly holds”, fresh evidence supports it, none contradicts"),
                tr("the likelihood or impact it bears on goes one step down")),
            rule(tr("The same, in words only or with stale evidence"), tr("no step down")),
            rule(tr("Evidence contradicts the answer"), tr("no step down until that is resolved")),
            rule(tr("“Weak”, “missing”, “don't know”, “later”, open"), tr("no step down")),
            rule(
                tr("An agreed action has an owner and is not done"),
                tr("likelihood one step down, in the level “after” only")),
            rule(
                tr("The team sets a level itself, with a reason in words"),
                tr(
                    "that level stands, and the one without controls is at least as high; what is set"
                        + " for after is never above now; the derived one stays beside it"))),
        Block.Density.DENSE);
  }

  private static Row rule(String when, String then) {
    return Row.of(Cell.of(when), Cell.of(then));
  }

  private static Block standings() {
    return new Block.Table(
        List.of(Column.words(tr("Word"), 109), Column.words(tr("Means"), 372)),
        Arrays.stream(Standing.values())
            .map(
                standing ->
                    Row.of(
                        Cell.of(RichText.NONE.standing(standing).strong(standing.words())),
                        Cell.of(meaning(standing))))
            .toList(),
        Block.Density.DENSE);
  }

  private static String meaning(Standing standing) {
    return switch (standing) {
      case HOLDS -> tr("Works for everything in scope, and someone could show it.");
      case MOSTLY_HOLDS -> tr("Works, with exceptions known by name.");
      case WEAK -> tr("Exists, but would not stop the attacker in question.");
      case MISSING -> tr("Nothing is in place.");
    };
  }
}
