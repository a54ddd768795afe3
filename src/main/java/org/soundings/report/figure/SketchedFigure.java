package org.soundings.report.figure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.decision.Level;
import org.soundings.report.picture.Sketch;

/// A figure that paper and the web page draw from the same sketch.
public sealed interface SketchedFigure extends FigureData
    permits SketchedFigure.Sets,
        SketchedFigure.Scores,
        SketchedFigure.Timeline,
        SketchedFigure.Moves,
        Stack,
        Votes,
        AttackPaths {

  /// The drawing.
  Sketch sketch();

  /// For every two reports on the same target: what only one reports, and what both report with or
  /// without differences.
  record Sets(List<SetPair> pairs) implements SketchedFigure {
    public Sets {
      pairs = List.copyOf(pairs);
    }

    @Override
    public Sketch sketch() {
      return SetsSketch.of(this);
    }

    @Override
    public String alternative() {
      return SketchAlternativeText.sets(this);
    }
  }

  /// @param first the first report, a few words
  /// @param about the common targets
  record SetPair(
      String first,
      String second,
      String about,
      long onlyFirst,
      long alike,
      long different,
      long onlySecond) {

    public long all() {
      return onlyFirst + alike + different + onlySecond;
    }
  }

  /// The ratings of some vulnerabilities on a scale from 0 to 10.
  record Scores(List<ScoredVulnerability> vulnerabilities) implements SketchedFigure {
    public Scores {
      vulnerabilities = List.copyOf(vulnerabilities);
    }

    @Override
    public Sketch sketch() {
      return ScoresSketch.of(this);
    }

    @Override
    public String alternative() {
      return SketchAlternativeText.scores(this);
    }
  }

  record ScoredVulnerability(String vulnerability, List<Score> scores) {
    public ScoredVulnerability {
      scores = List.copyOf(scores);
    }
  }

  /// One rating.
  ///
  /// @param source who rated it
  /// @param scale such as `CVSS 3.1`, or `qualitative`
  /// @param said the score or the word
  /// @param place from 0 to 10; the middle of the band for a word; negative if it has none
  /// @param generation `2`, `3` or `4`, or "" for words
  record Score(String source, String scale, String said, double place, String generation) {

    boolean isPlaced() {
      return place >= 0;
    }
  }

  /// The due dates of actions.
  ///
  /// @param today the reference date of the report
  /// @param tasks the soonest first
  record Timeline(LocalDate today, List<Task> tasks) implements SketchedFigure {
    public Timeline {
      tasks = List.copyOf(tasks);
    }

    /// The first day of the axis.
    public LocalDate first() {
      return days(true);
    }

    /// The last day of the axis.
    public LocalDate last() {
      return days(false);
    }

    private LocalDate days(boolean first) {
      LocalDate found = today;
      for (Task task : tasks) {
        LocalDate due = task.due();
        if (due != null && (first ? due.isBefore(found) : due.isAfter(found))) {
          found = due;
        }
      }
      return found;
    }

    @Override
    public Sketch sketch() {
      return TimelineSketch.of(this);
    }

    @Override
    public String alternative() {
      return SketchAlternativeText.timeline(this);
    }
  }

  /// @param due null if there is none
  /// @param status the label
  record Task(
      String id,
      String title,
      String owner,
      @Nullable LocalDate due,
      String status,
      TaskMark mark) {}

  /// The symbol of an action.
  enum TaskMark {
    OVERDUE,
    UNDER_WAY,
    PLANNED
  }

  /// The inherent, current and residual cells of the most severe threats in the risk matrix.
  ///
  /// @param likelihoods titles, from the most likely
  /// @param impacts titles, from the lowest
  /// @param levels of each cell, in rows
  record Moves(
      List<String> likelihoods, List<String> impacts, List<List<Level>> levels, List<Move> threats)
      implements SketchedFigure {
    public Moves {
      likelihoods = List.copyOf(likelihoods);
      impacts = List.copyOf(impacts);
      levels = levels.stream().map(List::copyOf).toList();
      threats = List.copyOf(threats);
    }

    @Override
    public Sketch sketch() {
      return MovesSketch.of(this);
    }

    @Override
    public String alternative() {
      return SketchAlternativeText.moves(this);
    }

    Level level(Spot spot) {
      return levels.get(spot.row()).get(spot.column());
    }

    /// A cell in words, such as "Likely, Severe: High".
    public String words(Spot spot) {
      return "%s, %s: %s"
          .formatted(likelihoods.get(spot.row()), impacts.get(spot.column()), level(spot).title());
    }
  }

  /// The three cells of a threat.
  record Move(String label, String title, Spot inherent, Spot current, Spot residual) {}

  /// A cell, from the upper left, from 0.
  record Spot(int row, int column) {}
}
