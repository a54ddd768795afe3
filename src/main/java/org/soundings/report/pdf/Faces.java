package org.soundings.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;

/// The bundled fonts, and which of them draws a character.
///
/// Inter and JetBrains Mono have Latin, Greek and Cyrillic. For everything else the first of the
/// Noto fonts that has the character is taken; each is read when it is needed for the first time.
final class Faces {

  /// Which font a text asks for.
  enum Weight {
    REGULAR("Inter-Regular"),
    SEMIBOLD("Inter-SemiBold"),
    MONO("JetBrainsMono-Regular");

    private final String file;

    Weight(String file) {
      this.file = file;
    }
  }

  /// Small ones first, so that the large ones are read only for their own scripts.
  private static final List<String> FALLBACKS =
      List.of(
          "Inter-Regular",
          "NotoSans-Regular.subset",
          "NotoSansArabic-Regular.subset",
          "NotoSansHebrew-Regular.subset",
          "NotoSansSymbols2-Regular.subset",
          "NotoSansMath-Regular.subset",
          "NotoSansSymbols-Regular.subset",
          "NotoEmoji-Regular.subset",
          "NotoSansSC-Regular.subset",
          "NotoSansKR-Regular.subset");

  private static final int FIRST_IDEOGRAPH = 0x2E80;
  private static final int LAST_IDEOGRAPH = 0x9FFF;

  private final Map<Weight, Face> wanted = new EnumMap<>(Weight.class);
  private final Map<String, Face> read = new HashMap<>();
  private final Map<Integer, Optional<Face>> fallbacks = new HashMap<>();

  Face face(Weight weight) {
    return wanted.computeIfAbsent(weight, each -> face(each.file));
  }

  /// Whether the font that a text asks for has all of it, and nothing in it needs a closer look.
  boolean hasAll(Weight weight, String text) {
    Face face = face(weight);
    for (int i = 0; i < text.length(); i++) {
      if (!face.isPlain(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /// The font that draws a character; empty where none of ours has it.
  Optional<Face> face(Weight weight, int character) {
    Face wanted = face(weight);
    return wanted.has(character)
        ? Optional.of(wanted)
        : fallbacks.computeIfAbsent(character, this::fallback);
  }

  private Optional<Face> fallback(int character) {
    if (character >= FIRST_IDEOGRAPH && character <= LAST_IDEOGRAPH) {
      Face ideographs = face("NotoSansSC-Regular.subset");
      if (ideographs.has(character)) {
        return Optional.of(ideographs);
      }
    }
    return FALLBACKS.stream().map(this::face).filter(face -> face.has(character)).findFirst();
  }

  private Face face(String file) {
    return read.computeIfAbsent(file, Faces::read);
  }

  /// @throws IllegalStateException if the program was packed without the font
  private static Face read(String file) {
    String name = file + ".ttf";
    try (InputStream in = open(name)) {
      var font =
          BaseFont.createFont(
              name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null);
      font.setIncludeCidSet(false);
      font.setSecureRandom(new StablePrefix(name));
      return new Face(font, name);
    } catch (IOException | DocumentException e) {
      throw new IllegalStateException("cannot read the font " + name, e);
    }
  }

  /// @throws IllegalStateException if the program was packed without the font
  static InputStream open(String name) {
    InputStream in = Faces.class.getResourceAsStream("fonts/" + name);
    if (in == null) {
      throw new IllegalStateException("the program was packed without the font " + name);
    }
    return in;
  }
}
