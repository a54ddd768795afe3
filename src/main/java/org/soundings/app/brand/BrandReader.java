package org.soundings.app.brand;

import static org.soundings.language.Messages.tr;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.soundings.app.brand.BrandFolder.Refused;
import org.soundings.assessment.Audience;
import org.soundings.base.Loaded;
import org.soundings.base.Problem;
import org.soundings.report.brand.Brand;
import org.soundings.report.brand.BrandFont;
import org.soundings.report.brand.BrandPalette;
import org.soundings.report.picture.RasterPicture;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;
import org.soundings.yaml.YamlReader;

/// Reads a team's branding. Each part that cannot be used is a problem. The rest is used.
public final class BrandReader {

  /// The file that describes the branding.
  public static final String FILE = "tokens.yaml";

  private static final int MOST_BYTES = 256 * 1024;
  private static final int LONGEST_NAME = 120;

  private final BrandFolder folder;
  private final List<Problem> problems = new ArrayList<>();

  private BrandReader(Path folder) {
    this.folder = new BrandFolder(folder);
  }

  /// Reads the branding that a saved report names.
  ///
  /// @param named a path; a relative one starts at the assessment's folder; "" gives the default
  ///   branding
  public static Loaded<Brand> read(String named, Path assessment) {
    return named.isBlank() ? Loaded.clean(Brand.STANDARD) : read(assessment.resolve(named));
  }

  /// Reads a folder. Nothing outside it is read.
  public static Loaded<Brand> read(Path folder) {
    var reader = new BrandReader(folder);
    Brand brand = reader.brand(folder);
    return new Loaded<>(brand, reader.problems);
  }

  /// The path to store for a folder: relative to the assessment's folder if it is inside, otherwise
  /// as it is on this machine.
  public static String remembered(Path chosen, Path assessment) {
    Path folder = chosen.toAbsolutePath().normalize();
    Path home = assessment.toAbsolutePath().normalize();
    return folder.startsWith(home) && !folder.equals(home)
        ? home.relativize(folder).toString().replace('\\', '/')
        : folder.toString();
  }

  /// Whether others who get the assessment's folder also get the branding.
  public static boolean isPortable(String remembered) {
    return !Path.of(remembered).isAbsolute();
  }

  private Brand brand(Path where) {
    if (!Files.isDirectory(where)) {
      problems.add(
          Problem.of(
              where.toString(),
              tr("The folder does not exist."),
              tr(
                  "The report uses the default branding. Choose a folder that contains a tokens.yaml file.")));
      return Brand.STANDARD;
    }
    byte[] bytes;
    try {
      bytes = folder.read(FILE, MOST_BYTES);
    } catch (Refused e) {
      problems.add(
          Problem.of(
              FILE,
              tr("The file %s.", e.reason()),
              tr("The report uses the default branding. Add a valid tokens.yaml file.")));
      return Brand.STANDARD;
    }
    Loaded<Node.Mapping> root = YamlReader.read(bytes, FILE);
    problems.addAll(root.problems());
    return root.hasErrors() ? Brand.STANDARD : brand(new Fields(root.value(), FILE, problems));
  }

  private Brand brand(Fields fields) {
    schema(fields);
    String name = fields.text("name").strip();
    if (name.length() > LONGEST_NAME || name.contains("\n")) {
      fields.problem(
          fields.placeOf("name"),
          tr("The name must be a single line of at most %d characters.", LONGEST_NAME),
          tr("The name was ignored. Shorten it."));
      name = "";
    }
    Optional<RasterPicture> logo = fields.fields("logo").flatMap(this::logo);
    BrandPalette palette =
        fields.fields("colours").map(BrandColours::read).orElse(BrandPalette.STANDARD);
    List<BrandFont> fonts = fields.fields("fonts").map(this::fonts).orElse(List.of());
    Map<Audience, String> words = fields.fields("words").map(BrandReader::words).orElse(Map.of());
    fields.finish();
    return new Brand(name, logo, palette, fonts, words);
  }

  private static void schema(Fields fields) {
    String schema = fields.text("schema");
    if (!schema.isEmpty() && !schema.equals("report-brand/1")) {
      fields.problem(
          fields.placeOf("schema"),
          tr("The schema \"%s\" is not supported.", schema),
          tr("Enter \"report-brand/1\". Known fields were used."));
    }
  }

  private Optional<RasterPicture> logo(Fields fields) {
    String file = fields.requiredText("file");
    String alternative = fields.requiredText("text").strip();
    fields.finish();
    if (file.isBlank() || alternative.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LogoFile.read(folder.read(file, LogoFile.MOST_BYTES), alternative));
    } catch (Refused e) {
      fields.problem(
          fields.placeOf("file"),
          tr("The image \"%s\" %s.", file, e.reason()),
          tr(
              "The report is written without a logo. Use a valid PNG or JPEG file in the branding folder."));
      return Optional.empty();
    }
  }

  private List<BrandFont> fonts(Fields fields) {
    var fonts = new ArrayList<BrandFont>();
    for (BrandFont.Use use : BrandFont.Use.values()) {
      String key = use.name().toLowerCase(Locale.ROOT);
      String file = fields.text(key).strip();
      if (file.isEmpty()) {
        continue;
      }
      try {
        fonts.add(FontFile.read(use, folder.read(file, FontFile.MOST_BYTES)));
      } catch (Refused e) {
        fields.problem(
            fields.placeOf(key),
            tr("The font \"%s\" %s.", file, e.reason()),
            tr(
                "The default font is used. Use an embeddable TrueType file in the branding folder."));
      }
    }
    fields.finish();
    return fonts;
  }

  private static Map<Audience, String> words(Fields fields) {
    var words = new EnumMap<Audience, String>(Audience.class);
    for (Audience audience : Audience.values()) {
      String word = fields.text(Fields.word(audience)).strip();
      if (!word.isEmpty()) {
        words.put(audience, word.replace('\n', ' '));
      }
    }
    fields.finish();
    return words;
  }
}
