package org.soundings.report.section.answer;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.FindingLabels;
import org.soundings.evidence.Reading;
import org.soundings.evidence.Severity;
import org.soundings.evidence.cvss.Ladder;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.Disagreement;
import org.soundings.report.ReportPart;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.Section;
import org.soundings.report.figure.SketchedFigure;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;
import org.soundings.report.section.material.SectionMaker;

/// Where two tools that looked at the same thing say different things, and where one flaw has
/// several scores. Disagreement is shown, never averaged.
public final class DisagreementSection implements SectionMaker {

  private static final int PAIRS_IN_FIGURE = 12;
  private static final int LINES_IN_FIGURE = 36;

  /// How many targets of a pair are named.
  private static final int NAMED_TARGETS = 3;

  @Override
  public Optional<Section> of(Material material) {
    Disagreement disagreement = material.options().inputs().disagreement();
    var blocks = new ArrayList<Block>();
    if (disagreement == null) {
      int pairs = pairs(material);
      if (pairs == 0) {
        return Optional.empty();
      }
      blocks.add(
          new Block.Statement(
              RichText.of(
                  tr(
                      "%s of the same thing. The stored files were not at hand when this was written, so they are not laid side by side here.",
                      trn(
                          "%d pair of stored reports speaks",
                          "%d pairs of stored reports speak", pairs, pairs)))));
    } else if (disagreement.equals(Disagreement.NONE)) {
      return Optional.empty();
    } else {
      addPairs(material, disagreement, blocks);
      addScores(disagreement, blocks);
    }
    return Optional.of(
        Section.chapter(
            "14",
            tr("Scanner disagreement and CVSS differences"),
            Anchors.section("disagreement"),
            blocks));
  }

  /// How many pairs of stored reports list flaws of the same thing.
  private static int pairs(Material material) {
    List<Reading> readings =
        material.assessment().evidence().values().stream()
            .flatMap(item -> item.file().stream())
            .flatMap(file -> file.wasRead().stream())
            .filter(Reading::listsFlaws)
            .toList();
    int pairs = 0;
    for (int i = 0; i < readings.size(); i++) {
      for (Reading other : readings.subList(i + 1, readings.size())) {
        pairs += readings.get(i).sharesTarget(other) ? 1 : 0;
      }
    }
    return pairs;
  }

  // Who reports what.

  private static void addPairs(Material material, Disagreement disagreement, List<Block> blocks) {
    List<Disagreement.Pair> pairs = disagreement.pairs();
    blocks.add(new Block.Statement(RichText.of(statement(pairs))));
    for (int i = 0; i < pairs.size(); i += PAIRS_IN_FIGURE) {
      blocks.add(sets(material, pairs.subList(i, Math.min(pairs.size(), i + PAIRS_IN_FIGURE))));
    }
    if (!pairs.isEmpty()) {
      blocks.add(
          new Block.Table(
              List.of(
                  Column.words(tr("Reports"), 176),
                  Column.number(tr("Only first"), 54),
                  Column.number(tr("Only second"), 60),
                  Column.number(tr("Both, alike"), 58),
                  Column.number(tr("Both, different"), 78),
                  Column.number(tr("Flaws"), 55)),
              pairs.stream().map(pair -> row(material, pair)).toList(),
              Block.Density.NORMAL));
      blocks.add(
          new Block.Note(
              RichText.quietly(
                  tr(
                          "A flaw is what has an id of its own, such as a CVE number; it counts once,"
                              + " however many packages it is in. Different: put into another band, or one"
                              + " knows a fix and the other does not. What only one of two reports looked"
                              + " at counts as reported by it alone.")
                      + (material.canName(ReportPart.IMPORTS)
                          ? tr(
                              " Versions and dates of data stand in section %s.",
                              ReportPart.IMPORTS.number())
                          : ""))));
      pairs.forEach(pair -> addWorst(pair, blocks));
    }
    for (String trouble : disagreement.troubles()) {
      blocks.add(Phrases.label(tr("Not compared"), RichText.of(trouble)));
    }
  }

  private static Block sets(Material material, List<Disagreement.Pair> pairs) {
    return new Block.Figure(
        new SketchedFigure.Sets(
            pairs.stream()
                .map(
                    pair ->
                        new SketchedFigure.SetPair(
                            words(material, pair.first()),
                            words(material, pair.second()),
                            pair.targets().stream().findFirst().orElse(""),
                            pair.first().only(),
                            pair.agree(),
                            pair.differ(),
                            pair.second().only()))
                .toList()),
        tr("Who reports what"),
        RichText.of(
            tr(
                "One bar per pair of reports; its length is the number of flaws that either reports,"
                    + " on one scale for all bars. What only one reports is not thereby wrong.")));
  }

