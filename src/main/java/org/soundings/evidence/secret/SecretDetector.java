package org.soundings.evidence.secret;

import java.util.List;

/// Finds what looks like a secret in a text that is held as a whole.
public final class SecretDetector {

  private SecretDetector() {}

  /// Everything that looks like a secret, in order and without overlaps.
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

  /// Whether a value has the shape of a secret that its issuer publishes, or had it before it was
  /// masked.
  public static boolean hasShape(String value) {
    return Shapes.isIn(value);
  }

  /// A sentence or name without the secrets in it, for what is shown and kept beside the file.
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
