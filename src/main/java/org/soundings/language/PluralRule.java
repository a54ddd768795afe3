package org.soundings.language;

import java.util.Arrays;
import java.util.function.LongToIntFunction;

/// The plural form that a language uses for a number. A PO file gives the rule in its header line
/// `Plural-Forms`. The rules are those that the manual of gettext lists for most languages.
///
/// @see <a href="https://www.gnu.org/software/gettext/manual/html_node/Plural-forms.html">the
///   manual of gettext</a>
public enum PluralRule {
  /// Chinese, Japanese, Korean, Turkish.
  ONE_FORM("nplurals=1; plural=0;", _ -> 0),
  /// English, German, Dutch, Italian, Spanish.
  ENGLISH("nplurals=2; plural=n != 1;", n -> n == 1 ? 0 : 1),
  /// French, Brazilian Portuguese.
  FRENCH("nplurals=2; plural=n > 1;", n -> n > 1 ? 1 : 0),
  /// Russian, Ukrainian, Serbian, Croatian.
  RUSSIAN(
      "nplurals=3; plural=n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20)"
          + " ? 1 : 2;",
      n -> n % 10 == 1 && n % 100 != 11 ? 0 : few(n)),
  POLISH(
      "nplurals=3; plural=n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2;",
      n -> n == 1 ? 0 : few(n)),
  /// Czech, Slovak.
  CZECH(
      "nplurals=3; plural=(n==1) ? 0 : (n>=2 && n<=4) ? 1 : 2;",
      n -> n == 1 ? 0 : n >= 2 && n <= 4 ? 1 : 2),
  ARABIC(
      "nplurals=6; plural=n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3"
          + " : n%100>=11 ? 4 : 5;",
      n -> n < 3 ? (int) n : n % 100 >= 3 && n % 100 <= 10 ? 3 : n % 100 >= 11 ? 4 : 5);

  private final String line;
  private final LongToIntFunction form;

  PluralRule(String line, LongToIntFunction form) {
    this.line = line;
    this.form = form;
  }

  /// @throws IllegalArgumentException if the line is not one of the known rules
  static PluralRule of(String line) {
    return Arrays.stream(values())
        .filter(rule -> plain(rule.line).equals(plain(line)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not a known plural rule: " + line));
  }

  /// Normalises blanks and outer brackets, which editors write differently.
  private static String plain(String line) {
    return line.strip().replaceAll("\\s|;$", "").replaceFirst("plural=\\((.*)\\)$", "plural=$1");
  }

  /// The index of the form for a number, from 0.
  int form(long number) {
    return form.applyAsInt(Math.abs(number));
  }

  private static int few(long n) {
    return n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 10 || n % 100 >= 20) ? 1 : 2;
  }
}
