package org.soundings.threat.change;

import java.util.List;

/// A piece of evidence that came, went, changed, or is too old since.
public record EvidenceChange(Kind kind, String id, String title, List<FieldChange> fields) {

  public EvidenceChange {
    fields = List.copyOf(fields);
  }

  public enum Kind {
    ADDED("added"),
    REMOVED("taken away"),
    CHANGED("changed"),
    /// It was credible then and is older than it stays credible now.
    STALE("too old since");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
