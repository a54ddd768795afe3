package org.soundings.app.evidence;

import static org.soundings.language.Messages.quoted;
import static org.soundings.language.Messages.tr;

import java.util.zip.ZipException;

/// What is wrong with a zip archive, as part of a sentence and without a full stop.
public final class DamagedZip {

  private DamagedZip() {}

  /// The JDK's message is always English. Frequent causes are translated. Other messages are kept
  /// as they are, because they help to find the cause.
  public static String words(ZipException failure) {
    String message = String.valueOf(failure.getMessage());
    return switch (message) {
      case "zip END header not found" -> tr("the end of the file is missing");
      case "zip file is empty" -> tr("the file is empty");
      default -> quoted(message);
    };
  }
}
