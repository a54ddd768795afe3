package org.soundings.report.figure;

import static org.soundings.language.Messages.tr;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soundings.language.DayForms;

/// The alternative texts of sketched figures.
public final class SketchAlternativeText {

  private SketchAlternativeText() {}

  static String sets(SketchedFigure.Sets figure) {
    return figure.pairs().stream()
        .map(
            pair ->
                tr(
                    "%s compared with %s: %d in the first only, %d same, %d different, %d in the second only",
                    pair.first(),
                    pair.second(),
                    pair.onlyFirst(),
                    pair.alike(),
                    pair.different(),
                    pair.onlySecond()))
        .collect(Collectors.joining("; ", "", "."));
  }

  static String scores(SketchedFigure.Scores figure) {
    return figure.vulnerabilities().stream()
        .map(
            vulnerability ->
                vulnerability.scores().stream()
                    .map(
                        score -> "%s, %s %s".formatted(score.source(), score.scale(), score.said()))
                    .collect(Collectors.joining("; ", vulnerability.vulnerability() + ": ", "")))
        .collect(Collectors.joining(". ", "", "."));
  }

  static String timeline(SketchedFigure.Timeline figure) {
    return figure.tasks().stream()
        .map(
            task -> {
              String when = task.due() == null ? tr("no due date") : tr("due %s", day(task.due()));
              return "%s %s, %s".formatted(task.id(), when, task.status());
            })
        .collect(Collectors.joining("; ", "", "."));
  }

  static String moves(SketchedFigure.Moves figure) {
    return figure.threats().stream()
        .map(
            threat ->
                tr(
                    "%s: inherent %s, current %s, residual %s",
                    threat.label(),
                    figure.words(threat.inherent()),
                    figure.words(threat.current()),
                    figure.words(threat.residual())))
        .collect(Collectors.joining(". ", "", "."));
  }

  public static String day(@Nullable LocalDate day) {
    return day == null ? "" : DayForms.day().format(day);
  }
}
