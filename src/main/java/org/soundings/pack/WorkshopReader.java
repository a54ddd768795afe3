package org.soundings.pack;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.pack.ContentReading.Kind;
import org.soundings.pack.WorkshopTemplate.Part;
import org.soundings.pack.WorkshopTemplate.Phase;

/// Reads files of the kind `workshops`: agenda templates.
final class WorkshopReader {

  private static final int LONGEST = 24 * 60;

  private WorkshopReader() {}

  static void read(ContentMapping file, ContentReading reading) {
    reading.workshops.addAll(file.each("workshops", WorkshopReader::template));
  }

  private static @Nullable WorkshopTemplate template(ContentMapping entry) {
    Optional<String> id = entry.define(Kind.WORKSHOP);
    String title = entry.requiredProse("title");
    String meaning = entry.requiredProse("meaning");
    List<Part> parts = entry.each("steps", WorkshopReader::part);
    return id.map(known -> new WorkshopTemplate(known, title, meaning, parts)).orElse(null);
  }

  private static @Nullable Part part(ContentMapping entry) {
    Optional<Phase> phase = entry.requiredWord("phase", Phase.class);
    String title = entry.prose("title");
    int questions = entry.integer("questions").orElse(0);
    int minutes = entry.integer("minutes").orElse(0);
    if (minutes < 1 || minutes > LONGEST) {
      entry
          .reading()
          .error(
              entry.where("minutes"),
              tr("An agenda item requires a duration in minutes."),
              tr("Enter a whole number of 1 or more."));
      return null;
    }
    if (title.isBlank() == (questions < 1)) {
      entry
          .reading()
          .error(
              entry.where(),
              tr("An agenda item requires either questions or a title."),
              tr("Add \"questions:\" with a number, or \"title:\" with a description."));
      return null;
    }
    return phase.map(known -> new Part(known, title, questions, minutes)).orElse(null);
  }
}
