package org.soundings.app.brand;

import static org.soundings.language.Messages.tr;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.soundings.app.brand.BrandFolder.Refused;
import org.soundings.report.brand.BrandFont;
import org.soundings.report.pdf.ReportPdf;

/// Checks a font: whether it is a TrueType file, and whether its vendor allows embedding it in
/// documents.
///
/// Source: OpenType 1.9.1, "OS/2", fsType.
final class FontFile {

  static final int MOST_BYTES = 16 * 1024 * 1024;

  private static final int TRUE_TYPE = 0x00010000;
  private static final int TRUE = 0x74727565;
  private static final int OTTO = 0x4F54544F;
  private static final int OS_2 = 0x4F532F32;
  private static final int TYPE_OFFSET = 8;
  private static final int USAGE = 0x000F;
  private static final int RESTRICTED = 0x0002;
  private static final int NO_SUBSETTING = 0x0100;
  private static final int BITMAPS_ONLY = 0x0200;

  private FontFile() {}

  static BrandFont read(BrandFont.Use use, byte[] bytes) throws Refused {
    check(bytes);
    var font = new BrandFont(use, bytes);
    Optional<String> refusal = ReportPdf.refusal(font);
    if (refusal.isPresent()) {
      throw new Refused(refusal.get());
    }
    return font;
  }

  private static void check(byte[] bytes) throws Refused {
    if (bytes.length < 12) {
      throw new Refused(tr("is not a font"));
    }
    var font = ByteBuffer.wrap(bytes);
    int kind = font.getInt(0);
    if (kind == OTTO) {
      throw new Refused(tr("has PostScript outlines, which cannot be embedded"));
    }
    if (kind != TRUE_TYPE && kind != TRUE) {
      throw new Refused(tr("is not a TrueType font"));
    }
    checkRights(rights(font));
  }

  /// The fsType of the table OS/2.
  private static int rights(ByteBuffer font) throws Refused {
    int tables = Short.toUnsignedInt(font.getShort(4));
    for (int i = 0; i < tables; i++) {
      int entry = 12 + 16 * i;
      if (entry + 16 > font.capacity()) {
        throw new Refused(tr("is damaged"));
      }
      if (font.getInt(entry) == OS_2) {
        long place = Integer.toUnsignedLong(font.getInt(entry + 8)) + TYPE_OFFSET;
        if (place + 2 > font.capacity()) {
          throw new Refused(tr("is damaged"));
        }
        return Short.toUnsignedInt(font.getShort((int) place));
      }
    }
    throw new Refused(tr("does not state whether it may be embedded"));
  }

  private static void checkRights(int type) throws Refused {
    if ((type & USAGE) == RESTRICTED) {
      throw new Refused(tr("may not be embedded under its licence (fsType 2)"));
    }
    if ((type & NO_SUBSETTING) != 0 || (type & BITMAPS_ONLY) != 0) {
      throw new Refused(
          tr("may be embedded only as a whole or as bitmaps, which is not supported"));
    }
  }
}
