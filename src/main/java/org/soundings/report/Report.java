package org.soundings.report;

import java.util.List;
import org.soundings.report.brand.Brand;

/// All that a document says.
///
/// @param brand how it looks
/// @param isOnePage whether it is meant to be one page: where a little is left over, its letters
///   are set smaller
public record Report(Identity identity, List<Section> sections, Brand brand, boolean isOnePage) {

  public Report {
    sections = List.copyOf(sections);
  }
}
