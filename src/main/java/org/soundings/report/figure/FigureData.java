package org.soundings.report.figure;

import static org.soundings.language.Messages.tr;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.soundings.assessment.QuestionCoverage.CoverageState;
import org.soundings.assessment.decision.Level;
import org.soundings.report.picture.Drawing;

/// The data of a figure. The drawing and the alternative text are made from the same data.
public sealed interface FigureData
    permits FigureData.Soundings,
        FigureData.Coverage,
        FigureData.ThreatSquares,
        FigureData.Waterfall,
        FigureData.Matrix,
        FigureData.Flows,
        SketchedFigure {

  /// The alternative text.
  String alternative();

  /// Whether it is one of the numbered figures of the report.
  default boolean isNumbered() {
    return true;
  }

  /// One line per question, by chapter: the depth of its assessment.
  record Soundings(List<Chapter> chapters) implements FigureData {
    public Soundings {
      chapters = List.copyOf(chapters);
    }

    @Override
    public String alternative() {
      return AlternativeText.soundings(chapters);
    }

    @Override
    public boolean isNumbered() {
      return false;
    }
  }

  /// One cell per question, one row per chapter.
  record Coverage(List<Chapter> chapters) implements FigureData {
    public Coverage {
      chapters = List.copyOf(chapters);
    }

    @Override
    public String alternative() {
      return chapters.stream()
          .map(AlternativeText::coverage)
          .collect(Collectors.joining("; ", "", "."));
    }
  }

  /// @param number such as `2`
  record Chapter(String number, String title, List<CoverageState> states) {
    public Chapter {
      states = List.copyOf(states);
    }

    /// How many questions were answered, with or without evidence.
    public int answered() {
      return count(CoverageState.NO_EVIDENCE)
          + count(CoverageState.SUPPORTED)
          + count(CoverageState.CONTRADICTED);
    }

    public int applying() {
      return states.size() - count(CoverageState.NOT_APPLICABLE);
    }

    public int count(CoverageState state) {
      return (int) states.stream().filter(each -> each == state).count();
    }
  }

  /// One square per threat, one row per level.
  record ThreatSquares(List<Square> squares) implements FigureData {
    public ThreatSquares {
      squares = List.copyOf(squares);
    }

    public List<Square> at(Level level) {
      return squares.stream().filter(square -> square.level() == level).toList();
    }

    @Override
    public String alternative() {
      return tr("Current threats. %s", AlternativeText.squares(this));
    }
  }

  /// @param anchor the target with the explanation of the threat
  record Square(Level level, String label, String anchor) {}

  /// The change from one count to another, with its increases and decreases.
  ///
  /// @param counted what is counted, a few words
  /// @param bars the count before, the changes, the count after
  record Waterfall(String counted, List<Bar> bars) implements FigureData {
    public Waterfall {
      bars = List.copyOf(bars);
    }

    /// The highest count in between.
    public int highest() {
      int highest = 0;
      int count = 0;
      for (Bar bar : bars) {
        count = bar.after(count);
        highest = Math.max(highest, count);
      }
      return highest;
    }

    @Override
    public String alternative() {
      return AlternativeText.waterfall(this);
    }
  }

  /// One bar of a waterfall.
  ///
  /// @param title such as "Closed"; for a count, the moment's name
  /// @param detail a second line, or ""
  /// @param count never negative
  /// @param labels the threats
  record Bar(Effect effect, String title, String detail, int count, List<String> labels) {
    public Bar {
      labels = List.copyOf(labels);
    }

    /// The count after this bar.
    public int after(int before) {
      return switch (effect) {
        case COUNT -> count;
        case FEWER -> before - count;
        case MORE -> before + count;
      };
    }

    /// The number with its sign.
    public String signed() {
      return switch (effect) {
        case COUNT -> String.valueOf(count);
        case FEWER -> "−" + count;
        case MORE -> "+" + count;
      };
    }
  }

  /// The effect of a bar on the count.
  enum Effect {
    COUNT,
    FEWER,
    MORE
  }

  /// Likelihood by impact: the level and the number of threats of each cell.
  ///
  /// @param rows from the most to the least likely, each from the lowest to the highest impact
  record Matrix(List<String> likelihoods, List<String> impacts, List<List<MatrixCell>> rows)
      implements FigureData {
    public Matrix {
      likelihoods = List.copyOf(likelihoods);
      impacts = List.copyOf(impacts);
      rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public String alternative() {
      return AlternativeText.matrix(this);
    }
  }

  /// The data flow diagram: zones, boxes and numbered lines.
  ///
  /// @param heavy ids of the boxes with a critical or high threat
  record Flows(Drawing drawing, Set<String> heavy) implements FigureData {
    public Flows {
      // Always in the same order, because the output and its hash depend on it.
      heavy = Collections.unmodifiableSet(new TreeSet<>(heavy));
    }

    @Override
    public String alternative() {
      return AlternativeText.flows(this);
    }
  }

  /// @param threats labels of the threats in this cell
  record MatrixCell(Level level, List<String> threats) {
    public MatrixCell {
      threats = List.copyOf(threats);
    }
  }
}
