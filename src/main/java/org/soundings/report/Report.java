package org.soundings.report;

import java.util.List;

/// All that a document says.
public record Report(Identity identity, List<Section> sections) {

  public Report {
    sections = List.copyOf(sections);
  }
}
