package org.soundings.report;

import java.util.List;
import org.soundings.report.brand.Brand;

/// The content of a document.
///
/// @param brand its branding
public record Report(Identity identity, List<Section> sections, Brand brand) {

  public Report {
    sections = List.copyOf(sections);
  }
}
