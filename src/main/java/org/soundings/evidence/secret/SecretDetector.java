package org.soundings.evidence.secret;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds what looks like a secret in a text.
public final class SecretDetector {

  private SecretDetector() {}

  /// Everything that looks like a secret, in order and without overlaps.
  public static List<Secret> find(String text) {
    var found = new ArrayList<Secret>();
    Shapes.find(
        text,
        (kind, match) -> {
          if (!isMasked(match.group(1))) {
            add(found, kind, match.start(1), match.end(1));
          }
        });
    NamedValues.find(
        text, (name, match) -> add(found, "value of " + name, match.start(2), match.end(2)));
    return withLines(text, withoutOverlaps(found));
  }

  private static boolean isMasked(String value) {
    return value.contains("***") || value.contains("REDACTED") || value.matches("[xX*]+");
  }

  private static void add(List<Secret> found, String kind, int start, int end) {
    found.add(new Secret(kind, start, end, 0));
  }

  private static List<Secret> withoutOverlaps(List<Secret> found) {
    var sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparingInt(Secret::start).thenComparingInt(s -> -s.end()));
    var kept = new ArrayList<Secret>();
    int end = 0;
    for (Secret secret : sorted) {
      if (secret.start() >= end) {
        kept.add(secret);
        end = secret.end();
      }
    }
    return kept;
  }

  private static List<Secret> withLines(String text, List<Secret> found) {
    var placed = new ArrayList<Secret>();
    int line = 1;
    int at = 0;
    for (Secret secret : found) {
      for (; at < secret.start(); at++) {
        if (text.charAt(at) == '\n') {
          line++;
        }
      }
      placed.add(new Secret(secret.kind(), secret.start(), secret.end(), line));
    }
    return placed;
  }
}
