package org.soundings.evidence.importer;

import java.io.IOException;
import org.soundings.yaml.foreign.ForeignPart;
import org.soundings.yaml.foreign.JsonStream;

/// Reads a JSON format with values small enough for memory: the file as a whole, each element of a
/// top-level array, or each of several values in sequence.
public abstract class TreeImporter implements Importer {

  @Override
  public final void read(SourceFile source, Intake intake) throws IOException {
    try (JsonStream stream = source.json()) {
      if (stream.isEmpty()) {
        return;
      }
      do {
        if (stream.isArray()) {
          stream.array(() -> value(new ForeignPart(stream.tree()), intake));
        } else {
          value(new ForeignPart(stream.tree()), intake);
        }
      } while (stream.next());
    }
  }

  /// Reads one value.
  protected abstract void value(ForeignPart value, Intake intake);
}
