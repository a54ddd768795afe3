package org.soundings.report.figure;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.soundings.assessment.QuestionCoverage.CoverageState;
import org.soundings.assessment.decision.Level;
import org.soundings.assessment.system.DataFlow.Encryption;
import org.soundings.report.figure.FigureData.Chapter;
import org.soundings.report.figure.FigureData.Square;
import org.soundings.report.picture.Drawing;

/// The alternative texts of figures.
final class AlternativeText {

  private AlternativeText() {}

  static String soundings(List<Chapter> chapters) {
    long all = chapters.stream().mapToLong(c -> c.states().size()).sum();
    return tr(
        "%s in %s. Supported by evidence: %d, contradicted: %d, answered without evidence: %d, don't know: %d, deferred: %d, open: %d, not applicable: %d.",
        trn("%d question", "%d questions", all, all),
        trn("%d chapter", "%d chapters", chapters.size(), chapters.size()),
        count(chapters, CoverageState.SUPPORTED),
        count(chapters, CoverageState.CONTRADICTED),
        count(chapters, CoverageState.NO_EVIDENCE),
        count(chapters, CoverageState.DONT_KNOW),
        count(chapters, CoverageState.DEFERRED),
        count(chapters, CoverageState.OPEN),
        count(chapters, CoverageState.NOT_APPLICABLE));
  }

  static String coverage(Chapter chapter) {
    return tr(
        "%s: %d of %d answered, %d supported by evidence, %d contradicted",
        chapter.title(),
        chapter.answered(),
        chapter.applying(),
        chapter.count(CoverageState.SUPPORTED),
        chapter.count(CoverageState.CONTRADICTED));
  }

  static String squares(FigureData.ThreatSquares figure) {
    var words = new ArrayList<String>();
    for (Level level : List.of(Level.CRITICAL, Level.HIGH, Level.MEDIUM, Level.LOW)) {
      List<Square> squares = figure.at(level);
      words.add("%s %s%s.".formatted(level.title(), squares.size(), labels(squares)));
    }
    return String.join(" ", words);
  }

  static String matrix(FigureData.Matrix matrix) {
    var cells = new ArrayList<String>();
    for (int row = 0; row < matrix.rows().size(); row++) {
      for (int column = 0; column < matrix.impacts().size(); column++) {
        var cell = matrix.rows().get(row).get(column);
        String threats =
            cell.threats().isEmpty() ? "" : " (" + String.join(", ", cell.threats()) + ")";
        cells.add(
            tr(
                "%s × %s: %s%s",
                matrix.likelihoods().get(row),
                matrix.impacts().get(column),
                cell.level().title(),
                threats));
      }
    }
    return tr("Risk matrix, likelihood × impact. %s.", String.join("; ", cells));
  }

  static String waterfall(FigureData.Waterfall figure) {
    return figure.counted()
        + ": "
        + figure.bars().stream().map(AlternativeText::bar).collect(Collectors.joining("; "))
        + ".";
  }

  private static String bar(FigureData.Bar bar) {
    String labels = bar.labels().isEmpty() ? "" : " (" + String.join(", ", bar.labels()) + ")";
    return switch (bar.effect()) {
      case COUNT -> "%s %s".formatted(bar.title(), bar.signed());
      case FEWER, MORE ->
          "%s %s%s".formatted(bar.signed(), bar.title().toLowerCase(Locale.ROOT), labels);
    };
  }

  static String labels(List<Square> squares) {
    return squares.isEmpty()
        ? ""
        : squares.stream().map(Square::label).collect(Collectors.joining(", ", ": ", ""));
  }

  private static long count(List<Chapter> chapters, CoverageState state) {
    return chapters.stream().mapToLong(chapter -> chapter.count(state)).sum();
  }

  static String flows(FigureData.Flows figure) {
    Drawing drawing = figure.drawing();
    return tr(
        "%d trust zones, %d components, %d data flows. Not encrypted: %s. Encryption unknown: %s. Components with critical or high threats: %s.",
        drawing.frames().size(),
        drawing.boxes().size(),
        drawing.routes().size(),
        numbers(drawing, Encryption.NOT_ENCRYPTED),
        numbers(drawing, Encryption.NOT_KNOWN),
        none(
            drawing.boxes().stream()
                .filter(box -> figure.heavy().contains(box.id()))
                .map(Drawing.Box::name)
                .collect(Collectors.joining(", "))));
  }

  private static String numbers(Drawing drawing, Encryption encryption) {
    return none(
        drawing.routes().stream()
            .filter(route -> route.encryption() == encryption)
            .map(route -> Integer.toString(route.number()))
            .collect(Collectors.joining(", ")));
  }

  private static String none(String words) {
    return words.isEmpty() ? tr("none") : words;
  }
}
