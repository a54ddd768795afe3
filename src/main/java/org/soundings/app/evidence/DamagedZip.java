package org.soundings.app.evidence;

import static org.soundings.language.Messages.quoted;
import static org.soundings.language.Messages.tr;

import java.util.zip.ZipException;

/// What is wrong with a zip archive, inside a sentence and without a full stop at its end.
public final class DamagedZip {

  private DamagedZip() {}

  /// The JDK says it in English only; what happens most is said in the language that is spoken, and
  /// anything else in the JDK's words, which help whoever looks for the cause.
  public static String words(ZipException failure) {
    String message = String.valueOf(failure.getMessage());
    return switch (message) {
      case "zip END header not found" -> tr("its end is missing");
      case "zip file is empty" -> tr("it is empty");
      default -> quoted(message);
    };
  }
}