  private static String words(Material material, Disagreement.Side side) {
    Evidence item = material.assessment().evidence().get(side.evidence());
    return item == null ? side.evidence() : side.evidence() + " " + name(item);
  }

  /// As many flaws as one figure holds, the widest apart first.
  private static void addLadder(Disagreement disagreement, List<Block> blocks) {
    var flaws = new ArrayList<SketchedFigure.ScoredFlaw>();
    int lines = 0;
    for (Disagreement.Scored flaw : disagreement.flaws()) {
      int more = flaw.ladder().rungs().size() + 2;
      if (lines + more <= LINES_IN_FIGURE) {
        lines += more;
        flaws.add(
            new SketchedFigure.ScoredFlaw(
                flaw.flaw(),
                flaw.ladder().rungs().reversed().stream()
                    .map(DisagreementSection::score)
                    .toList()));
      }
    }
    if (!flaws.isEmpty()) {
      blocks.add(
          new Block.Figure(
              new SketchedFigure.Scores(flaws),
              tr("One flaw, several scores"),
              RichText.of(
                  tr(
                      "Square: CVSS 2. Circle: CVSS 3. Triangle: CVSS 4. Open circle: only a word,"
                          + " placed in the middle of its band. The heavy line is the spread; vectors"
                          + " stand in the table."))));
    }
  }

  private static SketchedFigure.Score score(Ladder.Rung rung) {
    boolean isScore = rung.said().matches("[0-9]+[.,][0-9]+");
    return new SketchedFigure.Score(
        rung.source().isEmpty() ? tr("not said") : rung.source(),
        rung.scale().equals("words") ? tr("in words") : rung.scale(),
        rung.said(),
        isScore ? Double.parseDouble(rung.said().replace(',', '.')) : middle(rung.band()),
        isScore ? rung.scale().replaceAll("[^0-9.]", "").replaceFirst("\\..*", "") : "");
  }

  /// The middle of a band of CVSS 3 (FIRST, CVSS 3.1, section 5).
  private static double middle(Severity band) {
    return switch (band) {
      case CRITICAL -> 9.5;
      case HIGH -> 7.95;
      case MEDIUM -> 5.45;
      case LOW -> 2.0;
      case NEGLIGIBLE, NONE -> 0;
      case UNKNOWN -> -1;
    };
  }

  private static String statement(List<Disagreement.Pair> pairs) {
    if (pairs.isEmpty()) {
      return tr("Stored reports speak of the same thing, and none could be laid beside another.");
    }
    if (pairs.size() == 1) {
      Disagreement.Pair pair = pairs.getFirst();
      return tr(
          "Two reports speak of the same thing and say the same of %d of %s. No number here is an average.",
          pair.agree(), trn("%d flaw", "%d flaws", pair.all(), pair.all()));
    }
    long alike = pairs.stream().filter(pair -> pair.agree() == pair.all()).count();
    return tr(
        "%d pairs of reports speak of the same thing; %s the same of every flaw. No number here is an average.",
        pairs.size(), alike == 0 ? tr("none says") : trn("one says", "%s say", alike, alike));
  }

  private static Row row(Material material, Disagreement.Pair pair) {
    RichText reports =
        report(material, pair.first()).newLine().and(report(material, pair.second()));
    String targets = pair.targets().stream().limit(NAMED_TARGETS).collect(Collectors.joining(", "));
    int more = pair.targets().size() - NAMED_TARGETS;
    reports =
        reports
            .newLine()
            .quiet(
                tr(
                    "both about %s%s%s",
                    (targets.isEmpty() ? tr("the same") : targets),
                    (more > 0 ? tr(" and %d more", more) : ""),
                    (pair.apart() == 0
                        ? ""
                        : tr(
                            "; %s in one of them only",
                            trn("%d target", "%d targets", pair.apart(), pair.apart())))));
    RichText different = RichText.of(String.valueOf(pair.differ()));
    if (pair.differ() > 0) {
      different =
          different.newLine().quiet(tr("%d band, %d fix", pair.differInBand(), pair.differInFix()));
    }
    return Row.of(
        Cell.of(reports),
        number(pair.first().only()),
        number(pair.second().only()),
        number(pair.agree()),
        Cell.of(different),
        number(pair.all()));
  }

