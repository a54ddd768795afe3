package org.soundings.report.pdf.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.soundings.assessment.Paper;
import org.soundings.assessment.QuestionCoverage.CoverageState;
import org.soundings.assessment.decision.Level;
import org.soundings.report.brand.BrandPalette;
import org.soundings.report.pdf.font.Colour;
import org.soundings.report.pdf.font.Type;
import org.soundings.yaml.Node;
import org.soundings.yaml.YamlReader;

/// The style of the report, read from `themes/report/tokens.yaml`.
public final class Tokens {

  private static final String PLACE = "/themes/report/tokens.yaml";

  public final Colour ink;
  public final Colour quiet;
  public final Colour hair;
  public final Colour wash;
  public final Colour accent;
  public final Colour white;
  private final Map<String, Type> types = new HashMap<>();
  private final Map<String, Grid> grids = new HashMap<>();
  private final Map<Level, Colour> levelFills = new EnumMap<>(Level.class);
  private final Map<Level, Colour> levelLetters = new EnumMap<>(Level.class);
  private final Map<Level, Colour> levelTints = new EnumMap<>(Level.class);
  private final Map<CoverageState, Colour> coverageFills = new EnumMap<>(CoverageState.class);

  private Tokens(Node.Mapping root) {
    Node.Mapping colours = mapping(root, "colour");
    ink = colour(colours, "ink");
    quiet = colour(colours, "ink-2");
    hair = colour(colours, "hair");
    wash = colour(colours, "wash");
    accent = colour(colours, "accent");
    white = colour(colours, "white");
    mapping(root, "type").entries().forEach(e -> types.put(e.key(), type(e.value())));
    mapping(root, "page")
        .entries()
        .forEach(e -> grids.put(e.key(), grid((Node.Mapping) e.value())));
    for (Level level : Level.values()) {
      levelFills.put(level, colour(mapping(root, "level-fill"), word(level)));
      levelLetters.put(level, colour(mapping(root, "level-letter"), word(level)));
      levelTints.put(level, colour(mapping(root, "level-tint"), word(level)));
    }
    for (CoverageState state : CoverageState.values()) {
      coverageFills.put(state, colour(mapping(root, "coverage-fill"), word(state)));
    }
  }

  /// These with the colours of a branding, and those derived from them.
  private Tokens(Tokens standard, BrandPalette palette) {
    ink = new Colour(palette.text());
    quiet = new Colour(palette.quiet());
    accent = new Colour(palette.accent());
    hair = standard.hair;
    wash = standard.wash;
    white = standard.white;
    types.putAll(standard.types);
    grids.putAll(standard.grids);
    for (Level level : Level.values()) {
      boolean isStandard = palette.fill(level) == BrandPalette.STANDARD.fill(level);
      levelFills.put(level, new Colour(palette.fill(level)));
      levelLetters.put(level, new Colour(palette.letter(level)));
      levelTints.put(level, isStandard ? standard.tint(level) : new Colour(palette.tint(level)));
    }
    coverageFills.putAll(standard.coverageFills);
    if (palette.accent() != BrandPalette.STANDARD.accent()) {
      coverageFills.put(CoverageState.SUPPORTED, accent);
      coverageFills.put(CoverageState.CONTRADICTED, accent);
      coverageFills.put(CoverageState.NO_EVIDENCE, new Colour(palette.noEvidence()));
    }
  }

  /// These with smaller letters.
  private Tokens(Tokens normal, float share) {
    ink = normal.ink;
    quiet = normal.quiet;
    accent = normal.accent;
    hair = normal.hair;
    wash = normal.wash;
    white = normal.white;
    normal.types.forEach((name, type) -> types.put(name, type.smaller(share)));
    grids.putAll(normal.grids);
    levelFills.putAll(normal.levelFills);
    levelLetters.putAll(normal.levelLetters);
    levelTints.putAll(normal.levelTints);
    coverageFills.putAll(normal.coverageFills);
  }

  /// @param share the factor for the letters' size
  public Tokens smaller(float share) {
    return new Tokens(this, share);
  }

  /// Half the distance of two lines, which is the distance between blocks.
  public float halfLine() {
    return type("body").leading() / 2;
  }

  public Tokens in(BrandPalette palette) {
    return palette.equals(BrandPalette.STANDARD) ? this : new Tokens(this, palette);
  }

  /// @throws IllegalStateException if the program was packed without its tokens or with bad ones
  public static Tokens bundled() {
    try (InputStream in = Tokens.class.getResourceAsStream(PLACE)) {
      if (in == null) {
        throw new IllegalStateException("the program was packed without " + PLACE);
      }
      var loaded = YamlReader.read(in.readAllBytes(), PLACE);
      if (loaded.hasErrors()) {
        throw new IllegalStateException(loaded.problems().getFirst().toString());
      }
      return new Tokens(loaded.value());
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + PLACE, e);
    }
  }

  public Type type(String name) {
    return present(types.get(name), name);
  }

  public Grid grid(Paper paper) {
    String name = paper.name().toLowerCase(Locale.ROOT);
    return present(grids.get(name), name);
  }

  public Colour fill(Level level) {
    return present(levelFills.get(level), level);
  }

  public Colour letter(Level level) {
    return present(levelLetters.get(level), level);
  }

  public Colour tint(Level level) {
    return present(levelTints.get(level), level);
  }

  public Colour fill(CoverageState state) {
    return present(coverageFills.get(state), state);
  }

  private static Type type(Node node) {
    var parts = ((Node.Sequence) node).items().stream().map(Tokens::number).toList();
    return new Type(parts.get(0), parts.get(1), parts.get(2) >= 600);
  }

  private static Grid grid(Node.Mapping page) {
    return new Grid(
        number(page, "width"),
        number(page, "height"),
        number(page, "left"),
        number(page, "content-width"),
        number(page, "top"),
        number(page, "content-height"));
  }

  private static Colour colour(Node.Mapping mapping, String key) {
    return Colour.parse(((Node.Scalar) value(mapping, key)).text());
  }

  private static float number(Node.Mapping mapping, String key) {
    return number(value(mapping, key));
  }

  private static float number(Node node) {
    return Float.parseFloat(((Node.Scalar) node).text());
  }

  private static Node.Mapping mapping(Node.Mapping parent, String key) {
    return (Node.Mapping) value(parent, key);
  }

  private static Node value(Node.Mapping mapping, String key) {
    return mapping
        .get(key)
        .orElseThrow(() -> new IllegalStateException(PLACE + " has no \"" + key + "\""));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static <T> T present(@org.jspecify.annotations.Nullable T value, Object name) {
    if (value == null) {
      throw new IllegalStateException(PLACE + " has no \"" + name + "\"");
    }
    return value;
  }
}
