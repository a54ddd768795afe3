package org.soundings.app.evidence;

import java.net.URLConnection;
import java.util.Locale;

/// Which media type a file is likely to have.
final class MediaTypes {

  private MediaTypes() {}

  /// Guessed from the name alone; what is in the file is for importers to find out.
  static String of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".yaml") || lower.endsWith(".yml")) {
      return "application/yaml";
    }
    if (lower.endsWith(".json") || lower.endsWith(".sarif")) {
      return "application/json";
    }
    if (lower.endsWith(".md")) {
      return "text/markdown";
    }
    if (lower.endsWith(".log") || lower.endsWith(".txt")) {
      return "text/plain";
    }
    String guess = URLConnection.guessContentTypeFromName(lower);
    return guess == null ? "application/octet-stream" : guess;
  }
}
