package org.soundings.evidence.importer;

import java.io.IOException;
import org.soundings.yaml.foreign.JsonStream;
import org.soundings.yaml.foreign.Part;

/// Reads a JSON format whose values are small enough to be held one at a time: the file as a whole,
/// each element of an array at its top, or each of the values that stand one after another in it.
public abstract class TreeImporter implements Importer {

  @Override
  public final void read(Material material, Intake intake) throws IOException {
    try (JsonStream stream = material.json()) {
      if (stream.isEmpty()) {
        return;
      }
      do {
        if (stream.isArray()) {
          stream.array(() -> value(new Part(stream.tree()), intake));
        } else {
          value(new Part(stream.tree()), intake);
        }
      } while (stream.next());
    }
  }

  /// Reads one value.
  protected abstract void value(Part value, Intake intake);
}
