package org.soundings.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The words for those who cannot see a sketched figure, and the same as a table.
final class SketchedAlternatives {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

  private SketchedAlternatives() {}

  static String sets(SketchedFigure.Sets figure) {
    return figure.pairs().stream()
        .map(
            pair ->
                "%s beside %s: %d only in the first, %d alike, %d different, %d only in the second"
                    .formatted(
                        pair.first(),
                        pair.second(),
                        pair.onlyFirst(),
                        pair.alike(),
                        pair.different(),
                        pair.onlySecond()))
        .collect(Collectors.joining("; ", "", "."));
  }

  static String scores(SketchedFigure.Scores figure) {
    return figure.flaws().stream()
        .map(
            flaw ->
                flaw.scores().stream()
                    .map(
                        score -> "%s, %s %s".formatted(score.source(), score.scale(), score.said()))
                    .collect(Collectors.joining("; ", flaw.flaw() + ": ", "")))
        .collect(Collectors.joining(". ", "", "."));
  }

  static String timeline(SketchedFigure.Timeline figure) {
    return figure.tasks().stream()
        .map(
            task -> {
              String when = task.due() == null ? "no date" : "due " + day(task.due());
              return "%s %s, %s".formatted(task.id(), when, task.status());
            })
        .collect(Collectors.joining("; ", "", "."));
  }

  static String moves(SketchedFigure.Moves figure) {
    return figure.threats().stream()
        .map(
            threat ->
                "%s: %s with no controls; %s now; %s after the agreed actions"
                    .formatted(
                        threat.label(),
                        figure.words(threat.noControls()),
                        figure.words(threat.now()),
                        figure.words(threat.after())))
        .collect(Collectors.joining(". ", "", "."));
  }

  // The same as tables.

  static Block.Table table(SketchedFigure figure) {
    return switch (figure) {
      case SketchedFigure.Sets sets ->
          new Block.Table(
              List.of(
                  Column.words("First", 120),
                  Column.words("Second", 120),
                  Column.number("Only first", 60),
                  Column.number("Alike", 60),
                  Column.number("Different", 60),
                  Column.number("Only second", 61)),
              sets.pairs().stream().map(SketchedAlternatives::row).toList(),
              Block.Density.NORMAL);
      case SketchedFigure.Scores scores ->
          new Block.Table(
              List.of(
                  Column.words("Flaw", 130),
                  Column.words("Source", 130),
                  Column.words("Scale", 110),
                  Column.number("Score, word", 111)),
              scores.flaws().stream().flatMap(flaw -> rows(flaw).stream()).toList(),
              Block.Density.NORMAL);
      case SketchedFigure.Timeline timeline ->
          new Block.Table(
              List.of(
                  Column.words("Action", 50),
                  Column.words("What", 180),
                  Column.words("Owner", 110),
                  Column.words("Due", 80),
                  Column.words("Status", 61)),
              timeline.tasks().stream().map(SketchedAlternatives::row).toList(),
              Block.Density.NORMAL);
      case SketchedFigure.Moves moves ->
          new Block.Table(
              List.of(
                  Column.words("Threat", 61),
                  Column.words("No controls", 140),
                  Column.words("Now", 140),
                  Column.words("After the agreed actions", 140)),
              moves.threats().stream()
                  .map(
                      threat ->
                          Row.of(
                              Cell.of(threat.label()),
                              Cell.of(moves.words(threat.noControls())),
                              Cell.of(moves.words(threat.now())),
                              Cell.of(moves.words(threat.after()))))
                  .toList(),
              Block.Density.NORMAL);
    };
  }

  private static Row row(SketchedFigure.SetPair pair) {
    return Row.of(
        Cell.of(pair.first()),
        Cell.of(pair.second()),
        number(pair.onlyFirst()),
        number(pair.alike()),
        number(pair.different()),
        number(pair.onlySecond()));
  }

  private static List<Row> rows(SketchedFigure.ScoredFlaw flaw) {
    var rows = new ArrayList<Row>();
    for (SketchedFigure.Score score : flaw.scores()) {
      rows.add(
          Row.of(
              Cell.of(flaw.flaw()),
              Cell.of(score.source()),
              Cell.of(score.scale()),
              Cell.of(score.said())));
    }
    return rows;
  }

  private static Row row(SketchedFigure.Task task) {
    return Row.of(
        Cell.of(task.id()),
        Cell.of(task.title()),
        Cell.of(task.owner()),
        Cell.of(task.due() == null ? "no date" : day(task.due())),
        Cell.of(task.status()));
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : DAY.format(day).replace("Sept", "Sep");
  }

  private static Cell number(long number) {
    return Cell.of(String.valueOf(number));
  }
}
