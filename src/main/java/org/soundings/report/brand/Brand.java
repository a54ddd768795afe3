package org.soundings.report.brand;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.soundings.assessment.Audience;
import org.soundings.base.Sha256;
import org.soundings.report.picture.RasterPicture;

/// The branding of a team.
///
/// @param name of the organisation, or ""
/// @param fonts its own fonts; a character that none of them has is drawn with a default font
/// @param words the text on every page by audience, such as "For the public"
public record Brand(
    String name,
    Optional<RasterPicture> logo,
    BrandPalette palette,
    List<BrandFont> fonts,
    Map<Audience, String> words) {

  /// The default branding.
  public static final Brand STANDARD =
      new Brand("", Optional.empty(), BrandPalette.STANDARD, List.of(), Map.of());

  public Brand {
    fonts = List.copyOf(fonts);
    words = Map.copyOf(words);
  }

  public boolean isStandard() {
    return equals(STANDARD);
  }

  /// The text on every page for an audience; "" if there is none.
  public String word(Audience audience) {
    return words.getOrDefault(audience, "");
  }

  public Optional<BrandFont> font(BrandFont.Use use) {
    return fonts.stream().filter(font -> font.use() == use).findFirst();
  }

  /// Equal for equal brandings and no others, regardless of their folder.
  public String stamp() {
    var said = new StringBuilder(name).append('\n').append(palette);
    logo.ifPresent(
        it -> said.append('\n').append(it.alternative()).append(Sha256.of(it.png()).hex()));
    fonts.forEach(
        font -> said.append('\n').append(font.use()).append(Sha256.of(font.bytes()).hex()));
    return Sha256.of(said.append('\n').append(new TreeMap<>(words)).toString()).hex();
  }
}
