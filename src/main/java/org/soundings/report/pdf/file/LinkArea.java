package org.soundings.report.pdf.file;

import org.soundings.report.pdf.page.Link;
import org.soundings.report.pdf.page.PageMark;

/// The area of a link's text on one line.
record LinkArea(Link link, float left, float top, float right, float bottom, String words) {

  static LinkArea of(PageMark.Letters letters, Link link) {
    return new LinkArea(
        link,
        letters.x(),
        letters.y() - letters.size() * 0.95f,
        letters.x() + letters.width(),
        letters.y() + letters.size() * 0.3f,
        letters.shown().strip());
  }

  boolean isSameLine(LinkArea other) {
    return link == other.link && Math.abs(bottom - other.bottom) < 1;
  }

  LinkArea joined(LinkArea other) {
    return new LinkArea(
        link,
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom),
        words + " " + other.words);
  }
}
