package org.soundings.ui.control.text;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.text.TextFlow;
import org.soundings.change.TextDifference;
import org.soundings.change.TextDifference.Kind;
import org.soundings.change.TextDifference.Piece;
import org.soundings.markdown.Markdown;

/// Two texts as one: removed text is struck through, added text is underlined, so that it does not
/// depend on colour.
public final class DifferenceView {

  /// Words, and the blanks between them.
  private static final Pattern PARTS = Pattern.compile("\\s+|\\S+");

  /// Words without punctuation.
  private static final Pattern BARE = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  /// Above this number of words, added text is drawn as one node: thousands of nodes take seconds
  /// to lay out.
  private static final int MOST_APART = 60;

  private DifferenceView() {}

  public static TextFlow of(String before, String after) {
    return of(TextDifference.grouped(before, after));
  }

  /// Compares two Markdown notes by their displayed text; Markdown marks count as a difference only
  /// if there is no other.
  public static TextFlow ofNotes(String before, String after) {
    String readBefore = Markdown.read(before).text();
    String readAfter = Markdown.read(after).text();
    return readBefore.equals(readAfter) ? of(before, after) : of(readBefore, readAfter);
  }

  /// A value that replaces another: the whole value counts as replaced, even if the two share
  /// words.
  public static TextFlow ofValues(String before, String after) {
    return of(
        Stream.of(new Piece(Kind.TAKEN_OUT, before), new Piece(Kind.PUT_IN, after))
            .filter(piece -> !piece.text().isEmpty())
            .toList());
  }

  /// One of two texts, in which everything that the other lacks is underlined.
  public static TextFlow without(String text, String other) {
    return remaining(TextDifference.grouped(other, text));
  }

  /// The same for Markdown notes, by their displayed text. If that hides a difference, such as the
  /// target of a link or the indent of a line, the source is compared, because the user chooses
  /// between the two.
  public static TextFlow withoutOfNotes(String text, String other) {
    String readText = Markdown.read(text).text();
    String readOther = Markdown.read(other).text();
    List<Piece> written = TextDifference.grouped(other, text);
    List<Piece> read = TextDifference.grouped(readOther, readText);
    boolean hidesSomething = readText.equals(readOther) || !told(read).equals(told(written));
    return remaining(hidesSomething ? written : read);
  }

  /// The text of the differences: of each piece its words, or its punctuation if it has no words.
  private static List<String> told(List<Piece> pieces) {
    return pieces.stream()
        .filter(piece -> piece.kind() != Kind.KEPT && !piece.text().isBlank())
        .map(piece -> "%s %s".formatted(piece.kind(), words(piece.text())))
        .toList();
  }

  private static List<String> words(String text) {
    List<String> words = BARE.matcher(text).results().map(MatchResult::group).toList();
    return words.isEmpty() ? List.of(text.strip()) : words;
  }

  private static TextFlow remaining(List<Piece> pieces) {
    return of(pieces.stream().filter(piece -> piece.kind() != Kind.TAKEN_OUT).toList());
  }

  private static TextFlow of(List<Piece> pieces) {
    var runs = new ArrayList<Node>();
    for (int at = 0; at < pieces.size(); at++) {
      if (at > 0 && needsRoom(pieces, at)) {
        runs.add(Labels.run(" "));
      }
      runs.addAll(runs(pieces.get(at)));
    }
    TextFlow flow = Labels.flow(runs.toArray(Node[]::new));
    flow.setAccessibleRole(AccessibleRole.TEXT);
    flow.setAccessibleText(spoken(pieces));
    return flow;
  }

  /// Whether added text would touch removed text.
  private static boolean needsRoom(List<Piece> pieces, int at) {
    Piece before = pieces.get(at - 1);
    return pieces.get(at).kind() == Kind.PUT_IN
        && before.kind() == Kind.TAKEN_OUT
        && !before.text().endsWith(" ")
        && !before.text().endsWith("\n");
  }

  private static List<Node> runs(Piece piece) {
    return switch (piece.kind()) {
      case KEPT -> List.of(Labels.run(piece.text()));
      case TAKEN_OUT -> List.of(Labels.run(piece.text(), "deleted"));
      case PUT_IN -> putIn(piece.text());
    };
  }

  /// Word by word, because an underlined blank at the end of a line would look like part of the
  /// next words.
  private static List<Node> putIn(String text) {
    List<String> parts = PARTS.matcher(text).results().map(MatchResult::group).toList();
    if (parts.size() > 2 * MOST_APART) {
      return List.of(Labels.run(text, "inserted"));
    }
    return parts.stream()
        .<Node>map(part -> part.isBlank() ? Labels.run(part) : Labels.run(part, "inserted"))
        .toList();
  }

  /// The text for screen readers: the changes in order, with the unchanged text around them.
  static String spoken(List<Piece> pieces) {
    var words = new ArrayList<String>();
    for (Piece piece : pieces) {
      words.add(
          switch (piece.kind()) {
            case KEPT -> piece.text().strip();
            case TAKEN_OUT -> tr("(removed: %s)", piece.text().strip());
            case PUT_IN -> tr("(added: %s)", piece.text().strip());
          });
    }
    return String.join(" ", words).strip();
  }
}
