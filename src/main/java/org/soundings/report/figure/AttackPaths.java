package org.soundings.report.figure;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.stream.Collectors;
import org.soundings.report.picture.Sketch;
import org.soundings.threat.AttackPath.Basis;

/// Attack paths through the layers of the container stack.
///
/// @param layers the titles of the layers, from the top
/// @param paths each a column, from a starting position at the top to a goal at the bottom
public record AttackPaths(List<String> layers, List<Path> paths) implements SketchedFigure {

  public AttackPaths {
    layers = List.copyOf(layers);
    paths = List.copyOf(paths);
  }

  /// @param start the starting position
  /// @param goal the kind of asset at its end
  public record Path(String start, String goal, List<Stop> stops) {
    public Path {
      stops = List.copyOf(stops);
    }
  }

  /// @param label the label of the threat
  /// @param layer the index of its layer
  public record Stop(String label, String title, int layer, Basis basis) {}

  @Override
  public Sketch sketch() {
    return AttackPathsSketch.of(this);
  }

  @Override
  public String alternative() {
    return paths.stream().map(this::words).collect(Collectors.joining(" "));
  }

  private String words(Path path) {
    return tr(
        "From “%s” to “%s”: %s.",
        path.start(),
        path.goal(),
        path.stops().stream()
            .map(
                stop ->
                    "%s %s (%s, %s)"
                        .formatted(
                            stop.label(),
                            stop.title(),
                            layers.get(stop.layer()),
                            stop.basis().words()))
            .collect(Collectors.joining("; ")));
  }
}
