package org.soundings.evidence.secret;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Finds what looks like a secret in a text.
public final class SecretDetector {

  private static final int SHAPES = Shapes.starts().size();
  private static final Landmarks LANDMARKS =
      new Landmarks(Stream.concat(Shapes.starts().stream(), SecretName.TELLING.stream()).toList());

  private SecretDetector() {}

  /// Everything that looks like a secret, in order and without overlaps.
  public static List<Secret> find(String text) {
    var found = new ArrayList<Secret>();
    var ofNames = new ArrayList<Secret>();
    var shapes = new Shapes.Search(text, found);
    var names = new NamedValues(text, ofNames);
    LANDMARKS.find(
        text,
        (word, place) -> {
          if (word < SHAPES) {
            shapes.at(word, place);
          } else {
            names.at(word - SHAPES, place);
          }
        });
    // Where both find the same, the shape says more.
    found.addAll(ofNames);
    SecretObjects.find(text, found);
    return withLines(text, withoutOverlaps(found));
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

  private static List<Secret> withoutOverlaps(List<Secret> found) {
    found.sort(Comparator.comparingInt(Secret::start).thenComparingInt(s -> -s.end()));
    var kept = new ArrayList<Secret>();
    int end = 0;
    for (Secret secret : found) {
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
      placed.add(secret.onLine(line));
    }
    return placed;
  }
}
