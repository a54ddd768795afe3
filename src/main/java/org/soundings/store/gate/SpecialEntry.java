package org.soundings.store.gate;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import org.soundings.base.Problem;

/// An entry in an assessment's folder that is neither read nor written: a link, a pipe, a device, a
/// file in place of a folder, or the reverse.
public final class SpecialEntry extends IOException {

  private static final long serialVersionUID = 1;

  private final String place;
  private final Kind kind;

  /// The kind of entry.
  public enum Kind {
    LINK,
    NO_FILE,
    NO_FOLDER,
    OUTSIDE
  }

  SpecialEntry(String place, Kind kind) {
    super("%s: %s %s".formatted(place, message(kind), hint(kind)));
    this.place = place;
    this.kind = kind;
  }

  /// Its path within the folder, with `/`.
  public String place() {
    return place;
  }

  public Kind kind() {
    return kind;
  }

  /// The same as a problem.
  public Problem problem() {
    return Problem.of(place, message(kind), hint(kind));
  }

  private static String message(Kind kind) {
    return switch (kind) {
      case LINK -> tr("This is a link to another location.");
      case NO_FILE -> tr("This is not a regular file.");
      case NO_FOLDER -> tr("This is not a folder.");
      case OUTSIDE -> tr("This location is outside the assessment folder.");
    };
  }

  private static String hint(Kind kind) {
    return switch (kind) {
      case LINK -> tr("Links are not followed. Replace the link with the file or folder itself.");
      case NO_FILE ->
          tr(
              "The entry is not read or written. Replace the entry with a regular file, or remove it.");
      case NO_FOLDER ->
          tr("The entry is not read or written. Replace the entry with a folder, or remove it.");
      case OUTSIDE -> tr("The entry is not read or written. Correct the name.");
    };
  }
}
