package org.soundings.report.pdf.line;

import org.jspecify.annotations.Nullable;
import org.soundings.report.pdf.font.FontFace;
import org.soundings.report.pdf.font.TextStyle;
import org.soundings.report.pdf.page.Link;
import org.soundings.report.pdf.page.PageMark;
import org.soundings.report.pdf.page.TagNode;

/// Letters of one font and one style, in logical order.
///
/// @param shown the characters that are drawn
/// @param spoken the typed text if it differs from `shown`, else ""
record Glyphs(
    String shown,
    String spoken,
    FontFace font,
    TextStyle style,
    @Nullable Link link,
    @Nullable TagNode tag,
    boolean hyphenated,
    float width) {

  /// Whether both can be drawn together.
  boolean continues(Glyphs before) {
    return font == before.font
        && style.equals(before.style)
        && link == before.link
        && tag == before.tag
        && spoken.isEmpty()
        && before.spoken.isEmpty();
  }

  Glyphs after(Glyphs before) {
    return new Glyphs(
        before.shown + shown, "", font, style, link, tag, hyphenated, before.width + width);
  }

  PageMark.Letters at(float x) {
    return new PageMark.Letters(
        x, 0, width, shown, spoken, font, style.size(), style.colour(), link, tag);
  }
}
