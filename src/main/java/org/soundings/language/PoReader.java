package org.soundings.language;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.soundings.language.Catalogue.Key;

/// Reads a PO file in UTF-8: entries of `msgctxt`, `msgid`, `msgid_plural` and `msgstr`. It skips
/// entries without a translation and those marked `fuzzy` (based on an older English sentence), so
/// that their English sentence is used.
///
/// @see <a href="https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html">PO files</a>
final class PoReader {

  private final String file;
  private final Map<Key, List<String>> texts = new HashMap<>();
  private PluralRule rule = PluralRule.ENGLISH;

  private boolean fuzzy;
  private String about = "";
  private String english = "";
  private final List<StringBuilder> forms = new ArrayList<>();
  private StringBuilder open = new StringBuilder();
  private State state = State.BETWEEN;

  /// What the current text belongs to.
  private enum State {
    BETWEEN,
    CONTEXT,
    ENGLISH,
    PLURAL,
    TRANSLATION
  }

  private PoReader(String file) {
    this.file = file;
  }

  /// @throws IllegalArgumentException if the file is broken; it comes with the program, so this is
  ///   a bug
  static Catalogue read(String file, byte[] bytes) {
    var reader = new PoReader(file);
    int number = 0;
    for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n", -1)) {
      number++;
      reader.line(line.strip(), number);
    }
    reader.begin(State.BETWEEN);
    reader.entry();
    return Catalogue.of(reader.texts, reader.rule);
  }

  private void line(String line, int number) {
    if (line.isEmpty()) {
      return;
    }
    if (line.startsWith("#")) {
      if (state == State.TRANSLATION) {
        begin(State.BETWEEN);
        entry();
      }
      fuzzy |= line.startsWith("#,") && line.contains("fuzzy");
      return;
    }
    int quote = line.indexOf('"');
    if (quote < 0 || !line.endsWith("\"") || quote == line.length() - 1) {
      throw broken(number, "a text in quotes is missing");
    }
    switch (line.substring(0, quote).strip()) {
      case "" -> {}
      case "msgctxt" -> {
        next();
        begin(State.CONTEXT);
      }
      case "msgid" -> {
        next();
        begin(State.ENGLISH);
      }
      case "msgid_plural" -> begin(State.PLURAL);
      case String word when word.equals("msgstr") || word.matches("msgstr\\[\\d]") ->
          begin(State.TRANSLATION);
      case String word -> throw broken(number, "what is \"" + word + "\"?");
    }
    open.append(unquoted(line.substring(quote + 1, line.length() - 1), number));
  }

  /// Ends the previous entry, if there is one.
  private void next() {
    if (state == State.TRANSLATION) {
      begin(State.BETWEEN);
      entry();
    }
  }

  /// Stores the text that was read and begins another.
  private void begin(State next) {
    switch (state) {
      case CONTEXT -> about = open.toString();
      case ENGLISH -> english = open.toString();
      case TRANSLATION -> forms.add(open);
      case BETWEEN, PLURAL -> {}
    }
    open = new StringBuilder();
    state = next;
  }

  private void entry() {
    if (english.isEmpty() && !forms.isEmpty()) {
      forms
          .getFirst()
          .toString()
          .lines()
          .filter(head -> head.startsWith("Plural-Forms:"))
          .forEach(head -> rule = PluralRule.of(head.substring("Plural-Forms:".length()).strip()));
    } else if (!fuzzy && forms.stream().noneMatch(StringBuilder::isEmpty) && !forms.isEmpty()) {
      texts.put(new Key(about, english), forms.stream().map(StringBuilder::toString).toList());
    }
    fuzzy = false;
    about = "";
    english = "";
    forms.clear();
  }

  private String unquoted(String text, int number) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    var plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\') {
        plain.append(c);
        continue;
      }
      i++;
      plain.append(
          switch (i < text.length() ? text.charAt(i) : ' ') {
            case 'n' -> '\n';
            case 't' -> '\t';
            case '"' -> '"';
            case '\\' -> '\\';
            default ->
                throw broken(number, "a backslash stands before nothing it can stand before");
          });
    }
    return plain.toString();
  }

  private IllegalArgumentException broken(int line, String what) {
    return new IllegalArgumentException("%s:%s: %s".formatted(file, line, what));
  }
}
