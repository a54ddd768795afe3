package org.soundings.language;

/// Which form of a sentence a language takes for a number: the head line `Plural-Forms` of a PO
/// file, whose rule is an expression of C over `n`, such as `n != 1` or `n%10==1 && n%100!=11 ? 0 :
/// n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2`.
///
/// @see <a href="https://www.gnu.org/software/gettext/manual/html_node/Plural-forms.html">the
///   manual of gettext</a>
public final class PluralRule {

  static final PluralRule ENGLISH = of("nplurals=2; plural=n != 1;");

  /// A part of the rule: what it comes to for a number; conditions come to 1 or 0.
  @FunctionalInterface
  private interface Term {
    long of(long number);
  }

  private final int forms;
  private final Term term;

  private PluralRule(int forms, Term term) {
    this.forms = forms;
    this.term = term;
  }

  /// @throws IllegalArgumentException where the line is not of the form that the manual gives
  static PluralRule of(String line) {
    String text = line.replace(" ", "").replace("\t", "");
    int plural = text.indexOf(";plural=");
    if (!text.startsWith("nplurals=") || plural < 0) {
      throw new IllegalArgumentException("not a plural rule: " + line);
    }
    String rule = text.substring(plural + ";plural=".length());
    var reader = new Reader(rule.endsWith(";") ? rule.substring(0, rule.length() - 1) : rule);
    Term term = reader.whole();
    return new PluralRule(Integer.parseInt(text.substring("nplurals=".length(), plural)), term);
  }

  /// How many forms a sentence has.
  int forms() {
    return forms;
  }

  /// The place of the form for a number, from 0.
  int form(long number) {
    long form = term.of(Math.abs(number));
    return form < 0 || form >= forms ? 0 : (int) form;
  }

  /// Reads an expression by descent, loosest operator first.
  private static final class Reader {

    private final String text;
    private int at;

    Reader(String text) {
      this.text = text;
    }

    Term whole() {
      Term term = choice();
      if (at < text.length()) {
        throw broken();
      }
      return term;
    }

    private Term choice() {
      Term condition = either();
      if (!takes("?")) {
        return condition;
      }
      Term then = choice();
      if (!takes(":")) {
        throw broken();
      }
      Term otherwise = choice();
      return n -> condition.of(n) != 0 ? then.of(n) : otherwise.of(n);
    }

    private Term either() {
      Term term = both();
      while (takes("||")) {
        Term left = term;
        Term right = both();
        term = n -> left.of(n) != 0 || right.of(n) != 0 ? 1 : 0;
      }
      return term;
    }

    private Term both() {
      Term term = equality();
      while (takes("&&")) {
        Term left = term;
        Term right = equality();
        term = n -> left.of(n) != 0 && right.of(n) != 0 ? 1 : 0;
      }
      return term;
    }

    private Term equality() {
      Term term = order();
      while (true) {
        Term left = term;
        if (takes("==")) {
          Term right = order();
          term = n -> left.of(n) == right.of(n) ? 1 : 0;
        } else if (takes("!=")) {
          Term right = order();
          term = n -> left.of(n) != right.of(n) ? 1 : 0;
        } else {
          return term;
        }
      }
    }

    private Term order() {
      Term left = rest();
      if (takes("<=")) {
        Term right = rest();
        return n -> left.of(n) <= right.of(n) ? 1 : 0;
      }
      if (takes(">=")) {
        Term right = rest();
        return n -> left.of(n) >= right.of(n) ? 1 : 0;
      }
      if (takes("<")) {
        Term right = rest();
        return n -> left.of(n) < right.of(n) ? 1 : 0;
      }
      if (takes(">")) {
        Term right = rest();
        return n -> left.of(n) > right.of(n) ? 1 : 0;
      }
      return left;
    }

    private Term rest() {
      Term term = single();
      while (takes("%")) {
        Term left = term;
        Term right = single();
        term = n -> left.of(n) % right.of(n);
      }
      return term;
    }

    private Term single() {
      if (takes("n")) {
        return n -> n;
      }
      if (takes("(")) {
        Term inner = choice();
        if (!takes(")")) {
          throw broken();
        }
        return inner;
      }
      int from = at;
      while (at < text.length() && Character.isDigit(text.charAt(at))) {
        at++;
      }
      if (from == at) {
        throw broken();
      }
      long value = Long.parseLong(text.substring(from, at));
      return n -> value;
    }

    private boolean takes(String word) {
      boolean here = text.startsWith(word, at);
      at += here ? word.length() : 0;
      return here;
    }

    private IllegalArgumentException broken() {
      return new IllegalArgumentException(
          "not a plural rule: \"%s\", from character %s".formatted(text, at + 1));
    }
  }
}
