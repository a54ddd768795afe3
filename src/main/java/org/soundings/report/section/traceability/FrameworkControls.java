package org.soundings.report.section.traceability;

import static org.soundings.language.Messages.number;
import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Map;
import org.soundings.assessment.QuestionCoverage;
import org.soundings.pack.Framework;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.traceability.MetControl.State;

/// A framework with the controls that questions of the assessment are mapped to, in one row.
///
/// @param reached the questions that are mapped to each control
record FrameworkControls(Framework framework, Map<String, List<QuestionCoverage>> reached) {

  /// Whether any control has an answer or evidence.
  boolean isTouched(Material material) {
    return reached.values().stream().anyMatch(each -> ApplicabilityTable.isTouched(material, each));
  }

  String title() {
    return tr("Statement of applicability: %s", framework.name());
  }

  RichText edition() {
    RichText words =
        RichText.of(
            tr(
                "%s, %s. The questions cover %d of the %d listed controls.",
                framework.publisher(),
                framework.version(),
                reached.size(),
                framework.controls().size()));
    if (!framework.isVerified()) {
      words = words.strong(tr(" Some identifiers could not be checked."));
    }
    return framework.note().isBlank() ? words : words.and(" " + framework.note());
  }

  static Block table(List<Row> rows) {
    return new Block.Table(
        List.of(
            Column.words(tr("Framework"), 109),
            Column.words(tr("Section"), 40),
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

  /// @param section where its controls are listed, or ""
  Row overview(String section) {
    List<MetControl> controls = reached.values().stream().map(MetControl::new).toList();
    return Row.of(
        Cell.of(framework.name()),
        Cell.of(section),
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
}
