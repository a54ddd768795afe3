package org.soundings.report.section.threat;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.soundings.assessment.Action;
import org.soundings.assessment.decision.Level;
import org.soundings.assessment.decision.RiskMatrix;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.Section;
import org.soundings.report.figure.FigureData;
import org.soundings.report.figure.SketchedFigure;
import org.soundings.report.plan.ReportPart;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Numbering;
import org.soundings.report.section.material.Phrases;
import org.soundings.report.section.material.SectionMaker;
import org.soundings.threat.RiskRating;
import org.soundings.threat.Threat;

/// All threats in one table: inherent, current and residual risk.
public final class RiskSection implements SectionMaker {

  private static final int MOST_MOVES = 30;

  @Override
  public Optional<Section> of(Material material) {
    List<Threat> threats = material.threats().assessed();
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Statement(RichText.of(statement(material, threats))));
    if (!threats.isEmpty()) {
      List<Threat> shown = material.few(threats);
      blocks.add(table(material, shown));
      List<Threat> others = threats.subList(shown.size(), threats.size());
      addOtherGrave(others, blocks);
      int named = shown.size() + (int) others.stream().filter(RiskSection::isGrave).count();
      material.leftOut(named, threats.size()).ifPresent(blocks::add);
    }
    if (material.isShort()) {
      addNotAssessed(material, blocks);
    }
    addShown(material, blocks);
    List<Threat> rated = new ArrayList<>(threats);
    rated.addAll(material.threats().shown());
    if (!rated.isEmpty() && !material.isShort()) {
      blocks.add(new Block.Heading(2, "", tr("Threats in the risk matrix"), ""));
      blocks.add(
          new Block.Figure(
              matrix(material.assessment().riskMatrix(), rated),
              tr("Risk matrix"),
              RichText.of(
                  tr(
                          "Levels are read from a fixed likelihood–impact matrix. The letter in each cell is the level%s. Numbers are threat identifiers without “T-”, placed at their current risk.",
                          material.see(ReportPart.SCALES))
                      + (rated.size() == threats.size()
                          ? ""
                          : tr(
                              " “?” marks threats that are supported by evidence but have no answered question.")))));
    }
    if (!material.isShort()) {
      addMoves(material.assessment().riskMatrix(), threats, blocks);
      addNotAssessed(material, blocks);
    }
    return Optional.of(
        Section.chapter(
            "3", tr("Risk overview"), Anchors.section("risk"), Numbering.of("3", blocks)));
  }

  private static String statement(Material material, List<Threat> threats) {
    if (threats.isEmpty()) {
      return tr(
          "No threat has been assessed yet. A threat counts as assessed once a related question is assessed or a decision on the threat is recorded.");
    }
    long grave = threats.stream().filter(RiskSection::isGrave).count();
    if (material.assessment().actions().stream().noneMatch(RiskSection::isAgreed)) {
      return trn(
          "%,d of %,d threats is currently critical or high. No action has been agreed yet.",
          "%,d of %,d threats are currently critical or high. No action has been agreed yet.",
          grave,
          grave,
          threats.size());
    }
    long after =
        threats.stream().filter(t -> t.residual().level().compareTo(Level.HIGH) >= 0).count();
    return trn(
        "%d of %d threats is currently critical or high. After completion of all agreed actions: %d.",
        "%d of %d threats are currently critical or high. After completion of all agreed actions: %d.",
        grave,
        grave,
        threats.size(),
        after);
  }

  private static boolean isAgreed(Action action) {
    return action.status() != Action.Status.DROPPED;
  }

  private static boolean isGrave(Threat threat) {
    return threat.level().compareTo(Level.HIGH) >= 0;
  }

  private static Block table(Material material, List<Threat> threats) {
    var rows = new ArrayList<Row>();
    Level before = threats.getFirst().level();
    for (Threat threat : threats) {
      rows.add(row(material, threat, threat.level() != before));
      before = threat.level();
    }
    return new Block.Table(
        threats.stream().allMatch(threat -> threat.component() == null)
            ? columns(38, 178, 76, 58, 75)
            : columns(60, 156, 70, 56, 73),
        rows,
        threats.size() > 12 ? Block.Density.DENSE : Block.Density.NORMAL);
  }

  /// Labels with a component need more room than the others.
  private static List<Column> columns(
      double id, double threat, double layer, double treatment, double owner) {
    return List.of(
        Column.words("ID", id),
        Column.words(tr("Threat"), threat),
        Column.words(tr("Layer"), layer),
        Column.words(tr("Inherent › current › residual"), 66),
        Column.words(tr("Treatment"), treatment),
        Column.words(tr("Owner, due date"), owner));
  }

  private static Row row(Material material, Threat threat, boolean changes) {
    MitigationSummary care = MitigationSummary.of(material, threat);
    RichText levels =
        RichText.NONE
            .level(threat.inherent().level())
            .and("\u00A0›\u00A0")
            .level(threat.level())
            .and("\u00A0›\u00A0")
            .level(threat.residual().level());
    return new Row.Cells(
        List.of(
            Cell.of(Phrases.threat(threat)),
            Cell.of(RichText.of(threat.template().title()).and(component(threat))),
            Cell.of(threat.template().layer().title()),
            Cell.of(levels),
            Cell.of(care.treatment()),
            Phrases.two(care.owner(), care.due())),
        "",
        changes);
  }

  static RichText component(Threat threat) {
    return threat.id().component().equals(ThreatId.WHOLE_SYSTEM)
        ? RichText.NONE
        : RichText.quietly(" · " + threat.about());
  }

  static FigureData.Matrix matrix(RiskMatrix table, List<Threat> threats) {
    var likelihoods = Arrays.asList(Likelihood.values()).reversed();
    var rows = new ArrayList<List<FigureData.MatrixCell>>();
    for (Likelihood likelihood : likelihoods) {
      var cells = new ArrayList<FigureData.MatrixCell>();
      for (Impact impact : Impact.values()) {
        var labels =
            threats.stream()
                .filter(
                    t -> t.current().likelihood() == likelihood && t.current().impact() == impact)
                .map(RiskSection::mark)
                .toList();
        cells.add(new FigureData.MatrixCell(table.level(likelihood, impact), labels));
      }
      rows.add(cells);
    }
    return new FigureData.Matrix(
        likelihoods.stream().map(table::title).toList(),
        Arrays.stream(Impact.values()).map(table::title).toList(),
        rows);
  }

  private static String mark(Threat threat) {
    return threat.reach() == Threat.Reach.SUPPORTED_BY_EVIDENCE
        ? threat.label() + "?"
        : threat.label();
  }

  /// The movement of the most severe threats, at most as many as fit on a page. If none of them
  /// moves, the matrix above shows the same.
  private static void addMoves(RiskMatrix table, List<Threat> threats, List<Block> blocks) {
    List<Threat> grave = threats.stream().filter(RiskSection::isGrave).toList();
    List<Threat> drawn = grave.subList(0, Math.min(MOST_MOVES, grave.size()));
    if (drawn.stream().noneMatch(RiskSection::moves)) {
      return;
    }
    var likelihoods = Arrays.asList(Likelihood.values()).reversed();
    blocks.add(
        new Block.Figure(
            new SketchedFigure.Moves(
                likelihoods.stream().map(table::title).toList(),
                Arrays.stream(Impact.values()).map(table::title).toList(),
                likelihoods.stream()
                    .map(
                        likelihood ->
                            Arrays.stream(Impact.values())
                                .map(impact -> table.level(likelihood, impact))
                                .toList())
                    .toList(),
                drawn.stream().map(RiskSection::move).toList()),
            tr("Inherent, current and residual risk"),
            RichText.of(
                tr(
                    "Open circle: inherent risk. Square: current risk. Filled circle: residual risk.%s",
                    (drawn.size() < grave.size()
                        ? tr(
                            " Shown: the %d most severe of %d critical and high threats.",
                            drawn.size(), grave.size())
                        : "")))));
  }

  private static boolean moves(Threat threat) {
    return !spot(threat.inherent()).equals(spot(threat.current()))
        || !spot(threat.current()).equals(spot(threat.residual()));
  }

  private static SketchedFigure.Move move(Threat threat) {
    return new SketchedFigure.Move(
        threat.label(),
        threat.template().title(),
        spot(threat.inherent()),
        spot(threat.current()),
        spot(threat.residual()));
  }

  private static SketchedFigure.Spot spot(RiskRating rating) {
    return new SketchedFigure.Spot(
        Likelihood.values().length - 1 - rating.likelihood().ordinal(), rating.impact().ordinal());
  }

  /// The critical and high threats that have no row, by their titles.
  private static void addOtherGrave(List<Threat> others, List<Block> blocks) {
    List<RichText> grave =
        others.stream()
            .filter(RiskSection::isGrave)
            .map(
                threat ->
                    RichText.of(
                            threat.level().letter()
                                + "\u00A0"
                                + threat.label()
                                + " "
                                + threat.template().title())
                        .and(component(threat)))
            .toList();
    if (!grave.isEmpty()) {
      blocks.add(
          new Block.Labelled(
              RichText.quietly(tr("Also critical or high")),
              List.of(new Block.Fine(RichText.joined(" · ", grave)))));
    }
  }

  /// Threats with evidence that are not decided yet. They are not in the register and must not be
  /// overlooked.
  private static void addShown(Material material, List<Block> blocks) {
    List<Threat> shown = material.threats().shown();
    if (shown.isEmpty()) {
      return;
    }
    blocks.add(
        new Block.Heading(
            2,
            "",
            tr("Supported by evidence, no related question answered: %s", shown.size()),
            ""));
    var rows = material.few(shown).stream().map(each -> shownRow(material, each)).toList();
    blocks.add(
        new Block.Table(
            List.of(
                Column.words("", 20),
                Column.words("ID", 56),
                Column.words(tr("Threat"), 126),
                Column.words(tr("Evidence"), 54),
                Column.words(tr("Questions to be answered"), 225)),
            rows,
            Block.Density.DENSE));
    material.leftOut(shown.size()).ifPresent(blocks::add);
  }

  private static Row shownRow(Material material, Threat threat) {
    return Row.at(
        Anchors.threat(threat.id()),
        Cell.of(RichText.NONE.level(threat.level())),
        Cell.of(threat.label()),
        Cell.of(
            RichText.of(threat.template().title())
                .and(component(threat))
                .and(owner(material, threat))),
        Cell.of(Phrases.evidence(threat.supportedBy(material.assessment()))),
        questions(material, threat));
  }

  /// Its owner; empty if there is none.
  private static RichText owner(Material material, Threat threat) {
    String owner = material.assessment().decision(threat.id()).owner();
    return owner.isBlank() ? RichText.NONE : RichText.NONE.newLine().quiet(owner);
  }

  /// With titles and ids, or with ids alone in the short report.
  private static Cell questions(Material material, Threat threat) {
    if (material.isShort()) {
      return Cell.of(
          RichText.joined(", ", threat.questions().stream().map(Phrases::question).toList()));
    }
    return Cell.of(
        RichText.joined(
            " · ",
            threat.questions().stream()
                .map(question -> Phrases.questionTitleAndId(material, question))
                .toList()));
  }

  /// Threats that were not discussed yet. In the full report all of them, as targets for links. In
  /// the short report a sentence. The questions that relate to them list them too.
  private static void addNotAssessed(Material material, List<Block> blocks) {
    List<Threat> rest = material.threats().with(Threat.Reach.NOT_ASSESSED);
    if (rest.isEmpty()) {
      return;
    }
    if (material.isShort()) {
      blocks.add(new Block.Note(RichText.of(waiting(material, rest))));
      return;
    }
    blocks.add(new Block.Heading(2, "", tr("Not yet assessed: %s", rest.size()), ""));
    blocks.add(new Block.Paragraph(RichText.of(waiting(material, rest))));
    blocks.add(byLayer(rest));
  }

  private static String waiting(Material material, List<Threat> threats) {
    long questions = threats.stream().flatMap(each -> each.questions().stream()).distinct().count();
    return trn(
        "%,d threat is not yet assessed. Its assessment depends on %s%s.",
        "%,d threats are not yet assessed. Their assessment depends on %s%s.",
        threats.size(),
        threats.size(),
        trn("an answer to %,d question", "answers to %,d questions", questions, questions),
        material.see(ReportPart.UNKNOWN));
  }

  private static Block byLayer(List<Threat> threats) {
    return new Block.Table(
        List.of(
            Column.words("ID", 60),
            Column.words(tr("Threat"), 291),
            Column.words(tr("Layer"), 130)),
        threats.stream()
            .sorted(Comparator.comparing(threat -> threat.template().layer()))
            .map(RiskSection::notAssessed)
            .toList(),
        Block.Density.DENSE);
  }

  private static Row notAssessed(Threat threat) {
    return Row.at(
        Anchors.threat(threat.id()),
        Cell.of(threat.label()),
        Cell.of(RichText.of(threat.template().title()).and(component(threat))),
        Cell.of(threat.template().layer().title()));
  }
}
