package org.soundings.report.section.answer;

import static org.soundings.language.Messages.number;
import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.soundings.report.section.material.Phrases;
import org.soundings.report.section.material.SectionMaker;

/// Which controls of public catalogues the questions reach, and what stands behind each.
public final class TraceabilitySection implements SectionMaker {

  /// How many questions of a control are named of which nobody has spoken.
  private static final int MOST_OPEN = 3;

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
      if (reached.values().stream().anyMatch(each -> isTouched(material, each))) {
        number++;
        chapter = ReportPart.TRACEABILITY.number() + "." + number;
        tables.add(new Block.Heading(2, chapter, title(material, framework), ""));
        tables.add(new Block.Note(edition(framework, reached.size())));
        addControls(material, framework, reached, tables);
      }
      rows.add(overview(material, framework, chapter, reached));
    }
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Statement(
            RichText.of(
                tr(
                    "The questions ask about %s in %s. A guide for an assessor, not a certificate.",
                    trn("%d control", "%d controls", controls, controls),
                    trn("%d catalogue", "%d catalogues", rows.size(), rows.size())))));
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
    blocks.add(overview(rows));
    blocks.addAll(tables);
    return Optional.of(
        Section.chapter(
            "15", tr("Traceability to controls"), Anchors.section("traceability"), blocks));
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

  // Controls of which something was said or shown, each in a row, and the others as a number: a
  // row that only says that nobody has talked yet would be most of the section for months.

  private static List<Sounding> soundings(
      Map<String, List<Sounding>> reached, Framework.Control control) {
    return reached.getOrDefault(control.id(), List.of());
  }

  private static void addControls(
      Material material,
      Framework framework,
      Map<String, List<Sounding>> reached,
      List<Block> blocks) {
    List<Framework.Control> touched =
        controls(framework, reached).stream()
            .filter(control -> isTouched(material, soundings(reached, control)))
            .toList();
    blocks.add(
        table(
            touched.stream()
                .map(control -> row(material, framework, control, soundings(reached, control)))
                .toList()));
    int others = reached.size() - touched.size();
    if (others > 0) {
      blocks.add(
          new Block.Note(
              RichText.quietly(
                  trn(
                      "%,d more control: nothing said yet.",
                      "%,d more controls: nothing said yet.", others, others))));
    }
  }

  private static boolean isTouched(Material material, List<Sounding> soundings) {
    return soundings.stream().anyMatch(material::hasSomething);
  }

  /// The controls that are reached, those that their catalogue does not have last.
  private static List<Framework.Control> controls(
      Framework framework, Map<String, List<Sounding>> reached) {
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
            Column.words(tr("Subject, in our own words"), 106),
            Column.words(tr("Questions"), 152),
            Column.words(tr("How it stands"), 94),
            Column.words(tr("Evidence"), 79)),
        rows,
        Block.Density.DENSE);
  }

  private static Row row(
      Material material, Framework framework, Framework.Control control, List<Sounding> soundings) {
    var met = new MetControl(soundings);
    return Row.at(
        Anchors.control(framework.id(), control.id()),
        Cell.of(control.id()),
        Cell.of(control.title()),
        Cell.of(questions(material, framework, control.id(), soundings)),
        Cell.of(met.words()),
        Cell.of(met.evidence(material)));
  }

  /// The questions with their signs. Many of which nobody has spoken are a number: a list of them
  /// would hide the others.
  private static RichText questions(
      Material material, Framework framework, String control, List<Sounding> soundings) {
    List<Sounding> touched = soundings.stream().filter(material::hasSomething).toList();
    int others = soundings.size() - touched.size();
    List<Sounding> named = others > MOST_OPEN ? touched : soundings;
    RichText words =
        RichText.joined(
            ", ",
            named.stream()
                .map(
                    s ->
                        Phrases.question(s.question().id())
                            .and(sign(s.question(), framework.id(), control)))
                .toList());
    return named.size() == soundings.size()
        ? words
        : words.quiet(tr(", and\u00A0%,d\u00A0open", others));
  }

  private static String sign(Question question, String framework, String control) {
    return question.mappings().stream()
        .filter(m -> m.framework().equals(framework) && m.control().equals(control))
        .findFirst()
        .map(
            m ->
                switch (m.confidence()) {
                  case HIGH -> "";
                  case MEDIUM -> "\u00A0~";
                  case LOW -> "\u00A0?";
                })
        .orElse("");
  }
}
