package org.soundings.store.file;

import org.jspecify.annotations.Nullable;
import org.soundings.evidence.Reading;
import org.soundings.evidence.Reading.Tally;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;

/// The part of `evidence.yaml` that says what was read in a stored file.
final class ReadingFile {

  private ReadingFile() {}

  static Node write(@Nullable Reading reading) {
    return reading == null
        ? Node.absent()
        : Node.mapping()
            .text("format", reading.format())
            .put("targets", Node.texts(reading.targets()))
            .plain("target_count", reading.targetCount())
            .put("found", Node.list(reading.tallies().stream().map(ReadingFile::tally).toList()))
            .build();
  }

  private static Node tally(Tally tally) {
    return Node.mapping()
        .text("kind", tally.kind())
        .text("level", tally.level())
        .plain("count", tally.count())
        .build();
  }

  static Reading read(Fields fields) {
    var reading =
        new Reading(
            fields.text("format"),
            fields.texts("targets"),
            fields.integer("target_count").orElse(0),
            fields.each("found", ReadingFile::readTally));
    fields.finish();
    return reading;
  }

  private static Tally readTally(Fields fields) {
    var tally =
        new Tally(
            fields.text("kind"), fields.text("level"), fields.longInteger("count").orElse(0L));
    fields.finish();
    return tally;
  }
}
