package org.soundings.change;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.List;

/// An item of evidence that was added, removed or changed, or that has expired since.
public record EvidenceChange(Kind kind, String id, String title, List<FieldChange> fields) {

  public EvidenceChange {
    fields = List.copyOf(fields);
  }

  public enum Kind {
    ADDED(mark("added")),
    REMOVED(mark("removed")),
    CHANGED(mark("changed")),
    /// It was valid then and has expired by now.
    EXPIRED(mark("now expired"));

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return tr(words);
    }
  }
}
