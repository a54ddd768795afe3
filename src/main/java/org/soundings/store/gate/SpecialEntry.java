package org.soundings.store.gate;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import org.soundings.base.Problem;

/// Something stands in an assessment's folder that is neither read nor written: a link, a pipe, a
/// device, a file in the place of a folder, or the reverse.
public final class SpecialEntry extends IOException {

  private static final long serialVersionUID = 1;

  private final String place;
  private final Kind kind;

  /// What stands there.
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

  /// Where it stands, within the folder, with `/`.
  public String place() {
    return place;
  }

  public Kind kind() {
    return kind;
  }

  /// The same for a list of what is wrong.
  public Problem problem() {
    return Problem.of(place, message(kind), hint(kind));
  }

  private static String message(Kind kind) {
    return switch (kind) {
      case LINK -> tr("It is a link to another place.");
      case NO_FILE -> tr("It is not a regular file.");
      case NO_FOLDER -> tr("It is not a folder.");
      case OUTSIDE -> tr("It is outside the folder of the assessment.");
    };
  }

  private static String hint(Kind kind) {
    return switch (kind) {
      case LINK -> tr("Links are not followed. Put the file or the folder itself there.");
      case NO_FILE -> tr("It is not read and not written. Put a regular file there, or remove it.");
      case NO_FOLDER -> tr("It is not read and not written. Put a folder there, or remove it.");
      case OUTSIDE -> tr("It is not read and not written. Correct the name.");
    };
  }
}
