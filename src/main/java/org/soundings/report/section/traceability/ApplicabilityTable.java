package org.soundings.report.section.traceability;

import static org.soundings.language.Messages.tr;

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

/// The statement of applicability of one framework: every listed control. Those with answers or
/// evidence are one row each. The others are named below, because rows without content would be
/// most of the section for months.
///
/// @param reached the questions that are mapped to each control
record ApplicabilityTable(
    Material material, Framework framework, Map<String, List<QuestionCoverage>> reached) {

  /// The maximum number of open questions that are listed for a control.
  private static final int MOST_OPEN = 3;

  /// The maximum number of threats that are listed for a control.
  private static final int MOST_THREATS = 3;

  private List<QuestionCoverage> soundings(Framework.Control control) {
    return reached.getOrDefault(control.id(), List.of());
  }

  void add(List<Block> blocks) {
    List<Framework.Control> touched =
        controls().stream().filter(control -> isTouched(material, soundings(control))).toList();
    blocks.add(table(touched.stream().map(control -> row(control, soundings(control))).toList()));
    addNames(
        tr("With a question but without an entry:"),
        controls().stream()
            .filter(control -> !isTouched(material, soundings(control)))
            .map(this::withQuestions)
            .toList(),
        blocks);
    addNames(
        tr("No question of this assessment is mapped to:"),
        framework.controls().stream()
            .filter(control -> !reached.containsKey(control.id()))
            .map(ApplicabilityTable::name)
            .toList(),
        blocks);
  }

  private static void addNames(String what, List<RichText> names, List<Block> blocks) {
    if (!names.isEmpty()) {
      blocks.add(new Block.Note(RichText.strongly(what + " ").and(RichText.joined("; ", names))));
    }
  }

  private static RichText name(Framework.Control control) {
    return RichText.of(control.id()).quiet(control.title().isBlank() ? "" : " " + control.title());
  }

  private RichText withQuestions(Framework.Control control) {
    return name(control).and(" (").and(questions(control.id(), soundings(control))).and(")");
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
            Column.words(tr("Control"), 38),
            Column.words(tr("Subject (paraphrased)"), 95),
            Column.words(tr("Questions"), 118),
            Column.words(tr("Status"), 86),
            Column.words(tr("Evidence"), 60),
            Column.words(tr("Threats"), 84)),
        rows,
        Block.Density.DENSE);
  }

  private Row row(Framework.Control control, List<QuestionCoverage> soundings) {
    var met = FrameworkControls.met(framework, control.id(), soundings);
    return Row.at(
        Anchors.control(framework.id(), control.id()),
        Cell.of(control.id()),
        Cell.of(control.title()),
        Cell.of(questions(control.id(), soundings)),
        Cell.of(met.words()),
        Cell.of(met.evidence(material)),
        Cell.of(threats(soundings)));
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
    if (named.size() == soundings.size()) {
      return words;
    }
    return named.isEmpty()
        ? RichText.quietly(tr("%,d open", others))
        : words.quiet(tr(", and %,d open", others));
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

  /// The assessed threats that its questions relate to, most serious first.
  private RichText threats(List<QuestionCoverage> soundings) {
    return Phrases.worstThreats(
        material, soundings.stream().map(each -> each.question().id()).toList(), MOST_THREATS);
  }
}
