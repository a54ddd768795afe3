package org.soundings.app.brand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.assessment.Audience;
import org.soundings.assessment.decision.Level;
import org.soundings.base.Loaded;
import org.soundings.base.Problem;
import org.soundings.report.BrandSample;
import org.soundings.report.brand.Brand;
import org.soundings.report.brand.BrandPalette;

class BrandReaderTest {

  @TempDir private Path temporary;
  private Path folder = Path.of("");

  @BeforeEach
  void folder() throws IOException {
    folder = Files.createDirectory(temporary.resolve("look"));
  }

  private Loaded<Brand> read(String tokens) throws IOException {
    Files.writeString(folder.resolve("tokens.yaml"), tokens);
    return BrandReader.read(folder);
  }

  private void assertRefused(String tokens, String sentence) throws IOException {
    Loaded<Brand> read = read(tokens);
    assertThat(read.value()).isEqualTo(Brand.STANDARD);
    assertThat(read.problems())
        .extracting(Problem::toString)
        .singleElement()
        .asString()
        .contains(sentence);
  }

  @Test
  void everyPartOfABrandingIsRead() throws IOException {
    BrandSample.write(folder);
    Loaded<Brand> read = BrandReader.read(folder);
    assertThat(read.problems()).isEmpty();
    Brand brand = read.value();
    assertThat(brand.name()).isEqualTo("Kittiwake Payments");
    assertThat(brand.logo().orElseThrow().alternative()).isEqualTo("Kittiwake's wave");
    assertThat(brand.palette())
        .isEqualTo(BrandPalette.STANDARD.withAccent(0x7A1F5C).withFill(Level.HIGH, 0xB3261E));
    assertThat(brand.fonts()).hasSize(1);
    assertThat(brand.words()).isEqualTo(Map.of(Audience.PUBLIC, "For everybody"));
  }

  @Test
  void theBrandingStampDoesNotDependOnTheFolder() throws IOException {
    BrandSample.write(folder);
    Path other = Files.createDirectory(temporary.resolve("other"));
    BrandSample.write(other);
    assertThat(BrandReader.read(other).value().stamp())
        .isEqualTo(BrandReader.read(folder).value().stamp())
        .isNotEqualTo(Brand.STANDARD.stamp());
  }

  @Test
  void aColourWithLowContrastIsRejectedWithItsRatio() throws IOException {
    assertRefused(
        "colours: {accent: '#F2B84B'}",
        "tokens.yaml:1:19: error: The colour accent, #F2B84B, has a contrast ratio of only 1.6:1."
            + " At least 4.5:1 is required. The default colour #0B4F6C is used.");
    assertRefused(
        "colours: {text: '#777777'}", "The colour text, #777777, has a contrast ratio of only ");
    assertRefused("colours: {high: '#7C7C7C'}", "high (against the letter on it), #7C7C7C");
    assertRefused("colours: {accent: sea}", "\"sea\" is not a valid colour.");
  }

  @Test
  void aLevelColourDarkerThanThatOfAHigherLevelIsRejected() throws IOException {
    assertRefused(
        "colours: {high: '#000000'}",
        "Each level must have a darker colour than the level below it");
  }

  @Test
  void filesOutsideTheFolderAreNotRead() throws IOException {
    Path outside = temporary.resolve("logo.png");
    BrandSample.writeLogo(outside);
    Files.createSymbolicLink(folder.resolve("link.png"), outside);
    assertRefused("logo: {file: ../logo.png, text: x}", "is outside the folder.");
    assertRefused("logo: {file: " + outside + ", text: x}", "is outside the folder.");
    assertRefused("logo: {file: link.png, text: x}", "points outside the folder.");
    assertRefused(
        "logo: {file: nowhere.png, text: x}", "The image \"nowhere.png\" does not exist.");
  }

  @Test
  void damagedImagesAreRejected() throws IOException {
    Files.writeString(folder.resolve("logo.svg"), "<svg/>");
    assertRefused("logo: {file: logo.svg, text: x}", "is neither PNG nor JPEG.");
    Path logo = folder.resolve("logo.png");
    BrandSample.writeLogo(logo);
    byte[] whole = Files.readAllBytes(logo);
    for (int length = 4; length < whole.length - 20; length += 7) {
      Files.write(logo, java.util.Arrays.copyOf(whole, length));
      assertRefused("logo: {file: logo.png, text: x}", "is damaged");
    }
    Files.write(logo, new byte[LogoFile.MOST_BYTES + 1]);
    assertRefused("logo: {file: logo.png, text: x}", "is larger than 4,194,304 bytes.");
  }

  @Test
  void fontsThatMayNotBeEmbeddedAreRejected() throws IOException {
    assertRefused(rights(0x0002), "may not be embedded under its licence (fsType 2).");
    assertRefused(rights(0x0100), "may be embedded only as a whole");
    assertThat(read(rights(0x0008)).problems()).isEmpty();
    Files.writeString(folder.resolve("a.ttf"), "OTTO and no more");
    assertRefused("fonts: {regular: a.ttf}", "has PostScript outlines");
    Files.writeString(folder.resolve("a.ttf"), "nothing of that kind");
    assertRefused("fonts: {regular: a.ttf}", "is not a TrueType font.");
    byte[] inter = BrandSample.font();
    Files.write(folder.resolve("a.ttf"), java.util.Arrays.copyOf(inter, inter.length / 3));
    assertRefused("fonts: {regular: a.ttf}", "damaged");
  }

  /// Branding whose font has these embedding rights.
  private String rights(int type) throws IOException {
    byte[] font = BrandSample.font();
    var view = ByteBuffer.wrap(font);
    for (int entry = 12; ; entry += 16) {
      if (view.getInt(entry) == 0x4F532F32) {
        view.putShort(view.getInt(entry + 8) + 8, (short) type);
        break;
      }
    }
    Files.write(folder.resolve("a.ttf"), font);
    return "fonts: {regular: a.ttf}";
  }

  @Test
  void aMissingOrInvalidFileLeavesTheDefaultBranding() throws IOException {
    assertThat(BrandReader.read(folder).problems()).hasSize(1);
    assertThat(BrandReader.read(temporary.resolve("none")).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("The folder does not exist."));
    assertRefused("name: [", "Invalid YAML");
    assertThat(BrandReader.read("", folder)).isEqualTo(Loaded.clean(Brand.STANDARD));
  }

  @Test
  void aFolderInsideTheAssessmentIsStoredAsARelativePath() {
    assertThat(BrandReader.remembered(folder.resolve("a/b"), folder)).isEqualTo("a/b");
    assertThat(BrandReader.isPortable("a/b")).isTrue();
    String outside = BrandReader.remembered(temporary.resolve("b"), folder);
    assertThat(outside).isEqualTo(temporary.resolve("b").toString());
    assertThat(BrandReader.isPortable(outside)).isFalse();
  }

  @Test
  void theStandardPaletteMatchesTheTokens() throws IOException {
    try (InputStream in = Brand.class.getResourceAsStream("/themes/report/tokens.yaml")) {
      assertThat(in).isNotNull();
      String tokens = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      for (int colour : BrandPalette.STANDARD.fills().values()) {
        assertThat(tokens).contains("'" + BrandPalette.hex(colour) + "'");
      }
      assertThat(tokens)
          .contains("ink: '" + BrandPalette.hex(BrandPalette.STANDARD.text()) + "'")
          .contains("ink-2: '" + BrandPalette.hex(BrandPalette.STANDARD.quiet()) + "'")
          .contains("accent: '" + BrandPalette.hex(BrandPalette.STANDARD.accent()) + "'");
    }
  }
}
