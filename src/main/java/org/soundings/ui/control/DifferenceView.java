package org.soundings.ui.control;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.text.TextFlow;
import org.soundings.markdown.Markdown;
import org.soundings.threat.change.TextDifference;
import org.soundings.threat.change.TextDifference.Kind;
import org.soundings.threat.change.TextDifference.Piece;

/// Two texts as one: what was taken out is struck through, what was put in is underlined, so that
/// nobody needs to see a colour.
public final class DifferenceView {

  private DifferenceView() {}

  public static TextFlow of(String before, String after) {
    return of(TextDifference.grouped(before, after));
  }

  /// Two notes in Markdown, by what is read of them: a mark of Markdown is a difference only where
  /// nothing else is.
  public static TextFlow ofNotes(String before, String after) {
    String readBefore = Markdown.read(before).text();
    String readAfter = Markdown.read(after).text();
    return readBefore.equals(readAfter) ? of(before, after) : of(readBefore, readAfter);
  }

  /// One value in the place of another: whatever words they share, the whole of it is replaced.
  public static TextFlow ofValues(String before, String after) {
    return of(
        Stream.of(new Piece(Kind.TAKEN_OUT, before), new Piece(Kind.PUT_IN, after))
            .filter(piece -> !piece.text().isEmpty())
            .toList());
  }

  /// One of two texts, in which what the other one does not say is underlined.
  public static TextFlow without(String text, String other) {
    return of(
        TextDifference.grouped(other, text).stream()
            .filter(piece -> piece.kind() != Kind.TAKEN_OUT)
            .toList());
  }

  private static TextFlow of(List<Piece> pieces) {
    var runs = new ArrayList<Node>();
    for (int at = 0; at < pieces.size(); at++) {
      if (at > 0 && needsRoom(pieces, at)) {
        runs.add(Words.run(" "));
      }
      runs.add(run(pieces.get(at)));
    }
    TextFlow flow = Words.flow(runs.toArray(Node[]::new));
    flow.setAccessibleRole(AccessibleRole.TEXT);
    flow.setAccessibleText(spoken(pieces));
    return flow;
  }

  /// Whether what was put in would stick to what was taken out.
  private static boolean needsRoom(List<Piece> pieces, int at) {
    Piece before = pieces.get(at - 1);
    return pieces.get(at).kind() == Kind.PUT_IN
        && before.kind() == Kind.TAKEN_OUT
        && !before.text().endsWith(" ")
        && !before.text().endsWith("\n");
  }

  private static Node run(Piece piece) {
    return switch (piece.kind()) {
      case KEPT -> Words.run(piece.text());
      case TAKEN_OUT -> Words.run(piece.text(), "taken-out");
      case PUT_IN -> Words.run(piece.text(), "put-in");
    };
  }

  /// What is read aloud: the changes in order, with what stays around them.
  static String spoken(List<Piece> pieces) {
    var words = new ArrayList<String>();
    for (Piece piece : pieces) {
      words.add(
          switch (piece.kind()) {
            case KEPT -> piece.text().strip();
            case TAKEN_OUT -> tr("(taken out: %s)", piece.text().strip());
            case PUT_IN -> tr("(put in: %s)", piece.text().strip());
          });
    }
    return String.join(" ", words).strip();
  }
}
