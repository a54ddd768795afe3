package org.soundings.report.figure;

import static org.soundings.language.Messages.tr;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soundings.language.DayForms;

/// The words for those who cannot see a sketched figure.
public final class SketchAlternativeText {

  private SketchAlternativeText() {}

  static String sets(SketchedFigure.Sets figure) {
    return figure.pairs().stream()
        .map(
            pair ->
                tr(
                    "%s beside %s: %d only in the first, %d alike, %d different, %d only in the second",
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
              String when = task.due() == null ? tr("no date") : tr("due %s", day(task.due()));
              return "%s %s, %s".formatted(task.id(), when, task.status());
            })
        .collect(Collectors.joining("; ", "", "."));
  }

  static String moves(SketchedFigure.Moves figure) {
    return figure.threats().stream()
        .map(
            threat ->
                tr(
                    "%s: %s with no controls; %s now; %s after the agreed actions",
                    threat.label(),
                    figure.words(threat.noControls()),
                    figure.words(threat.now()),
                    figure.words(threat.after())))
        .collect(Collectors.joining(". ", "", "."));
  }

  public static String day(@Nullable LocalDate day) {
    return day == null ? "" : DayForms.day().format(day);
  }
}
