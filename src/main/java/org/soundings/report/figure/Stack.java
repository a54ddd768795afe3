package org.soundings.report.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.QuestionCoverage.CoverageState;
import org.soundings.assessment.decision.Level;
import org.soundings.report.figure.FigureData.Square;
import org.soundings.report.picture.Sketch;

/// The layers of the container stack, from people down to hardware: their components, their
/// assessed questions, the threats that start there and those that arrive from another layer.
///
/// @param layers from the top
/// @param paths the most severe threats that reach another layer; each is drawn as an arrow
public record Stack(List<Layer> layers, List<Path> paths) implements SketchedFigure {

  public Stack {
    layers = List.copyOf(layers);
    paths = List.copyOf(paths);
  }

  /// @param parts the components of the system model
  /// @param asked the subjects of its questions, a few words each
  /// @param threats those with this origin layer, worst first
  /// @param arriving those from another layer that affect this layer, worst first
  /// @param starting labels of the actors that could start one of the threats from this layer
  public record Layer(
      String title,
      List<Part> parts,
      List<String> asked,
      List<CoverageState> depths,
      List<Square> threats,
      List<Square> arriving,
      List<String> starting) {
    public Layer {
      parts = List.copyOf(parts);
      asked = List.copyOf(asked);
      depths = List.copyOf(depths);
      threats = List.copyOf(threats);
      arriving = List.copyOf(arriving);
      starting = List.copyOf(starting);
    }

    /// The highest level of its threats; null if none was assessed.
    @Nullable Level worst() {
      Level own = threats.isEmpty() ? null : threats.getFirst().level();
      Level other = arriving.isEmpty() ? null : arriving.getFirst().level();
      if (own == null || other == null) {
        return own == null ? other : own;
      }
      return own.compareTo(other) >= 0 ? own : other;
    }
  }

  /// A component of the system model.
  ///
  /// @param worst the highest level of its threats; null if it has none
  public record Part(String name, @Nullable Level worst) {

    boolean isHeavy() {
      return worst != null && worst.compareTo(Level.HIGH) >= 0;
    }
  }

  /// @param label the label of the threat
  /// @param from the index of the origin layer, from the top, from 0
  /// @param to the index of the affected layer
  public record Path(String label, Level level, int from, int to) {}

  @Override
  public Sketch sketch() {
    return StackSketch.of(this);
  }

  @Override
  public String alternative() {
    return StackAlternativeText.alternative(this);
  }
}
