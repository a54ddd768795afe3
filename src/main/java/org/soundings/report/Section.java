package org.soundings.report;

import java.util.List;

/// One section of a report.
///
/// @param number such as `12` or `A`, or "" for the cover and the contents
/// @param anchor the target for links to it
public record Section(Kind kind, String number, String title, String anchor, List<Block> blocks) {

  public Section {
    blocks = List.copyOf(blocks);
  }

  /// The page layout.
  public enum Kind {
    /// The first page, without a title and without a header.
    COVER,
    CHAPTER,
    /// A chapter for one page. Its letters become smaller if it is slightly longer.
    PAGE
  }

  public static Section chapter(String number, String title, String anchor, List<Block> blocks) {
    return new Section(Kind.CHAPTER, number, title, anchor, blocks);
  }

  /// A chapter for one page.
  public static Section page(String number, String title, String anchor, List<Block> blocks) {
    return new Section(Kind.PAGE, number, title, anchor, blocks);
  }

  /// Number and title, for the footer of a page.
  public String label() {
    return number.isEmpty() ? title : number + " " + title;
  }
}
