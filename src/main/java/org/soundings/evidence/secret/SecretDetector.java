package org.soundings.evidence.secret;

import java.util.List;

/// Finds possible secrets in a text in memory.
public final class SecretDetector {

  private SecretDetector() {}

  /// All possible secrets, in order and without overlaps.
  public static List<Secret> find(String text) {
    List<Secret> found =
        StructuredText.find(text)
            .map(
                places ->
                    places.stream()
                        .map(
                            p ->
                                new Secret(
                                    p.kind(), (int) p.start(), (int) p.start(), (int) p.end(), 0))
                        .toList())
            .orElse(null);
    return found == null ? TextSearch.find(text) : TextSearch.withLines(text, found);
  }

  /// Whether a value has a published form of a secret, or had it before it was masked.
  public static boolean hasShape(String value) {
    return Shapes.isIn(value);
  }

  /// A sentence or name without the secrets in it, for texts that are displayed and stored in
  /// addition to the file.
  public static String masked(String text) {
    List<Secret> found = find(text);
    if (found.isEmpty()) {
      return text;
    }
    var masked = new StringBuilder();
    int at = 0;
    for (Secret secret : found) {
      masked.append(text, at, secret.start()).append(Mask.of(secret.in(text)));
      at = secret.end();
    }
    return masked.append(text, at, text.length()).toString();
  }
}
