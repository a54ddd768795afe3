package org.soundings.report.brand;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.soundings.assessment.Readers;
import org.soundings.base.Digest;

/// What a team put in place of our own look.
///
/// @param name of the organisation, or ""
/// @param fonts those that it has; a character that none of them draws is drawn by ours
/// @param words what stands on every page for readers, such as "For the public"
public record Brand(
    String name,
    Optional<Logo> logo,
    BrandPalette palette,
    List<BrandFont> fonts,
    Map<Readers, String> words) {

  /// Nothing of its own.
  public static final Brand OURS =
      new Brand("", Optional.empty(), BrandPalette.OURS, List.of(), Map.of());

  public Brand {
    fonts = List.copyOf(fonts);
    words = Map.copyOf(words);
  }

  public boolean isOurs() {
    return equals(OURS);
  }

  /// What stands on every page for these readers; "" where the team did not say.
  public String word(Readers readers) {
    return words.getOrDefault(readers, "");
  }

  public Optional<BrandFont> font(BrandFont.Use use) {
    return fonts.stream().filter(font -> font.use() == use).findFirst();
  }

  /// The same for equal brands and no others, whatever folder they were read from.
  public String fingerprint() {
    var said = new StringBuilder(name).append('\n').append(palette);
    logo.ifPresent(
        it -> said.append('\n').append(it.alternative()).append(Digest.of(it.png()).hex()));
    fonts.forEach(
        font -> said.append('\n').append(font.use()).append(Digest.of(font.bytes()).hex()));
    return Digest.of(said.append('\n').append(new TreeMap<>(words)).toString()).hex();
  }
}
