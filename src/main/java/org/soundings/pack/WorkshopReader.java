package org.soundings.pack;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.pack.ContentReading.Kind;
import org.soundings.pack.WorkshopTemplate.Part;
import org.soundings.pack.WorkshopTemplate.Phase;

/// Reads files of the kind `workshops`: ways to spend a meeting.
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
              tr("A step needs the minutes it may take."),
              tr("Write a whole number of 1 or more."));
      return null;
    }
    if (title.isBlank() == (questions < 1)) {
      entry
          .reading()
          .error(
              entry.where(),
              tr("A step asks questions or has a title, one of both."),
              tr("Write \"questions:\" with how many, or \"title:\" with what is done."));
      return null;
    }
    return phase.map(known -> new Part(known, title, questions, minutes)).orElse(null);
  }
}
