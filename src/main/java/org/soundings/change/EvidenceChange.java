package org.soundings.change;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.List;

/// A piece of evidence that came, went, changed, or is too old since.
public record EvidenceChange(Kind kind, String id, String title, List<FieldChange> fields) {

  public EvidenceChange {
    fields = List.copyOf(fields);
  }

  public enum Kind {
    ADDED(mark("added")),
    REMOVED(mark("taken away")),
    CHANGED(mark("changed")),
    /// It was credible then and is older than it stays credible now.
    STALE(mark("too old since"));

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return tr(words);
    }
  }
}
