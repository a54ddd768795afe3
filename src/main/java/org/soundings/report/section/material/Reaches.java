package org.soundings.report.section.material;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.soundings.assessment.system.Actor;
import org.soundings.assessment.system.SystemModel;
import org.soundings.pack.Layer;
import org.soundings.pack.Library;
import org.soundings.threat.Threat;

/// The affected layers of threats, and their possible actors.
public final class Reaches {

  private Reaches() {}

  /// The affected layers of a threat other than its origin layer.
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

  /// The actors at an attacker position of one of the threats.
  public static List<Actor> starting(SystemModel system, List<Threat> threats) {
    Set<String> positions =
        threats.stream()
            .flatMap(threat -> threat.template().positions().stream())
            .collect(Collectors.toSet());
    return system.actors().stream().filter(actor -> positions.contains(actor.position())).toList();
  }
}
