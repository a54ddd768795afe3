package org.soundings.change;

import static org.soundings.language.Messages.capital;
import static org.soundings.language.Messages.tr;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.soundings.pack.Perspectives;

/// One field with a different value than before.
///
/// @param field the names that lead to it, joined by `/`, such as `perspectives/developer/text`
/// @param before the earlier value, "" for nothing
/// @param after the later value, "" for nothing
/// @param saidBefore the earlier value in the current language, if it is one of a fixed set of
///   words
/// @param saidAfter the same for the later value
/// @param kind what the field holds, on both sides
public record FieldChange(
    String field, String before, String after, String saidBefore, String saidAfter, Kind kind) {

  /// What a field holds.
  public enum Kind {
    /// Text that people wrote.
    TEXT,
    /// One of a fixed set of words.
    WORD,
    /// A number or a truth value.
    PLAIN
  }

  /// A field that holds text.
  public FieldChange(String field, String before, String after) {
    this(field, before, after, before, after, Kind.TEXT);
  }

  /// All differences that matter to people between two values of one kind, such as two answers.
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
      Pattern.compile("(.*/)?(by|at|wordingHash|last[A-Z][A-Za-z]*Number)|asked/.*|given/.*");

  /// The fields with notes in Markdown. A name, a title or a command has no Markdown.
  private static final Pattern NOTE =
      Pattern.compile(
          "perspectives/[^/]*/text|scope/(purpose|included.*|excluded.*)"
              + "|(.*/)?(conclusion|disagreement|reason|rationale|verification|notes?|description|trust"
              + "|worked|change)");

  private static final Pattern PERSPECTIVE = Pattern.compile("^perspectives/([^/]*)/text$");

  public boolean isPlain() {
    return kind == Kind.PLAIN;
  }

  /// Whether it holds a value that is compared as a whole and not as text.
  public boolean isValue() {
    return kind != Kind.TEXT;
  }

  /// Whether it holds notes in Markdown.
  public boolean isNote() {
    return kind == Kind.TEXT && NOTE.matcher(field).matches();
  }

  /// Whether only bookkeeping changed, such as author, time and the next free number.
  public boolean isBookkeeping() {
    return BOOKKEEPING.matcher(field).matches();
  }

  /// The label of the field: "perspective developer", "owner".
  public String words() {
    String path =
        field
            .replaceFirst(PERSPECTIVE.pattern(), "perspective/$1")
            .replaceFirst("^mappings/", ABOUT)
            .replaceFirst("^source/", "")
            .replaceFirst("^state/", "");
    List<String> words =
        Arrays.stream(path.split("/"))
            .map(FieldChange::spaced)
            .map(FieldLabels::of)
            .map(Perspectives::title)
            .toList();
    boolean opens = words.size() > 1 && (path.startsWith("perspective/") || path.startsWith(ABOUT));
    String said =
        opens
            ? words.getFirst() + " " + String.join(", ", words.subList(1, words.size()))
            : String.join(", ", words);
    return said.isEmpty() ? FieldLabels.of("kind") : said;
  }

  /// The label of the field on the question screen, as a heading.
  public String heading() {
    if (PERSPECTIVE.matcher(field).matches()) {
      return capital(Perspectives.title(PERSPECTIVE.matcher(field).replaceFirst("$1")));
    }
    return switch (field) {
      case "conclusion" -> tr("Conclusion");
      case "disagreement" -> tr("Disagreement");
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
