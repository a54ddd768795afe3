package org.soundings.report.pdf.font;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;
import org.soundings.base.Sha256;
import org.soundings.report.brand.Brand;
import org.soundings.report.brand.BrandFont;

/// The bundled fonts, and which of them has a character.
///
/// Inter and JetBrains Mono have Latin, Greek and Cyrillic. For all other characters the first of
/// the Noto fonts that has it is used. Each font is read when it is first needed. A font of a
/// branding comes before all of them. Sections that are set at the same time share them.
public final class FontFaces {

  /// The font style of a text.
  public enum Weight {
    REGULAR("Inter-Regular", BrandFont.Use.REGULAR),
    SEMIBOLD("Inter-SemiBold", BrandFont.Use.SEMIBOLD),
    MONO("JetBrainsMono-Regular", BrandFont.Use.CODE);

    private final String file;
    private final BrandFont.Use use;

    Weight(String file, BrandFont.Use use) {
      this.file = file;
      this.use = use;
    }
  }

  /// Small ones first, so that the large ones are read only for their own scripts. Noto Sans has
  /// Devanagari too, but without the rules for its layout.
  private static final List<String> FALLBACKS =
      List.of(
          "Inter-Regular",
          "NotoSansThai-Regular",
          "NotoSansTamil-Regular",
          "NotoSansBengali-Regular",
          "NotoSansDevanagari-Regular",
          "NotoSans-Regular.subset",
          "NotoSansArabic-Regular.subset",
          "NotoSansHebrew-Regular.subset",
          "NotoSansSymbols2-Regular.subset",
          "NotoSansMath-Regular.subset",
          "NotoSansSymbols-Regular.subset",
          "NotoEmoji-Regular.subset",
          "NotoSansSC-Regular.subset",
          "NotoSansKR-Regular.subset");

  /// The fonts whose letters change with their neighbours. Arabic has characters for each form.
  private static final Set<String> LAID_OUT =
      Set.of(
          "NotoSansThai-Regular.ttf",
          "NotoSansTamil-Regular.ttf",
          "NotoSansBengali-Regular.ttf",
          "NotoSansDevanagari-Regular.ttf");

  private static final int FIRST_IDEOGRAPH = 0x2E80;
  private static final int LAST_IDEOGRAPH = 0x9FFF;

  private final Brand brand;
  private final Map<Weight, FontFace> wanted = new ConcurrentHashMap<>();
  private final Map<String, FontFace> read = new ConcurrentHashMap<>();
  private final Map<Integer, Optional<FontFace>> fallbacks = new ConcurrentHashMap<>();

  public FontFaces(Brand brand) {
    this.brand = brand;
  }

  public FontFace face(Weight weight) {
    return wanted.computeIfAbsent(weight, this::chosen);
  }

  private FontFace chosen(Weight weight) {
    Optional<BrandFont> own = brand.font(weight.use);
    return own.isPresent() ? read(own.get()) : face(weight.file);
  }

  /// Whether the font of a style has the complete text, and all its characters are simple.
  public boolean hasAll(Weight weight, String text) {
    FontFace face = face(weight);
    for (int i = 0; i < text.length(); i++) {
      if (!face.isPlain(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /// The font that has a character; empty if there is none.
  public Optional<FontFace> face(Weight weight, int character) {
    FontFace wanted = face(weight);
    return wanted.has(character)
        ? Optional.of(wanted)
        : fallbacks.computeIfAbsent(character, this::fallback);
  }

  private Optional<FontFace> fallback(int character) {
    if (character >= FIRST_IDEOGRAPH && character <= LAST_IDEOGRAPH) {
      FontFace ideographs = face("NotoSansSC-Regular.subset");
      if (ideographs.has(character)) {
        return Optional.of(ideographs);
      }
    }
    return Stream.concat(
            Stream.of(Weight.REGULAR, Weight.MONO)
                .filter(weight -> brand.font(weight.use).isPresent())
                .map(weight -> face(weight.file)),
            FALLBACKS.stream().map(this::face))
        .filter(face -> face.has(character))
        .findFirst();
  }

  private FontFace face(String file) {
    return read.computeIfAbsent(file, FontFaces::read);
  }

  /// @throws IllegalStateException if the program was packed without the font
  private static FontFace read(String file) {
    String name = file + ".ttf";
    try (InputStream in = open(name)) {
      return face(name, in.readAllBytes());
    } catch (IOException | DocumentException e) {
      throw new IllegalStateException("cannot read the font " + name, e);
    }
  }

  /// @throws IllegalStateException if it is not one that [#refusal] lets pass
  private static FontFace read(BrandFont own) {
    try {
      return face(own);
    } catch (IOException | DocumentException e) {
      throw new IllegalStateException("cannot read a font that could be read before", e);
    }
  }

  private static FontFace face(BrandFont own) throws IOException {
    byte[] bytes = own.bytes();
    return face("brand-" + Sha256.of(bytes).hex() + ".ttf", bytes);
  }

  private static FontFace face(String name, byte[] bytes) throws IOException {
    var font =
        BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes, null);
    font.setIncludeCidSet(false);
    font.setSecureRandom(new StablePrefix(name));
    Optional<ScriptLayout> layout =
        LAID_OUT.contains(name) ? Optional.of(new ScriptLayout(bytes)) : Optional.empty();
    return new FontFace(font, name, bytes, layout);
  }

  /// Why a font cannot be used, as the end of a sentence; empty if it can.
  public static Optional<String> refusal(BrandFont own) {
    try {
      FontFace face = face(own);
      String needed = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,:()";
      return needed.codePoints().allMatch(face::has)
          ? Optional.empty()
          : Optional.of(tr("lacks Latin letters or digits that every report needs"));
    } catch (IOException | RuntimeException e) {
      // With a broken font, the library does not always throw an IOException.
      return Optional.of(tr("is damaged"));
    }
  }

  /// @throws IllegalStateException if the program was packed without the font
  static InputStream open(String name) {
    InputStream in = FontFaces.class.getResourceAsStream("/org/soundings/report/pdf/fonts/" + name);
    if (in == null) {
      throw new IllegalStateException("the program was packed without the font " + name);
    }
    return in;
  }
}
