package org.soundings.app.evidence;

import java.net.URLConnection;
import java.util.Locale;

/// The likely media type of a file.
final class MediaTypes {

  private MediaTypes() {}

  /// Guessed from the name alone. Importers examine the content.
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
