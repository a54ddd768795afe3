package org.soundings.report.pdf.file;

import java.awt.font.GlyphVector;
import org.openpdf.text.pdf.GlyphLayoutManager;
import org.openpdf.text.pdf.PdfContentByte;
import org.soundings.report.pdf.page.PageMark;

/// Writes letters whose forms and places depend on their neighbours. A form without a character of
/// its own also gets an entry in the font's map to Unicode, which PDF/A requires.
final class LaidOutLetters extends GlyphLayoutManager {

  void show(PdfContentByte content, PageMark.Letters letters) {
    GlyphVector glyphs = letters.font().glyphs(letters.shown(), letters.size());
    completeCmap(content, letters.font().font, letters.shown(), glyphs);
    if (hasNoAdjustments(glyphs)) {
      content.showText(glyphs);
    } else {
      adjustAndShowText(content, letters.size(), glyphs);
    }
  }
}
