package org.soundings.report.section.traceability;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.soundings.assessment.QuestionCoverage;
import org.soundings.pack.Framework;
import org.soundings.pack.Question;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;

/// The controls of one framework. Those with answers or evidence are one row each, the others are
/// counted. Rows without content would be most of the section for months.
///
/// @param reached the questions that are mapped to each control
record ApplicabilityTable(
    Material material, Framework framework, Map<String, List<QuestionCoverage>> reached) {

  /// The maximum number of open questions that are listed for a control.
  private static final int MOST_OPEN = 3;

  private List<QuestionCoverage> soundings(Framework.Control control) {
    return reached.getOrDefault(control.id(), List.of());
  }

  void add(List<Block> blocks) {
    List<Framework.Control> touched =
        controls().stream().filter(control -> isTouched(material, soundings(control))).toList();
    blocks.add(table(touched.stream().map(control -> row(control, soundings(control))).toList()));
    int others = reached.size() - touched.size();
    if (others > 0) {
      blocks.add(
          new Block.Note(
              RichText.quietly(
                  trn(
                      "%,d more control has no entries yet.",
                      "%,d more controls have no entries yet.", others, others))));
    }
    List<String> unmapped = unmapped();
    if (!unmapped.isEmpty()) {
      blocks.add(
          new Block.Note(
              RichText.quietly(
                  trn(
                      "No question of this assessment is mapped to one listed control: %2$s.",
                      "No question of this assessment is mapped to %1$,d listed controls: %2$s.",
                      unmapped.size(),
                      unmapped.size(),
                      String.join(", ", unmapped)))));
    }
  }

  /// The ids of controls that no question of the assessment covers.
  private List<String> unmapped() {
    return framework.controls().stream()
        .map(Framework.Control::id)
        .filter(id -> !reached.containsKey(id))
        .toList();
  }

  /// Whether any of these questions has an answer or evidence.
  static boolean isTouched(Material material, List<QuestionCoverage> soundings) {
    return soundings.stream().anyMatch(material::hasSomething);
  }

  /// The mapped controls, with those that are missing in their framework at the end.
  private List<Framework.Control> controls() {
    var known =
        framework.controls().stream().filter(each -> reached.containsKey(each.id())).toList();
    var strange = new LinkedHashSet<>(reached.keySet());
    known.forEach(each -> strange.remove(each.id()));
    return Stream.concat(known.stream(), strange.stream().map(id -> new Framework.Control(id, "")))
        .toList();
  }

  private static Block table(List<Row> rows) {
    return new Block.Table(
        List.of(
            Column.words(tr("Control"), 50),
            Column.words(tr("Subject (paraphrased)"), 106),
            Column.words(tr("Questions"), 152),
            Column.words(tr("Status"), 94),
            Column.words(tr("Evidence"), 79)),
        rows,
        Block.Density.DENSE);
  }

  private Row row(Framework.Control control, List<QuestionCoverage> soundings) {
    var met = new MetControl(soundings);
    return Row.at(
        Anchors.control(framework.id(), control.id()),
        Cell.of(control.id()),
        Cell.of(control.title()),
        Cell.of(questions(control.id(), soundings)),
        Cell.of(met.words()),
        Cell.of(met.evidence(material)));
  }

  /// The questions with their signs. Many open ones are a number, because a list would hide the
  /// others.
  private RichText questions(String control, List<QuestionCoverage> soundings) {
    List<QuestionCoverage> touched = soundings.stream().filter(material::hasSomething).toList();
    int others = soundings.size() - touched.size();
    List<QuestionCoverage> named = others > MOST_OPEN ? touched : soundings;
    RichText words =
        RichText.joined(
            ", ",
            named.stream()
                .map(s -> Phrases.question(s.question().id()).and(sign(s.question(), control)))
                .toList());
    return named.size() == soundings.size() ? words : words.quiet(tr(", and %,d open", others));
  }

  private String sign(Question question, String control) {
    return question.mappings().stream()
        .filter(m -> m.framework().equals(framework.id()) && m.control().equals(control))
        .findFirst()
        .map(
            m ->
                switch (m.fit()) {
                  case DIRECT -> "";
                  case PARTIAL -> "\u00A0~";
                  case LOOSE -> "\u00A0?";
                })
        .orElse("");
  }
}
