package org.soundings.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The words that `src/docs/glossary.md` retires, and the uses that it allows.
///
/// @param words by language tag; whole words, without case
/// @param allowed texts that are removed before words are looked for
public record RetiredWords(List<Word> words, List<Pattern> allowed) {

  static final Path GLOSSARY = Path.of("src/docs/glossary.md");
  private static final Pattern CELL = Pattern.compile("(?<!\\\\)\\|");

  /// @param use what to write instead
  public record Word(String language, Pattern pattern, String use) {}

  public static RetiredWords read() throws IOException {
    List<String> lines = Files.readAllLines(GLOSSARY);
    var words = new ArrayList<Word>();
    for (List<String> row : rows(lines, "## Retired words")) {
      String expression = "(?<![\\p{L}\\d_-])(?:" + row.get(1) + ")(?![\\p{L}\\d_-])";
      int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
      words.add(new Word(row.get(0), Pattern.compile(expression, flags), row.get(2)));
    }
    List<Pattern> allowed =
        rows(lines, "## Allowed uses").stream()
            .map(row -> Pattern.compile(row.getFirst()))
            .toList();
    return new RetiredWords(List.copyOf(words), allowed);
  }

  /// The cells of the table below a heading, without its head.
  private static List<List<String>> rows(List<String> lines, String heading) {
    return lines.stream()
        .skip(lines.indexOf(heading) + 1L)
        .takeWhile(line -> !line.startsWith("## "))
        .filter(line -> line.startsWith("| "))
        .skip(1)
        .filter(line -> !line.startsWith("|---"))
        .map(line -> Stream.of(CELL.split(line.substring(1))).map(RetiredWords::cell).toList())
        .toList();
  }

  private static String cell(String text) {
    return text.strip().replace("\\|", "|");
  }

  /// Such as `nobody (use: a noun, no one): Nobody owns it.`; empty if a text has none.
  public List<String> in(String language, String text) {
    String checked = text;
    for (Pattern each : allowed) {
      checked = each.matcher(checked).replaceAll("");
    }
    var found = new ArrayList<String>();
    for (Word word : words) {
      var match = word.pattern().matcher(checked);
      if (word.language().equals(language) && match.find()) {
        found.add("%s (use: %s): %s".formatted(match.group(), word.use(), text.strip()));
      }
    }
    return found;
  }
}
