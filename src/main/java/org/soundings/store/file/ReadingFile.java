package org.soundings.store.file;

import org.soundings.evidence.Reading;
import org.soundings.evidence.Reading.Tally;
import org.soundings.yaml.Binding;

/// The fields of `evidence.yaml` with the result of reading a stored file.
final class ReadingFile {

  private ReadingFile() {}

  static Reading reading(Binding<Reading> file) {
    return new Reading(
        file.text("format", Reading::format),
        file.texts("targets", Reading::targets),
        file.number("target_count", Reading::targetCount),
        file.each("found", Reading::tallies, ReadingFile::tally));
  }

  private static Tally tally(Binding<Tally> file) {
    return new Tally(
        file.text("kind", Tally::kind),
        file.text("level", Tally::level),
        file.size("count", Tally::count));
  }
}
