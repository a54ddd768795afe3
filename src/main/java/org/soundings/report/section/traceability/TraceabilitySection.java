package org.soundings.report.section.traceability;

import static org.soundings.language.Messages.number;
import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.soundings.assessment.QuestionCoverage;
import org.soundings.pack.Framework;
import org.soundings.pack.Question;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.Section;
import org.soundings.report.plan.ReportDetail;
import org.soundings.report.plan.ReportPart;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.SectionMaker;
import org.soundings.report.section.traceability.MetControl.State;

/// Which controls of public frameworks the questions cover, and the basis for each.
public final class TraceabilitySection implements SectionMaker {

  @Override
  public Optional<Section> of(Material material) {
    var tables = new ArrayList<Block>();
    int controls = 0;
    boolean isOverview = material.detail(ReportPart.TRACEABILITY) == ReportDetail.FEW;
    var rows = new ArrayList<Row>();
    var unreached = new ArrayList<String>();
    int number = 0;
    for (Framework framework : material.frameworks()) {
      Map<String, List<QuestionCoverage>> reached = reached(material, framework.id());
      if (reached.isEmpty()) {
        unreached.add(framework.name());
        continue;
      }
      controls += reached.size();
      String chapter = "";
      if (!isOverview
          && reached.values().stream()
              .anyMatch(each -> ApplicabilityTable.isTouched(material, each))) {
        number++;
        chapter = ReportPart.TRACEABILITY.number() + "." + number;
        tables.add(new Block.Heading(2, chapter, framework.name(), ""));
        tables.add(new Block.Note(edition(framework, reached.size())));
        new ApplicabilityTable(material, framework, reached).add(tables);
      }
      rows.add(overview(framework, chapter, reached));
    }
    List<String> missing = material.missingFrameworks();
    if (rows.isEmpty() && missing.isEmpty() && unreached.isEmpty()) {
      return Optional.empty();
    }
    var blocks = new ArrayList<Block>();
    if (!unreached.isEmpty()) {
      blocks.add(
          new Block.Note(
              RichText.strongly(
                  tr(
                      "Chosen, but no question of this assessment is mapped to it: %s.",
                      String.join(", ", unreached)))));
    }
    if (!missing.isEmpty()) {
      blocks.add(
          new Block.Note(
              RichText.strongly(tr("Chosen but not available: %s.", String.join(", ", missing)))));
    }
    if (!rows.isEmpty()) {
      addHead(controls, rows.size(), blocks);
      blocks.add(overview(rows));
    }
    if (isOverview) {
      blocks.add(
          new Block.Note(
              RichText.quietly(
                  tr(
                      "The evidence report and the spreadsheet list each control with its questions, answers and evidence."))));
    }
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
                    "The questions cover %s in %s. The mapping supports an assessor but is not proof of compliance.",
                    trn("%d control", "%d controls", controls, controls),
                    trn("%d framework", "%d frameworks", catalogues, catalogues)))));
    blocks.add(
        new Block.Note(
            RichText.of(
                tr(
                    "A control counts as effective if all applicable mapped questions are answered and none is rated weak or missing. In addition, no evidence may contradict an answer. Subjects are paraphrased, not quoted from the standard. Signs after a question – none: direct mapping, ~: partial mapping, ?: disputable mapping. Signs before evidence – +: confirms the answer, ×: contradicts the answer (or the control if the question is unanswered), –: neither."))));
  }

  // Each framework in one line.

  private static Block overview(List<Row> rows) {
    return new Block.Table(
        List.of(
            Column.words("", 30),
            Column.words(tr("Framework"), 109),
            Column.number(tr("With questions"), 50),
            Column.number(tr("Effective or mostly effective"), 46),
            Column.number(tr("Partly answered"), 50),
            Column.number(tr("Weak or missing"), 48),
            Column.number(tr("Contradicted"), 58),
            Column.number(tr("No answer"), 44),
            Column.number(tr("Supported by evidence"), 46)),
        rows,
        Block.Density.DENSE);
  }

  private static Row overview(
      Framework framework, String chapter, Map<String, List<QuestionCoverage>> reached) {
    List<MetControl> controls = reached.values().stream().map(MetControl::new).toList();
    return Row.of(
        Cell.of(chapter.isEmpty() ? "\u00A0" : chapter),
        Cell.of(framework.name()),
        Cell.of(number(controls.size())),
        count(controls, State.EFFECTIVE),
        count(controls, State.PARTLY),
        count(controls, State.WEAK),
        count(controls, State.CONTRADICTED),
        count(controls, State.NONE),
        Cell.of(number(controls.stream().filter(MetControl::isShown).count())));
  }

  private static Cell count(List<MetControl> controls, State state) {
    return Cell.of(number(controls.stream().filter(each -> each.state() == state).count()));
  }

  private static RichText edition(Framework framework, int reached) {
    RichText words =
        RichText.of(
            tr(
                "%s, %s. The questions cover %d of the %d listed controls.",
                framework.publisher(), framework.version(), reached, framework.controls().size()));
    if (!framework.isVerified()) {
      words = words.strong(tr(" Some identifiers could not be checked."));
    }
    if (!framework.note().isBlank()) {
      words = words.and(" " + framework.note());
    }
    return words;
  }

  private static Map<String, List<QuestionCoverage>> reached(Material material, String framework) {
    var reached = new LinkedHashMap<String, List<QuestionCoverage>>();
    for (QuestionCoverage questionCoverage : material.coverage().soundings()) {
      for (Question.ControlMapping mapping : questionCoverage.question().mappings()) {
        if (mapping.framework().equals(framework)) {
          reached.computeIfAbsent(mapping.control(), _ -> new ArrayList<>()).add(questionCoverage);
        }
      }
    }
    return reached;
  }
}
