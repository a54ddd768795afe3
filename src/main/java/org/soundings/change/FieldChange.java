package org.soundings.change;

import static org.soundings.language.Messages.capital;
import static org.soundings.language.Messages.tr;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.soundings.pack.Perspectives;

/// One field that says something else than before.
///
/// @param field the names that lead to it, joined by `/`, such as `lanes/developer/text`
/// @param before what it said, "" for nothing
/// @param after what it says, "" for nothing
/// @param saidBefore the same in the language that is spoken, where it is a word of the program
/// @param saidAfter likewise
/// @param kind what it holds, on both sides
public record FieldChange(
    String field, String before, String after, String saidBefore, String saidAfter, Kind kind) {

  /// What a field holds.
  public enum Kind {
    /// What people wrote.
    TEXT,
    /// One of several words of the program.
    WORD,
    /// A number or a truth value.
    PLAIN
  }

  /// A field that holds what people wrote.
  public FieldChange(String field, String before, String after) {
    this(field, before, after, before, after, Kind.TEXT);
  }

  /// All that differs for people between two values of one kind, such as two answers.
  ///
  /// @param before null for nothing
  /// @param after likewise
  public static List<FieldChange> between(@Nullable Object before, @Nullable Object after) {
    return RecordFields.between(before, after).stream()
        .filter(field -> !field.isBookkeeping())
        .toList();
  }

  private static final String ABOUT = "what it says about/";

  private static final Pattern BOOKKEEPING =
      Pattern.compile("(.*/)?(by|at|wording|last[A-Z][A-Za-z]*Number)|asked/.*|given/.*");

  /// Where people write notes in Markdown; a name, a title or a command is no such field.
  private static final Pattern NOTE =
      Pattern.compile(
          "lanes/[^/]*/text|scope/(purpose|included.*|excluded.*)"
              + "|(.*/)?(conclusion|difference|reason|verification|notes?|description|trust"
              + "|worked|change)");

  private static final Pattern LANE = Pattern.compile("^lanes/([^/]*)/text$");

  public boolean isPlain() {
    return kind == Kind.PLAIN;
  }

  /// Whether it holds a value, which is another or the same: its words are no text.
  public boolean isValue() {
    return kind != Kind.TEXT;
  }

  /// Whether it holds notes in Markdown.
  public boolean isNote() {
    return kind == Kind.TEXT && NOTE.matcher(field).matches();
  }

  /// Whether only the program's own notes changed: who, when, which number comes next.
  public boolean isBookkeeping() {
    return BOOKKEEPING.matcher(field).matches();
  }

  /// The field as people read it: "lane developer", "who finds out".
  public String words() {
    String path =
        field
            .replaceFirst(LANE.pattern(), "lane/$1")
            .replaceFirst("^bearings/", ABOUT)
            .replaceFirst("^source/", "")
            .replaceFirst("^state/", "");
    List<String> words =
        Arrays.stream(path.split("/"))
            .map(FieldChange::spaced)
            .map(FieldLabels::of)
            .map(Perspectives::title)
            .toList();
    boolean opens = words.size() > 1 && (path.startsWith("lane/") || path.startsWith(ABOUT));
    String said =
        opens
            ? words.getFirst() + " " + String.join(", ", words.subList(1, words.size()))
            : String.join(", ", words);
    return said.isEmpty() ? FieldLabels.of("kind") : said;
  }

  /// The field as the screen of a question calls it, for a heading.
  public String heading() {
    if (LANE.matcher(field).matches()) {
      return capital(Perspectives.title(LANE.matcher(field).replaceFirst("$1")));
    }
    return switch (field) {
      case "conclusion" -> tr("What we agree on");
      case "difference" -> tr("Where you differ");
      default -> capital(words());
    };
  }

  /// `capturedAt` as "captured at".
  static String spaced(String name) {
    return name.matches("[a-z]+([A-Z][a-z]*)+")
        ? name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT)
        : name;
  }
}
