package org.soundings.report;

import java.util.List;

/// One part of a report.
///
/// @param number such as `12` or `A`, or "" for the cover and the contents
/// @param anchor the name under which others refer to it
public record Section(Kind kind, String number, String title, String anchor, List<Block> blocks) {

  public Section {
    blocks = List.copyOf(blocks);
  }

  /// What kind of pages it has.
  public enum Kind {
    /// The first page: has no title of its own and nothing at the head.
    COVER,
    CHAPTER,
    /// A chapter that is meant to be one page: where a little is left over, its letters are set
    /// smaller.
    PAGE,
    /// A chapter with wide tables, on pages turned sideways.
    WIDE
  }

  public static Section chapter(String number, String title, String anchor, List<Block> blocks) {
    return new Section(Kind.CHAPTER, number, title, anchor, blocks);
  }

  /// A chapter that is meant to be one page.
  public static Section page(String number, String title, String anchor, List<Block> blocks) {
    return new Section(Kind.PAGE, number, title, anchor, blocks);
  }

  /// Number and title, as they stand at the foot of a page.
  public String label() {
    return number.isEmpty() ? title : number + " " + title;
  }
}
