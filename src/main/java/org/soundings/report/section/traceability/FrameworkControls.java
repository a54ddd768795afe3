package org.soundings.report.section.traceability;

import static org.soundings.language.Messages.number;
import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Map;
import org.soundings.assessment.QuestionCoverage;
import org.soundings.pack.Framework;
import org.soundings.pack.Question;
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
            Column.words(tr("Framework"), 84),
            Column.words(tr("Section"), 34),
            Column.number(tr("With questions"), 44),
            Column.number(tr("Effective or mostly effective"), 46),
            Column.number(tr("Of these supported by evidence"), 48),
            Column.number(tr("Partly answered"), 44),
            Column.number(tr("Weak or missing"), 40),
            Column.number(tr("Contradicted"), 56),
            Column.number(tr("No answer"), 37),
            Column.number(tr("Not applicable"), 48)),
        rows,
        Block.Density.DENSE);
  }

  /// @param section where its controls are listed, or ""
  Row overview(String section) {
    List<MetControl> controls =
        reached.entrySet().stream()
            .map(each -> met(framework, each.getKey(), each.getValue()))
            .toList();
    return Row.of(
        Cell.of(framework.name()),
        Cell.of(section),
        Cell.of(number(controls.size())),
        count(controls, State.EFFECTIVE),
        Cell.of(number(controls.stream().filter(MetControl::isShown).count())),
        count(controls, State.PARTLY),
        count(controls, State.WEAK),
        count(controls, State.CONTRADICTED),
        count(controls, State.NONE),
        count(controls, State.NOT_APPLICABLE));
  }

  static MetControl met(Framework framework, String control, List<QuestionCoverage> soundings) {
    boolean isDisputable =
        soundings.stream()
            .flatMap(each -> each.question().mappings().stream())
            .filter(each -> each.framework().equals(framework.id()))
            .filter(each -> each.control().equals(control))
            .allMatch(each -> each.fit() == Question.Fit.LOOSE);
    return new MetControl(soundings, isDisputable);
  }

  private static Cell count(List<MetControl> controls, State state) {
    return Cell.of(number(controls.stream().filter(each -> each.state() == state).count()));
  }
}
