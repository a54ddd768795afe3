package org.soundings.report.section;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.soundings.assessment.Level;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.Row;
import org.soundings.report.Words;
import org.soundings.threat.Threat;

/// What could go wrong first: the worst threats, with who takes care of them until when.
final class SummaryThreats {

  private static final int MOST_THREATS = 5;

  /// All threats together: the summary is one page, in languages that need more letters too.
  private static final int MOST_LINES = 11;

  private static final int LETTERS_IN_LINE = 66;
  private static final int LETTERS_OF_OWNER = 17;
  private static final int MOST_PLACES = 3;
  private static final int MOST_SHOWN = 2;

  private SummaryThreats() {}

  static void add(Material material, List<Block> blocks) {
    List<Risk> worst = worst(material);
    if (worst.isEmpty()) {
      return;
    }
    blocks.add(new Block.Heading(2, "", tr("What could go wrong first"), ""));
    blocks.add(
        new Block.Table(
            List.of(
                Column.words("", 20),
                Column.words("ID", 61),
                Column.words(tr("What could happen"), 314),
                Column.words(tr("Owner, due"), 86)),
            worst.stream().map(SummaryThreats::row).toList(),
            Block.Density.DENSE));
  }

  /// What evidence speaks for while no question about it is decided: the worst by name, the others
  /// counted.
  static Optional<Block> shown(Material material) {
    List<Threat> shown = material.threats().shown();
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    Words named =
        Words.joined(
            "; ",
            shown.stream()
                .limit(MOST_SHOWN)
                .map(
                    threat ->
                        Words.NONE
                            .level(threat.level())
                            .and("\u00A0")
                            .and(Phrases.threat(threat))
                            .and(" " + threat.title()))
                .toList());
    int more = shown.size() - MOST_SHOWN;
    return Optional.of(
        new Block.Labelled(
            Words.strongly(tr("Evidence speaks for it"))
                .newLine()
                .quiet(tr("no question about it is decided yet")),
            List.of(
                new Block.Paragraph(
                    more > 0 ? named.quiet("; " + tr("and %d more", more)) : named.and(".")))));
  }

  /// What makes one row: the same template and level, in the same hands until the same day.
  private record Kept(String template, Level level, String owner, String due) {}

  /// A threat wherever it stands.
  ///
  /// @param again whether a row above says already what could happen
  private record Risk(Kept kept, List<Threat> threats, boolean again) {

    String title() {
      return threats.getFirst().template().title();
    }

    String scenario() {
      return again ? "" : Phrases.firstSentence(threats.getFirst().template().scenario());
    }

    List<Threat> named() {
      return threats.stream().limit(MOST_PLACES).toList();
    }

    int more() {
      return threats.size() - named().size();
    }

    /// How many lines of the table it needs, about.
    int lines() {
      int words = lines(title().length() + scenario().length() + 2, LETTERS_IN_LINE);
      int owned = lines(kept.owner().length(), LETTERS_OF_OWNER) + (kept.due().isEmpty() ? 0 : 1);
      int places = named().size() + (more() > 0 ? 1 : 0);
      return Math.max(places, Math.max(words, owned));
    }

    private static int lines(int letters, int inLine) {
      return Math.max(1, (letters + inLine - 1) / inLine);
    }
  }

  /// The worst, as many as leave room on the page for everything else.
  private static List<Risk> worst(Material material) {
    Map<Kept, List<Threat>> together = new LinkedHashMap<>();
    for (Threat threat : material.threats().lookedInto()) {
      together.computeIfAbsent(kept(material, threat), _ -> new ArrayList<>()).add(threat);
    }
    var worst = new ArrayList<Risk>();
    var said = new HashSet<String>();
    int lines = 0;
    for (Map.Entry<Kept, List<Threat>> each : together.entrySet()) {
      var risk = new Risk(each.getKey(), each.getValue(), !said.add(each.getKey().template()));
      lines += risk.lines();
      if (worst.size() == MOST_THREATS || (!worst.isEmpty() && lines > MOST_LINES)) {
        break;
      }
      worst.add(risk);
    }
    return worst;
  }

  private static Kept kept(Material material, Threat threat) {
    Care care = Care.of(material, threat);
    return new Kept(threat.template().id(), threat.level(), care.owner(), care.due());
  }

  private static Row row(Risk risk) {
    Words labels =
        risk.named().stream()
            .map(Phrases::threat)
            .reduce((one, other) -> one.newLine().and(other))
            .orElse(Words.NONE);
    if (risk.more() > 0) {
      labels = labels.newLine().quiet(tr("and %d more", risk.more()));
    }
    return Row.of(
        Cell.of(Words.NONE.level(risk.kept().level())),
        Cell.of(labels),
        Cell.of(Words.strongly(risk.title()).and((". " + risk.scenario()).strip())),
        Phrases.two(risk.kept().owner(), risk.kept().due()));
  }
}
