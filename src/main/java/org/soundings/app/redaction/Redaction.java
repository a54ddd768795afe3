package org.soundings.app.redaction;

import java.util.List;
import org.soundings.report.RedactionNotes.Kind;

/// Words to redact in free text, and their replacement.
///
/// @param words a whole name, then its parts that are redacted too
/// @param standIn for an address or a file its kind; each address also gets a number
public record Redaction(Kind kind, List<String> words, String standIn) {

  public Redaction {
    words = List.copyOf(words);
  }

  static Redaction of(Kind kind, String name, String standIn) {
    return new Redaction(kind, List.of(name), standIn);
  }

  Redaction withStandIn(String other) {
    return new Redaction(kind, words, other);
  }

  /// Such as "Ana Lima, Ana, Lima → Platform lead".
  public String line() {
    return String.join(", ", words) + " → " + standIn;
  }

  String whole() {
    return words.getFirst();
  }
}
