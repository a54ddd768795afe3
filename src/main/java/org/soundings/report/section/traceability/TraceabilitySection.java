package org.soundings.report.section.traceability;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.soundings.assessment.QuestionCoverage;
import org.soundings.pack.Question;
import org.soundings.report.Block;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.Section;
import org.soundings.report.plan.ReportDetail;
import org.soundings.report.plan.ReportPart;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.SectionMaker;

/// From each control of the chosen frameworks to its questions, from each question to its answer,
/// and from each answer to its evidence. The index of threats leads back to the controls.
public final class TraceabilitySection implements SectionMaker {

  @Override
  public Optional<Section> of(Material material) {
    List<FrameworkControls> frameworks =
        material.frameworks().stream()
            .map(framework -> new FrameworkControls(framework, reached(material, framework.id())))
            .toList();
    boolean isOverview = material.detail(ReportPart.TRACEABILITY) == ReportDetail.FEW;
    var parts = new Parts();
    var details = new ArrayList<Block>();
    var rows = new ArrayList<Row>();
    for (FrameworkControls each : frameworks) {
      if (!each.reached().isEmpty()) {
        boolean isListed = !isOverview && each.isTouched(material);
        rows.add(each.overview(isListed ? parts.next() : ""));
        if (isListed) {
          details.add(new Block.Heading(2, parts.number(), each.title(), ""));
          details.add(new Block.Note(each.edition()));
          new ApplicabilityTable(material, each.framework(), each.reached()).add(details);
        }
      }
    }
    if (!isOverview) {
      parts.add(tr("Answers and evidence"), new AnswerRegister(material).blocks(), details);
      parts.add(tr("Controls by threat"), new ThreatControls(material).blocks(), details);
    }
    var blocks = new ArrayList<Block>();
    addUnused(material, frameworks, blocks);
    if (!rows.isEmpty()) {
      addHead(frameworks, blocks);
      blocks.add(FrameworkControls.table(rows));
    }
    if (isOverview && !blocks.isEmpty()) {
      blocks.add(
          new Block.Note(
              RichText.quietly(
                  tr(
                      "The evidence report and the spreadsheet list each control with its questions, answers and evidence."))));
    }
    blocks.addAll(details);
    return blocks.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Section.chapter(
                ReportPart.TRACEABILITY.number(),
                ReportPart.TRACEABILITY.title(),
                Anchors.section(ReportPart.TRACEABILITY.word()),
                blocks));
  }

  /// The numbers of the parts of this section.
  private static final class Parts {
    private int last;

    private String next() {
      last++;
      return number();
    }

    private String number() {
      return ReportPart.TRACEABILITY.number() + "." + last;
    }

    private void add(String title, List<Block> part, List<Block> blocks) {
      if (!part.isEmpty()) {
        blocks.add(new Block.Heading(2, next(), title, ""));
        blocks.addAll(part);
      }
    }
  }

  /// What the team chose and this report cannot print.
  private static void addUnused(
      Material material, List<FrameworkControls> frameworks, List<Block> blocks) {
    List<String> unreached =
        frameworks.stream()
            .filter(each -> each.reached().isEmpty())
            .map(each -> each.framework().name())
            .toList();
    if (!unreached.isEmpty()) {
      blocks.add(
          new Block.Note(
              RichText.strongly(
                  tr(
                      "Chosen, but no question of this assessment is mapped to it: %s.",
                      String.join(", ", unreached)))));
    }
    List<String> missing = material.missingFrameworks();
    if (!missing.isEmpty()) {
      blocks.add(
          new Block.Note(
              RichText.strongly(tr("Chosen but not available: %s.", String.join(", ", missing)))));
    }
  }

  private static void addHead(List<FrameworkControls> frameworks, List<Block> blocks) {
    int controls = frameworks.stream().mapToInt(each -> each.reached().size()).sum();
    int printed = (int) frameworks.stream().filter(each -> !each.reached().isEmpty()).count();
    blocks.add(
        new Block.Statement(
            RichText.of(
                tr(
                    "The questions cover %s in %s. The mapping supports an assessor but is not proof of compliance.",
                    trn("%d control", "%d controls", controls, controls),
                    trn("%d framework", "%d frameworks", printed, printed)))));
    blocks.add(
        new Block.Note(
            RichText.of(
                tr(
                    "A control counts as effective if all applicable mapped questions are answered and none is rated weak or missing. In addition, no evidence may contradict an answer, and not all of its mappings may be disputable. A weak control that is also contradicted counts as weak. Subjects are paraphrased, not quoted from the standard. Signs after a question – none: direct mapping, ~: partial mapping, ?: disputable mapping. Signs before evidence – +: confirms the answer, ×: contradicts the answer (or the control if the question is unanswered), –: neither."))));
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
