package org.soundings.report.section.answer;

import static org.soundings.language.Messages.number;
import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.soundings.assessment.Sounding;
import org.soundings.pack.Framework;
import org.soundings.pack.Question;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.ReportPart;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.Section;
import org.soundings.report.section.answer.MetControl.State;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.SectionMaker;

/// Which controls of public catalogues the questions reach, and what stands behind each.
public final class TraceabilitySection implements SectionMaker {

  @Override
  public Optional<Section> of(Material material) {
    var tables = new ArrayList<Block>();
    int controls = 0;
    var rows = new ArrayList<Row>();
    int number = 0;
    for (Framework framework : material.library().frameworks()) {
      Map<String, List<Sounding>> reached = reached(material, framework.id());
      if (reached.isEmpty()) {
        continue;
      }
      controls += reached.size();
      String chapter = "";
      if (reached.values().stream().anyMatch(each -> ControlBlocks.isTouched(material, each))) {
        number++;
        chapter = ReportPart.TRACEABILITY.number() + "." + number;
        tables.add(new Block.Heading(2, chapter, title(material, framework), ""));
        tables.add(new Block.Note(edition(framework, reached.size())));
        new ControlBlocks(material, framework, reached).add(tables);
      }
      rows.add(overview(material, framework, chapter, reached));
    }
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    var blocks = new ArrayList<Block>();
    addHead(controls, rows.size(), blocks);
    blocks.add(overview(rows));
    blocks.addAll(tables);
    return Optional.of(
        Section.chapter(
            "15", tr("Traceability to controls"), Anchors.section("traceability"), blocks));
  }

  private static void addHead(int controls, int catalogues, List<Block> blocks) {
    blocks.add(
        new Block.Statement(
            RichText.of(
                tr(
                    "The questions ask about %s in %s. A guide for an assessor, not a certificate.",
                    trn("%d control", "%d controls", controls, controls),
                    trn("%d catalogue", "%d catalogues", catalogues, catalogues)))));
    blocks.add(
        new Block.Note(
            RichText.of(
                tr(
                    "A control holds here only where every question about it that applies is answered,"
                        + " none of the answers is weak or missing, and no evidence contradicts one."
                        + " Subjects are in our own words, never the standard's. After a question: no"
                        + " sign, it speaks directly about the control; ~, among others; ?, an assessor"
                        + " may disagree. Before evidence: +, it bears an answer out; ×, it speaks"
                        + " against one, or against the control where none is given; –, neither."))));
  }

  // Each catalogue in one line.

  private static Block overview(List<Row> rows) {
    return new Block.Table(
        List.of(
            Column.words("", 30),
            Column.words(tr("Catalogue"), 109),
            Column.number(tr("With questions"), 50),
            Column.number(tr("Hold, at least mostly"), 46),
            Column.number(tr("Partly answered"), 50),
            Column.number(tr("Weak or missing"), 48),
            Column.number(tr("Contradicted"), 58),
            Column.number(tr("No answer"), 44),
            Column.number(tr("Shown by evidence"), 46)),
        rows,
        Block.Density.DENSE);
  }

  private static Row overview(
      Material material, Framework framework, String chapter, Map<String, List<Sounding>> reached) {
    List<MetControl> controls = reached.values().stream().map(MetControl::new).toList();
    return Row.of(
        Cell.of(chapter.isEmpty() ? "\u00A0" : chapter),
        Cell.of(title(material, framework)),
        Cell.of(number(controls.size())),
        count(controls, State.HOLDS),
        count(controls, State.PARTLY),
        count(controls, State.WEAK),
        count(controls, State.CONTRADICTED),
        count(controls, State.NONE),
        Cell.of(number(controls.stream().filter(MetControl::isShown).count())));
  }

  private static Cell count(List<MetControl> controls, State state) {
    return Cell.of(number(controls.stream().filter(each -> each.state() == state).count()));
  }

  /// The catalogue's title, and which edition where more than one is at hand.
  private static String title(Material material, Framework framework) {
    boolean several =
        material.library().frameworks().stream()
                .filter(each -> each.title().equals(framework.title()))
                .count()
            > 1;
    return several ? framework.title() + " " + framework.version() : framework.title();
  }

  private static RichText edition(Framework framework, int reached) {
    RichText words =
        RichText.of(
            tr(
                "%s, %s. The questions ask about %d of the %d entries listed here.",
                framework.publisher(), framework.version(), reached, framework.controls().size()));
    if (!framework.verified()) {
      words = words.strong(tr(" Some ids could not be checked."));
    }
    if (!framework.note().isBlank()) {
      words = words.and(" " + framework.note());
    }
    return words;
  }

  private static Map<String, List<Sounding>> reached(Material material, String framework) {
    var reached = new LinkedHashMap<String, List<Sounding>>();
    for (Sounding sounding : material.coverage().soundings()) {
      for (Question.ControlMapping mapping : sounding.question().mappings()) {
        if (mapping.framework().equals(framework)) {
          reached.computeIfAbsent(mapping.control(), _ -> new ArrayList<>()).add(sounding);
        }
      }
    }
    return reached;
  }
}
