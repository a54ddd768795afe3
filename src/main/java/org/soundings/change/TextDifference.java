package org.soundings.change;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds which words of a text were removed, added and unchanged.
public final class TextDifference {

  /// A word, a run of white space, or another single character.
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+|\\n|[^\\S\\n]+|\\X");

  /// With more words than this, the comparison would take too long.
  private static final int MOST_WORDS = 20_000;

  private TextDifference() {}

  /// A stretch of one of the two texts.
  public record Piece(Kind kind, String text) {}

  public enum Kind {
    KEPT,
    TAKEN_OUT,
    PUT_IN
  }

  /// The pieces in reading order. The unchanged and removed ones give the earlier text, the
  /// unchanged and added ones the later text.
  public static List<Piece> of(String before, String after) {
    List<String> old = words(before);
    List<String> current = words(after);
    if (old.size() > MOST_WORDS || current.size() > MOST_WORDS) {
      old = lines(before);
      current = lines(after);
    }
    var pieces = new ArrayList<Piece>();
    int position = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(old, current).getDeltas()) {
      int start = delta.getSource().getPosition();
      add(pieces, Kind.KEPT, old.subList(position, start));
      add(pieces, Kind.TAKEN_OUT, delta.getSource().getLines());
      add(pieces, Kind.PUT_IN, delta.getTarget().getLines());
      position = start + delta.getSource().size();
    }
    add(pieces, Kind.KEPT, old.subList(position, old.size()));
    return List.copyOf(pieces);
  }

  /// The same for readers: changes with only a space between them are joined, so that two sentences
  /// do not appear alternating word by word.
  public static List<Piece> grouped(String before, String after) {
    var grouped = new ArrayList<Piece>();
    var takenOut = new StringBuilder();
    var putIn = new StringBuilder();
    List<Piece> pieces = of(before, after);
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean joins = i > 0 && i + 1 < pieces.size() && isSpace(piece.text());
      switch (piece.kind()) {
        case TAKEN_OUT -> takenOut.append(piece.text());
        case PUT_IN -> putIn.append(piece.text());
        case KEPT -> {
          if (joins) {
            takenOut.append(piece.text());
            putIn.append(piece.text());
          } else {
            end(grouped, takenOut, putIn);
            grouped.add(piece);
          }
        }
      }
    }
    end(grouped, takenOut, putIn);
    return List.copyOf(grouped);
  }

  private static boolean isSpace(String text) {
    return text.isBlank() && text.indexOf('\n') < 0;
  }

  private static void end(List<Piece> grouped, StringBuilder takenOut, StringBuilder putIn) {
    if (!takenOut.isEmpty()) {
      grouped.add(new Piece(Kind.TAKEN_OUT, takenOut.toString()));
    }
    if (!putIn.isEmpty()) {
      grouped.add(new Piece(Kind.PUT_IN, putIn.toString()));
    }
    takenOut.setLength(0);
    putIn.setLength(0);
  }

  private static void add(List<Piece> pieces, Kind kind, List<String> words) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(kind, String.join("", words)));
    }
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(result -> result.group()).toList();
  }

  private static List<String> lines(String text) {
    return List.of(text.split("(?<=\n)"));
  }
}
