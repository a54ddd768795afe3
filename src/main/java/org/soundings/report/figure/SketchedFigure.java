package org.soundings.report.figure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.decision.Level;
import org.soundings.report.picture.Sketch;

/// A figure that paper and the web page draw alike, from one sketch of it.
public sealed interface SketchedFigure extends FigureData
    permits SketchedFigure.Sets,
        SketchedFigure.Scores,
        SketchedFigure.Timeline,
        SketchedFigure.Moves,
        Stack,
        Votes {

  /// Where everything stands.
  Sketch sketch();

  /// Of every two reports on the same thing: what only one says, what both say alike or
  /// differently.
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
  /// @param about what both looked at
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

  /// Every rating of some flaws on a scale from 0 to 10.
  record Scores(List<ScoredFlaw> flaws) implements SketchedFigure {
    public Scores {
      flaws = List.copyOf(flaws);
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

  record ScoredFlaw(String flaw, List<Score> scores) {
    public ScoredFlaw {
      scores = List.copyOf(scores);
    }
  }

  /// One rating.
  ///
  /// @param source who rates
  /// @param scale such as `CVSS 3.1`, or `in words`
  /// @param said the score or the word
  /// @param place from 0 to 10; of a word, the middle of its band; negative where it has none
  /// @param generation `2`, `3` or `4`, or "" for words
  record Score(String source, String scale, String said, double place, String generation) {

    boolean isPlaced() {
      return place >= 0;
    }
  }

  /// When actions are due.
  ///
  /// @param today the day that the report speaks of
  /// @param tasks the soonest first
  record Timeline(LocalDate today, List<Task> tasks) implements SketchedFigure {
    public Timeline {
      tasks = List.copyOf(tasks);
    }

    /// The first day that is shown.
    public LocalDate first() {
      return days(true);
    }

    /// The last day that is shown.
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

  /// @param due null where nobody said
  /// @param status in words
  record Task(
      String id,
      String title,
      String owner,
      @Nullable LocalDate due,
      String status,
      TaskMark mark) {}

  /// How an action stands on its line.
  enum TaskMark {
    LATE,
    UNDER_WAY,
    PLANNED
  }

  /// Where grave threats come from and where they go, in the table of levels.
  ///
  /// @param likelihoods titles, from the most likely
  /// @param impacts titles, from the least
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

    /// A place in words, such as "Likely, Severe: High".
    public String words(Spot spot) {
      return "%s, %s: %s"
          .formatted(
              likelihoods.get(spot.row()),
              impacts.get(spot.column()),
              levels.get(spot.row()).get(spot.column()).title());
    }
  }

  record Move(String label, Spot noControls, Spot now, Spot after) {}

  /// A cell, from the upper left, from 0.
  record Spot(int row, int column) {}
}
