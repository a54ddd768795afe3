package org.soundings.report.figure;

import static org.soundings.language.Messages.tr;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.soundings.language.DayForms;
import org.soundings.report.figure.SketchedFigure.Task;
import org.soundings.report.picture.Sketch;
import org.soundings.report.picture.Sketch.Align;
import org.soundings.report.picture.Sketch.Fill;
import org.soundings.report.picture.Sketch.Pen;
import org.soundings.report.picture.Sketch.Tone;

/// The due dates of actions. A triangle is overdue, with a bar for the delay, a diamond is in
/// progress, a circle is planned. An action without a date is marked and has no place on the axis.
final class TimelineSketch {

  private static final double LEFT = 218;
  private static final double ROW = 15;
  private static final double TOP = 18;
  private static final double HALF = 4;
  private static final int MOST_MONTHS = 13;

  private final SketchedFigure.Timeline timeline;
  private final LocalDate from;
  private final LocalDate until;
  private final Sketch.Builder sketch = new Sketch.Builder();

  private TimelineSketch(SketchedFigure.Timeline timeline) {
    this.timeline = timeline;
    from = timeline.first().withDayOfMonth(1);
    until = timeline.last().withDayOfMonth(1).plusMonths(1);
  }

  static Sketch of(SketchedFigure.Timeline timeline) {
    return new TimelineSketch(timeline).draw();
  }

  private Sketch draw() {
    double foot = TOP + timeline.tasks().size() * ROW + 2;
    months(foot);
    double today = x(timeline.today());
    double y = TOP + 11;
    for (Task task : timeline.tasks()) {
      row(task, y, today);
      y += ROW;
    }
    sketch
        .line(today, TOP - 4, today, foot, Pen.HEAVY)
        .text(tr("report date"), today, foot + 10, 60, Align.MIDDLE, Tone.STRONG);
    return sketch.done(foot + 14);
  }

  private void months(double foot) {
    long months = ChronoUnit.MONTHS.between(from, until);
    long step = Math.max(1, (months + MOST_MONTHS - 1) / MOST_MONTHS);
    for (long i = 0; i <= months; i += step) {
      LocalDate month = from.plusMonths(i);
      sketch.line(x(month), TOP - 6, x(month), foot, Pen.HAIR);
      if (i < months) {
        String words = DayForms.month().format(month);
        String named = i == 0 || month.getMonthValue() <= step ? words + " " + year(month) : words;
        sketch.text(named, x(month) + 2, 9, 60, Tone.QUIET);
      }
    }
  }

  private static String year(LocalDate month) {
    return String.format(Locale.ROOT, "’%02d", Math.floorMod(month.getYear(), 100));
  }

  private void row(Task task, double y, double today) {
    sketch.text(task.id(), 0, y, 36, Tone.STRONG).text(task.title(), 38, y, LEFT - 46, Tone.PLAIN);
    LocalDate due = task.due();
    if (due == null) {
      sketch.text(tr("no due date"), LEFT, y, 60, Tone.STRONG);
      return;
    }
    double x = x(due);
    double middle = y - 3;
    switch (task.mark()) {
      case OVERDUE ->
          sketch
              .box(x, middle - 1, Math.max(0, today - x), 2, Fill.INK)
              .polygon(
                  Fill.INK, x, middle - HALF, x + HALF, middle + HALF, x - HALF, middle + HALF);
      case UNDER_WAY ->
          sketch.polygon(
              Fill.ACCENT, x, middle - HALF, x + HALF, middle, x, middle + HALF, x - HALF, middle);
      case PLANNED -> sketch.dot(x, middle, HALF - 0.8, Fill.WHITE);
    }
    boolean hasRoom = x < Sketch.WIDTH - 44;
    String words = DayForms.dayOfYear().format(due);
    double right = task.mark() == SketchedFigure.TaskMark.OVERDUE ? Math.max(x, today) : x;
    if (hasRoom && right < Sketch.WIDTH - 44) {
      sketch.text(words, right + 7, y, 40, Align.START, Tone.QUIET);
    } else {
      sketch.text(words, x - 7, y, 40, Align.END, Tone.QUIET);
    }
  }

  private double x(LocalDate day) {
    double all = Math.max(1, ChronoUnit.DAYS.between(from, until));
    return LEFT + ChronoUnit.DAYS.between(from, day) / all * (Sketch.WIDTH - LEFT);
  }
}
