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
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.Section;
import org.soundings.report.figure.SketchedFigure;
import org.soundings.report.plan.ReportPart;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;
import org.soundings.report.section.material.SectionMaker;

/// Differences between two tools on the same target, and vulnerabilities with several scores.
/// Disagreement is displayed, never averaged.
public final class DisagreementSection implements SectionMaker {

  private static final int PAIRS_IN_FIGURE = 12;
  private static final int LINES_IN_FIGURE = 36;

  /// The maximum number of targets that are listed for a pair.
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
                      "%s the same target. The stored files were not available when this report was created, so the reports were not compared.",
                      trn(
                          "%d pair of stored reports covers",
                          "%d pairs of stored reports each cover", pairs, pairs)))));
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

  /// The number of pairs of stored reports that list vulnerabilities of the same target.
  private static int pairs(Material material) {
    List<Reading> readings =
        material.assessment().evidence().values().stream()
            .flatMap(item -> item.file().stream())
            .flatMap(file -> file.wasRead().stream())
            .filter(Reading::listsVulnerabilities)
            .toList();
    int pairs = 0;
    for (int i = 0; i < readings.size(); i++) {
      for (Reading other : readings.subList(i + 1, readings.size())) {
        pairs += readings.get(i).sharesTarget(other) ? 1 : 0;
      }
    }
    return pairs;
  }

  // The reports of each tool.

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
                  Column.number(tr("First only"), 54),
                  Column.number(tr("Second only"), 60),
                  Column.number(tr("Both, same"), 58),
                  Column.number(tr("Both, different"), 78),
                  Column.number(tr("Vulnerabilities"), 55)),
              pairs.stream().map(pair -> row(material, pair)).toList(),
              Block.Density.NORMAL));
      blocks.add(
          new Block.Note(
              RichText.quietly(
                  tr(
                          "A vulnerability is counted once per identifier, such as a CVE number, regardless of how many packages contain it. “Different” means a different severity, or a fix listed in only one report. A vulnerability in a target covered by only one report counts as reported by that report only.")
                      + (material.canName(ReportPart.IMPORTS)
                          ? tr(
                              " Tool versions and database dates are listed in section %s.",
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
        tr("Vulnerabilities per pair of reports"),
        RichText.of(
            tr(
                "One bar per pair of reports, all on the same scale. The length is the number of vulnerabilities in either report. A vulnerability reported by only one scanner is not necessarily a false positive.")));
  }

  private static String words(Material material, Disagreement.Side side) {
    Evidence item = material.assessment().evidence().get(side.evidence());
    return item == null ? side.evidence() : side.evidence() + " " + name(item);
  }

  /// The vulnerabilities that fit in one figure, those with the largest difference first.
  private static void addLadder(Disagreement disagreement, List<Block> blocks) {
    var vulnerabilities = new ArrayList<SketchedFigure.ScoredVulnerability>();
    int lines = 0;
    for (Disagreement.Scored vulnerability : disagreement.vulnerabilities()) {
      int more = vulnerability.ladder().ratings().size() + 2;
      if (lines + more <= LINES_IN_FIGURE) {
        lines += more;
        vulnerabilities.add(
            new SketchedFigure.ScoredVulnerability(
                vulnerability.vulnerability(),
                vulnerability.ladder().ratings().reversed().stream()
                    .map(DisagreementSection::score)
                    .toList()));
      }
    }
    if (!vulnerabilities.isEmpty()) {
      blocks.add(
          new Block.Figure(
              new SketchedFigure.Scores(vulnerabilities),
              tr("Vulnerabilities with differing scores"),
              RichText.of(
                  tr(
                      "Square: CVSS 2. Circle: CVSS 3. Triangle: CVSS 4. Open circle: qualitative rating only, placed at the middle of its severity band. The thick line shows the range. Vectors are listed in the table."))));
    }
  }

  private static SketchedFigure.Score score(Ladder.Rating rating) {
    boolean isScore = rating.said().matches("[0-9]+[.,][0-9]+");
    return new SketchedFigure.Score(
        rating.source().isEmpty() ? tr("not specified") : rating.source(),
        rating.scale().equals("words") ? tr("qualitative") : rating.scale(),
        rating.said(),
        isScore ? Double.parseDouble(rating.said().replace(',', '.')) : middle(rating.band()),
        isScore ? rating.scale().replaceAll("[^0-9.]", "").replaceFirst("\\..*", "") : "");
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
      return tr("Stored reports cover the same target, but none of them could be compared.");
    }
    if (pairs.size() == 1) {
      Disagreement.Pair pair = pairs.getFirst();
      return tr(
          "Two reports cover the same target and agree on %d of %s. Values are not averaged.",
          pair.agree(), trn("%d vulnerability", "%d vulnerabilities", pair.all(), pair.all()));
    }
    long alike = pairs.stream().filter(pair -> pair.agree() == pair.all()).count();
    return tr(
        "%d pairs of reports each cover the same target. %s on every vulnerability. Values are not averaged.",
        pairs.size(),
        alike == 0 ? tr("No pair agrees") : trn("One pair agrees", "%s pairs agree", alike, alike));
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
                    "both cover %s%s%s",
                    (targets.isEmpty() ? tr("the same target") : targets),
                    (more > 0 ? tr(" and %d more", more) : ""),
                    (pair.apart() == 0
                        ? ""
                        : tr(
                            ", %s in one report only",
                            trn("%d target", "%d targets", pair.apart(), pair.apart())))));
    RichText different = RichText.of(String.valueOf(pair.differ()));
    if (pair.differ() > 0) {
      different =
          different
              .newLine()
              .quiet(tr("severity: %d, fix: %d", pair.differInBand(), pair.differInFix()));
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
              .map(
                  vulnerability ->
                      vulnerability.vulnerability()
                          + " ("
                          + FindingLabels.said(vulnerability.band().words())
                          + ")")
              .collect(Collectors.joining(", "));
      long more = side.only() - side.worst().size();
      blocks.add(
          Phrases.label(
              tr("Only in %s", side.evidence()),
              RichText.of(tr("Compared with "))
                  .to(other.evidence(), Anchors.evidence(other.evidence()))
                  .and(tr(", most severe first: %s", named))
                  .and(more > 0 ? tr(" and %d more.", more) : ".")));
    }
  }

  // One vulnerability with several scores.

  private static void addScores(Disagreement disagreement, List<Block> blocks) {
    if (disagreement.vulnerabilities().isEmpty()) {
      return;
    }
    blocks.add(new Block.Heading(2, "", tr("Vulnerabilities with differing scores"), ""));
    int more = disagreement.vulnerabilityCount() - disagreement.vulnerabilities().size();
    blocks.add(
        new Block.Paragraph(
            RichText.of(
                trn(
                    "%d vulnerability has differing severity ratings%s. The table lists all its ratings.",
                    "%d vulnerabilities have differing severity ratings%s. The table lists all ratings of each vulnerability shown.",
                    disagreement.vulnerabilityCount(),
                    disagreement.vulnerabilityCount(),
                    more > 0
                        ? tr(
                            ", of which the %d most divergent are shown",
                            disagreement.vulnerabilities().size())
                        : ""))));
    addLadder(disagreement, blocks);
    var rows = new ArrayList<Row>();
    var reasons = new LinkedHashMap<String, List<String>>();
    for (Disagreement.Scored vulnerability : disagreement.vulnerabilities()) {
      String packages = String.join(", ", vulnerability.packages());
      rows.add(
          new Row.Group(
              packages.isEmpty()
                  ? vulnerability.vulnerability()
                  : vulnerability.vulnerability() + " · " + packages));
      vulnerability.ladder().ratings().reversed().forEach(rating -> rows.add(row(rating)));
      reasons
          .computeIfAbsent(vulnerability.ladder().whyDifferent(), _ -> new ArrayList<>())
          .add(vulnerability.vulnerability());
    }
    blocks.add(
        new Block.Table(
            List.of(
                Column.words(tr("Source"), 92),
                Column.words(tr("Scale"), 66),
                Column.number(tr("Score or rating"), 62),
                Column.words(tr("Severity"), 64),
                Column.words(tr("Vector"), 197)),
            rows,
            rows.size() > 12 ? Block.Density.DENSE : Block.Density.NORMAL));
    reasons.forEach(
        (reason, vulnerabilities) ->
            blocks.add(Phrases.label(String.join(", ", vulnerabilities), RichText.of(reason))));
  }

  private static Row row(Ladder.Rating rating) {
    String vector = rating.vector().replaceFirst("^CVSS:[0-9.]+/", "");
    RichText said = RichText.of(rating.said());
    RichText last = vector.isEmpty() ? RichText.NONE : RichText.NONE.code(vector);
    if (!rating.agrees()) {
      last = last.newLine().quiet(tr("calculated from the vector: %s", rating.computed()));
    }
    return Row.of(
        Cell.of(rating.source().isEmpty() ? tr("not specified") : rating.source()),
        Cell.of(rating.scale().equals("words") ? tr("qualitative") : rating.scale()),
        Cell.of(said),
        Cell.of(FindingLabels.said(rating.band().words())),
        Cell.of(last));
  }

  private static Cell number(long count) {
    return Cell.of(String.valueOf(count));
  }
}
