package org.soundings.evidence.secret;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The shapes of secrets that their issuers publish.
///
/// Each begins with a fixed text, for which [Landmarks] looks; a pattern is tried only where that
/// text stands. The one group of a pattern are the characters that must not be seen.
final class Shapes {

  private static final int WINDOW = 16 * 1024;

  /// Nothing of a word stands before it; a line break written as `\\n` is none.
  private static final String BEGINS_A_WORD = "(?:(?<![A-Za-z0-9_])|(?<=\\\\[nrt]))";

  /// @param start the fixed text it begins with
  /// @param pattern what must stand there, from the fixed text on
  private record Shape(String kind, String start, Pattern pattern) {
    boolean isIn(String text) {
      Matcher match = pattern.matcher(text).useTransparentBounds(true);
      for (int at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
        if (match.region(at, text.length()).lookingAt()
            || text.startsWith(Mask.TEXT, at + start.length())) {
          return true;
        }
      }
      return false;
    }
  }

  private static final Pattern PRIVATE_KEY = Pattern.compile("-{3,5} ?BEGIN [A-Z0-9 ]*PRIVATE KEY");

  private static final List<Shape> ALL =
      List.of(
          shape(
              "private key",
              "-----BEGIN ",
              "[A-Z0-9 ]{0,40}PRIVATE KEY(?:"
                  + " BLOCK)?-----([A-Za-z0-9+/=\\s\\\\:,.]{40,16000}+)-----END"),
          token("AWS access key", "AKIA", "[A-Z2-7]{16}\\b"),
          token("AWS access key", "ASIA", "[A-Z2-7]{16}\\b"),
          token("GitHub token", "ghp_", "[A-Za-z0-9]{36,255}\\b"),
          token("GitHub token", "gho_", "[A-Za-z0-9]{36,255}\\b"),
          token("GitHub token", "ghu_", "[A-Za-z0-9]{36,255}\\b"),
          token("GitHub token", "ghs_", "[A-Za-z0-9]{36,255}\\b"),
          token("GitHub token", "ghr_", "[A-Za-z0-9]{36,255}\\b"),
          token("GitHub token", "github_pat_", "[A-Za-z0-9_]{22,255}\\b"),
          token("GitLab token", "glpat-", "[A-Za-z0-9_-]{20,}"),
          token("GitLab token", "gldt-", "[A-Za-z0-9_-]{20,}"),
          token("GitLab token", "glrt-", "[A-Za-z0-9_-]{20,}"),
          token("GitLab token", "glcbt-", "[A-Za-z0-9_-]{20,}"),
          token("Slack token", "xox", "[abeoprs]-[A-Za-z0-9-]{10,}"),
          shape("Slack webhook", "hooks.slack.com/services/", "([A-Za-z0-9/]{20,})"),
          token("Google API key", "AIza", "[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])"),
          token("Stripe key", "sk_live_", "[A-Za-z0-9]{16,}"),
          token("Stripe key", "rk_live_", "[A-Za-z0-9]{16,}"),
          token("npm token", "npm_", "[A-Za-z0-9]{36}\\b"),
          token("PyPI token", "pypi-", "[A-Za-z0-9_-]{50,}"),
          token("Hugging Face token", "hf_", "[A-Za-z]{34}\\b"),
          token("SendGrid key", "SG.", "[A-Za-z0-9_-]{16,}\\.[A-Za-z0-9_-]{16,}"),
          token("Docker token", "dckr_pat_", "[A-Za-z0-9_-]{20,}"),
          token("Docker token", "dckr_oat_", "[A-Za-z0-9_-]{20,}"),
          token("Vault token", "hvs.", "[A-Za-z0-9_-]{24,}"),
          token("DigitalOcean token", "dop_v1_", "[a-f0-9]{64}\\b"),
          token(
              "JSON Web Token",
              "eyJ",
              "[A-Za-z0-9_-]{8,}\\.eyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{8,}"),
          shape("Azure storage key", "AccountKey=", "([A-Za-z0-9+/]{60,}={0,2})"),
          shape(
              "password in an address", "://", "[^\\s/:@\"'<>]{0,64}:([^\\s/@\"'<>${}*]{3,128})@"),
          shape("authorization header", "earer ", "\\s*([A-Za-z0-9._~+/-]{20,}=*)"),
          shape("authorization header", "asic ", "\\s*([A-Za-z0-9+/]{16,}={1,2})"));

  private Shapes() {}

  private static Shape shape(String kind, String start, String behind) {
    return new Shape(kind, start, Pattern.compile(Pattern.quote(start) + behind));
  }

  /// A shape that begins a word; its fixed beginning stays to be seen.
  private static Shape token(String kind, String start, String behind) {
    return new Shape(
        kind, start, Pattern.compile(BEGINS_A_WORD + Pattern.quote(start) + "(" + behind + ")"));
  }

  /// The fixed texts with which the shapes begin, in their order.
  static List<String> starts() {
    return ALL.stream().map(Shape::start).toList();
  }

  /// Looks for every secret of a published shape in one text.
  static final class Search {

    private final String text;
    private final List<Secret> found;
    private final @Nullable Matcher[] matchers = new Matcher[ALL.size()];
    private final int[] next = new int[ALL.size()];

    Search(String text, List<Secret> found) {
      this.text = text;
      this.found = found;
    }

    /// Looks where the fixed text of a shape may begin.
    ///
    /// @param number the shape's place in [#starts]
    void at(int number, int place) {
      Shape shape = ALL.get(number);
      if (place < next[number] || !text.startsWith(shape.start(), place)) {
        return;
      }
      Matcher match = matcher(number, shape);
      match.region(place, Math.min(text.length(), place + WINDOW));
      if (match.lookingAt()) {
        next[number] = match.end();
        if (!Values.isMasked(match.group(1))) {
          found.add(new Secret(shape.kind(), match.start(), match.start(1), match.end(1), 0));
        }
      }
    }

    private Matcher matcher(int number, Shape shape) {
      Matcher known = matchers[number];
      if (known != null) {
        return known;
      }
      Matcher made = shape.pattern().matcher(text).useTransparentBounds(true);
      matchers[number] = made;
      return made;
    }
  }

  /// Whether one stands in a text, masked or not. The beginning of a private key is enough.
  static boolean isIn(String text) {
    return PRIVATE_KEY.matcher(text).find() || ALL.stream().anyMatch(shape -> shape.isIn(text));
  }
}
