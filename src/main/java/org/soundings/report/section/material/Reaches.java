package org.soundings.report.section.material;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.soundings.assessment.system.Actor;
import org.soundings.assessment.system.SystemPicture;
import org.soundings.pack.Layer;
import org.soundings.pack.Library;
import org.soundings.threat.Threat;

/// Where threats arrive, and who could start them.
public final class Reaches {

  private Reaches() {}

  /// The layers other than its own in which a threat touches something.
  public static Set<Layer> of(Library library, Threat threat) {
    var layers = EnumSet.noneOf(Layer.class);
    for (String asset : threat.template().assets()) {
      library
          .term("asset", asset)
          .ifPresent(
              term -> {
                Layer layer = term.layer();
                if (layer != null && layer != threat.template().layer()) {
                  layers.add(layer);
                }
              });
    }
    return layers;
  }

  /// The layers in words, from the top.
  public static String words(Library library, Threat threat) {
    return of(library, threat).stream().map(Layer::title).collect(Collectors.joining(", "));
  }

  /// The actors whose position is one from which one of the threats starts.
  public static List<Actor> starting(SystemPicture system, List<Threat> threats) {
    Set<String> positions =
        threats.stream()
            .flatMap(threat -> threat.template().positions().stream())
            .collect(Collectors.toSet());
    return system.actors().stream().filter(actor -> positions.contains(actor.position())).toList();
  }
}