  private static RichText report(Material material, Disagreement.Side side) {
    RichText id = RichText.NONE.to(side.evidence(), Anchors.evidence(side.evidence()));
    Evidence item = material.assessment().evidence().get(side.evidence());
    return item == null ? id : id.and(" " + name(item));
  }

  private static String name(Evidence item) {
    return item.source() instanceof EvidenceSource.ToolReport report && !report.tool().isBlank()
        ? (report.tool() + " " + report.toolVersion()).strip()
        : item.title();
  }

  private static void addWorst(Disagreement.Pair pair, List<Block> blocks) {
    for (Disagreement.Side side : List.of(pair.first(), pair.second())) {
      Disagreement.Side other = side == pair.first() ? pair.second() : pair.first();
      if (side.worst().isEmpty()) {
        continue;
      }
      String named =
          side.worst().stream()
              .map(flaw -> flaw.flaw() + " (" + FindingLabels.said(flaw.band().words()) + ")")
              .collect(Collectors.joining(", "));
      long more = side.only() - side.worst().size();
      blocks.add(
          Phrases.label(
              tr("Only in %s", side.evidence()),
              RichText.of(tr("beside "))
                  .to(other.evidence(), Anchors.evidence(other.evidence()))
                  .and(tr(", worst first: %s", named))
                  .and(more > 0 ? tr(" and %d more.", more) : ".")));
    }
  }

  // One flaw, several scores.

  private static void addScores(Disagreement disagreement, List<Block> blocks) {
    if (disagreement.flaws().isEmpty()) {
      return;
    }
    blocks.add(new Block.Heading(2, "", tr("One flaw, several scores"), ""));
    int more = disagreement.flawCount() - disagreement.flaws().size();
    blocks.add(
        new Block.Paragraph(
            RichText.of(
                trn(
                    "%d flaw is put into different bands by those who rate it%s. No rating is dropped.",
                    "%d flaws are put into different bands by those who rate them%s. No rating is"
                        + " dropped.",
                    disagreement.flawCount(),
                    disagreement.flawCount(),
                    more > 0
                        ? tr(
                            "; the %d whose ratings lie widest apart stand here",
                            disagreement.flaws().size())
                        : ""))));
    addLadder(disagreement, blocks);
    var rows = new ArrayList<Row>();
    var reasons = new LinkedHashMap<String, List<String>>();
    for (Disagreement.Scored flaw : disagreement.flaws()) {
      String packages = String.join(", ", flaw.packages());
      rows.add(new Row.Group(packages.isEmpty() ? flaw.flaw() : flaw.flaw() + " · " + packages));
      flaw.ladder().rungs().reversed().forEach(rung -> rows.add(row(rung)));
      reasons
          .computeIfAbsent(flaw.ladder().whyDifferent(), _ -> new ArrayList<>())
          .add(flaw.flaw());
    }
    blocks.add(
        new Block.Table(
            List.of(
                Column.words(tr("Source"), 92),
                Column.words(tr("Scale"), 66),
                Column.number(tr("Score, word"), 62),
                Column.words(tr("Band"), 64),
                Column.words(tr("Vector"), 197)),
            rows,
            rows.size() > 12 ? Block.Density.DENSE : Block.Density.NORMAL));
    reasons.forEach(
        (reason, flaws) ->
            blocks.add(Phrases.label(String.join(", ", flaws), RichText.of(reason))));
  }

  private static Row row(Ladder.Rung rung) {
    String vector = rung.vector().replaceFirst("^CVSS:[0-9.]+/", "");
    RichText said = RichText.of(rung.said());
    RichText last = vector.isEmpty() ? RichText.NONE : RichText.NONE.code(vector);
    if (!rung.agrees()) {
      last = last.newLine().quiet(tr("the vector gives %s", rung.computed()));
    }
    return Row.of(
        Cell.of(rung.source().isEmpty() ? tr("not said") : rung.source()),
        Cell.of(rung.scale().equals("words") ? tr("in words") : rung.scale()),
        Cell.of(said),
        Cell.of(FindingLabels.said(rung.band().words())),
        Cell.of(last));
  }

  private static Cell number(long count) {
    return Cell.of(String.valueOf(count));
  }
}
