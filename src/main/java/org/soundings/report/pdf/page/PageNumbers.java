package org.soundings.report.pdf.page;

import java.util.Map;

/// On which page each name of the report stands, as far as it is known.
///
/// @param pages name to page, from 1
/// @param isComplete false before the pages were made for the first time
public record PageNumbers(Map<String, Integer> pages, boolean isComplete) {

  public static final PageNumbers UNKNOWN = new PageNumbers(Map.of(), false);

  public PageNumbers {
    pages = Map.copyOf(pages);
  }

  /// Whether a link there leads anywhere.
  public boolean has(String anchor) {
    return !isComplete || pages.containsKey(anchor);
  }

  /// The page's number; a number as wide as most where it is not known yet.
  public String page(String anchor) {
    return pages.containsKey(anchor) ? String.valueOf(pages.get(anchor)) : "00";
  }
}
