package org.soundings.report.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Sounding.Depth;
import org.soundings.assessment.decision.Level;
import org.soundings.report.figure.FigureData.Square;
import org.soundings.report.picture.Sketch;

/// The layers that containers stand on, from people down to hardware: what is there, what was asked
/// about it, which threats start there and which arrive from another layer.
///
/// @param layers from the top
/// @param paths the gravest threats that reach another layer; each is drawn as an arrow
public record Stack(List<Layer> layers, List<Path> paths) implements SketchedFigure {

  public Stack {
    layers = List.copyOf(layers);
    paths = List.copyOf(paths);
  }

  /// @param parts what the system picture has there
  /// @param asked what was asked about, a few words each
  /// @param threats those that start there, worst first
  /// @param arriving those that start elsewhere and reach this layer, worst first
  /// @param starting labels of the actors that could start one of the threats that start there
  public record Layer(
      String title,
      List<Part> parts,
      List<String> asked,
      List<Depth> depths,
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

    /// The gravest of what starts there and what arrives; null where neither was looked into.
    @Nullable Level worst() {
      Level own = threats.isEmpty() ? null : threats.getFirst().level();
      Level other = arriving.isEmpty() ? null : arriving.getFirst().level();
      if (own == null || other == null) {
        return own == null ? other : own;
      }
      return own.compareTo(other) >= 0 ? own : other;
    }
  }

  /// A component of the system picture.
  ///
  /// @param worst the gravest threat that stands at it; null where none does
  public record Part(String name, @Nullable Level worst) {

    boolean isHeavy() {
      return worst != null && worst.compareTo(Level.HIGH) >= 0;
    }
  }

  /// @param label the threat's
  /// @param from the layer where it starts, counted from the top, from 0
  /// @param to the layer where it arrives
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
