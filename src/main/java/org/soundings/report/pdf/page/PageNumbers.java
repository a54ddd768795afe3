package org.soundings.report.pdf.page;

import java.util.Map;

/// The page number of each anchor of the report, as far as it is known.
///
/// @param pages name to page, from 1
/// @param isComplete false before the pages were made for the first time
public record PageNumbers(Map<String, Integer> pages, boolean isComplete) {

  public static final PageNumbers UNKNOWN = new PageNumbers(Map.of(), false);

  public PageNumbers {
    pages = Map.copyOf(pages);
  }

  /// Whether the target of a link exists.
  public boolean has(String anchor) {
    return !isComplete || pages.containsKey(anchor);
  }

  /// The page number, or a number of typical width if it is not known yet.
  public String page(String anchor) {
    return pages.containsKey(anchor) ? String.valueOf(pages.get(anchor)) : "00";
  }
}
