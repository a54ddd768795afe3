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
import org.soundings.assessment.Readers;
import org.soundings.base.Loaded;
import org.soundings.base.Problem;
import org.soundings.report.brand.Brand;
import org.soundings.report.brand.BrandFont;
import org.soundings.report.brand.BrandPalette;
import org.soundings.report.brand.Logo;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;
import org.soundings.yaml.YamlReader;

/// Reads a team's own look. Each thing that cannot be used is a problem; the rest is used.
public final class BrandReader {

  /// The file that says what is there.
  public static final String FILE = "tokens.yaml";

  private static final int MOST_BYTES = 256 * 1024;
  private static final int LONGEST_NAME = 120;

  private final BrandFolder folder;
  private final List<Problem> problems = new ArrayList<>();

  private BrandReader(Path folder) {
    this.folder = new BrandFolder(folder);
  }

  /// Reads the look that a saved report names.
  ///
  /// @param named a path, which counts from the assessment's folder where it is relative; "" gives
  ///   our own look
  public static Loaded<Brand> read(String named, Path assessment) {
    return named.isBlank() ? Loaded.clean(Brand.OURS) : read(assessment.resolve(named));
  }

  /// Reads a folder. Nothing outside it is read.
  public static Loaded<Brand> read(Path folder) {
    var reader = new BrandReader(folder);
    Brand brand = reader.brand(folder);
    return new Loaded<>(brand, reader.problems);
  }

  /// How a folder is remembered: from the assessment's folder where it lies inside it, or else as
  /// it is called on this machine.
  public static String remembered(Path chosen, Path assessment) {
    Path folder = chosen.toAbsolutePath().normalize();
    Path home = assessment.toAbsolutePath().normalize();
    return folder.startsWith(home) && !folder.equals(home)
        ? home.relativize(folder).toString().replace('\\', '/')
        : folder.toString();
  }

  /// Whether others who get the assessment's folder get the look with it.
  public static boolean isPortable(String remembered) {
    return !Path.of(remembered).isAbsolute();
  }

  private Brand brand(Path where) {
    if (!Files.isDirectory(where)) {
      problems.add(
          Problem.of(
              where.toString(),
              tr("There is no such folder."),
              tr("The report keeps our own look. Choose a folder with a tokens.yaml in it.")));
      return Brand.OURS;
    }
    byte[] bytes;
    try {
      bytes = folder.read(FILE, MOST_BYTES);
    } catch (Refused e) {
      problems.add(
          Problem.of(FILE, tr("The file %s.", e.reason()), tr("The report keeps our own look.")));
      return Brand.OURS;
    }
    Loaded<Node.Mapping> root = YamlReader.read(bytes, FILE);
    problems.addAll(root.problems());
    return root.hasErrors() ? Brand.OURS : brand(new Fields(root.value(), FILE, problems));
  }

  private Brand brand(Fields fields) {
    schema(fields);
    String name = fields.text("name").strip();
    if (name.length() > LONGEST_NAME || name.contains("\n")) {
      fields.problem(
          fields.placeOf("name"),
          tr("The name is no single line of at most %d characters.", LONGEST_NAME),
          tr("The report has none. Shorten it."));
      name = "";
    }
    Optional<Logo> logo = fields.fields("logo").flatMap(this::logo);
    BrandPalette palette =
        fields.fields("colours").map(BrandColours::read).orElse(BrandPalette.OURS);
    List<BrandFont> fonts = fields.fields("fonts").map(this::fonts).orElse(List.of());
    Map<Readers, String> words = fields.fields("words").map(BrandReader::words).orElse(Map.of());
    fields.finish();
    return new Brand(name, logo, palette, fonts, words);
  }

  private static void schema(Fields fields) {
    String schema = fields.text("schema");
    if (!schema.isEmpty() && !schema.equals("report-brand/1")) {
      fields.problem(
          fields.placeOf("schema"),
          tr("\"%s\" is no kind of file that is read here.", schema),
          tr("Write report-brand/1; what is known was used."));
    }
  }

  private Optional<Logo> logo(Fields fields) {
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
          tr("The picture \"%s\" %s.", file, e.reason()),
          tr("The report is written without a logo."));
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
            tr("Ours stays in its place."));
      }
    }
    fields.finish();
    return fonts;
  }

  private static Map<Readers, String> words(Fields fields) {
    var words = new EnumMap<Readers, String>(Readers.class);
    for (Readers readers : Readers.values()) {
      String word = fields.text(Fields.word(readers)).strip();
      if (!word.isEmpty()) {
        words.put(readers, word.replace('\n', ' '));
      }
    }
    fields.finish();
    return words;
  }
}
