package org.soundings.report.pdf.file;

import org.soundings.report.pdf.page.Link;

/// The place of a link's words on one line.
record LinkArea(Link link, float left, float top, float right, float bottom, String words) {

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
