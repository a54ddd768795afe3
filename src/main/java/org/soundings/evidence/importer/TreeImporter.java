package org.soundings.evidence.importer;

import java.io.IOException;
import org.soundings.yaml.foreign.ForeignPart;
import org.soundings.yaml.foreign.JsonStream;

/// Reads a JSON format whose values are small enough to be held one at a time: the file as a whole,
/// each element of an array at its top, or each of the values that stand one after another in it.
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
