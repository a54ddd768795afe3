package org.soundings.report;

import java.util.List;
import org.soundings.report.brand.Brand;

/// All that a document says.
///
/// @param brand how it looks
public record Report(Identity identity, List<Section> sections, Brand brand) {

  public Report {
    sections = List.copyOf(sections);
  }
}
