package org.soundings.report.figure;

import static org.soundings.language.Messages.tr;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.soundings.assessment.Sounding.Depth;
import org.soundings.assessment.decision.Level;
import org.soundings.report.picture.Drawing;

/// What a figure shows. The drawing and the text for those who cannot see it are made from the same
/// data.
public sealed interface FigureData
    permits FigureData.Soundings,
        FigureData.Coverage,
        FigureData.ThreatSquares,
        FigureData.Waterfall,
        FigureData.Matrix,
        FigureData.Flows,
        SketchedFigure {

  /// What somebody who cannot see the figure is told.
  String alternative();

  /// Whether it is one of the figures that are counted through the report.
  default boolean isNumbered() {
    return true;
  }

  /// One line per question, by chapter: how deep the talk went.
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
  record Chapter(String number, String title, List<Depth> depths) {
    public Chapter {
      depths = List.copyOf(depths);
    }

    /// How many questions were answered, with or without evidence.
    public int answered() {
      return count(Depth.IN_WORDS) + count(Depth.SHOWN) + count(Depth.CONTRADICTED);
    }

    public int applying() {
      return depths.size() - count(Depth.NOT_APPLYING);
    }

    public int count(Depth depth) {
      return (int) depths.stream().filter(each -> each == depth).count();
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
      return tr("Threats now. %s", AlternativeText.squares(this));
    }
  }

  /// @param anchor where the threat is explained
  record Square(Level level, String label, String anchor) {}

  /// From one count to another, with what made it fewer and what made it more.
  ///
  /// @param counted what is counted, a few words
  /// @param bars the count before, the changes, the count after
  record Waterfall(String counted, List<Bar> bars) implements FigureData {
    public Waterfall {
      bars = List.copyOf(bars);
    }

    /// The highest count that is reached on the way.
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
  /// @param labels which threats
  record Bar(Effect effect, String title, String detail, int count, List<String> labels) {
    public Bar {
      labels = List.copyOf(labels);
    }

    /// What the count is after this bar.
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

  /// What a bar does to the count before it.
  enum Effect {
    COUNT,
    FEWER,
    MORE
  }

  /// Likelihood by impact: the level of each cell and how many threats stand there.
  ///
  /// @param rows from the most to the least likely, each from the least to the worst impact
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

  /// What the system is made of and what flows between: zones, boxes and numbered lines.
  ///
  /// @param heavy ids of the boxes where a critical or high threat stands
  record Flows(Drawing drawing, Set<String> heavy) implements FigureData {
    public Flows {
      // In one order everywhere: what is printed and its fingerprint depend on it.
      heavy = Collections.unmodifiableSet(new TreeSet<>(heavy));
    }

    @Override
    public String alternative() {
      return AlternativeText.flows(this);
    }
  }

  /// @param threats labels of the threats that stand here
  record MatrixCell(Level level, List<String> threats) {
    public MatrixCell {
      threats = List.copyOf(threats);
    }
  }
}
