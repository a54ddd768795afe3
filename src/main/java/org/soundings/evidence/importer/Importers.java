package org.soundings.evidence.importer;

import java.util.List;
import java.util.Optional;
import org.soundings.evidence.importer.kubernetes.KubernetesImporter;
import org.soundings.evidence.importer.trivy.TrivyImporter;

/// The formats that are read, in the order in which they are asked: a format that could be taken
/// for another stands before it.
public final class Importers {

  private static final List<Importer> ALL = List.of(new TrivyImporter(), new KubernetesImporter());

  private Importers() {}

  public static List<Importer> all() {
    return ALL;
  }

  /// The format of a file with this outline, or nothing where none recognises it.
  public static Optional<Importer> recognise(Outline outline) {
    return ALL.stream().filter(importer -> importer.recognises(outline)).findFirst();
  }
}
