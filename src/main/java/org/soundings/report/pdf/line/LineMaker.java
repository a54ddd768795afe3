package org.soundings.report.pdf.line;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.soundings.report.pdf.page.PageMark;
import org.soundings.report.pdf.page.PageMarks;

/// Arranges the words of one line, with the Unicode bidirectional algorithm if some of them run
/// from right to left. The space at the end of a line is behind its width, so that the last word
/// and the first one of the next line are separate when they are read aloud or copied.
final class LineMaker {

  /// No character before it runs from right to left (Unicode, blocks from Hebrew on).
  private static final char FIRST_RIGHT_TO_LEFT = '\u0590';

  Line line(List<Atom> atoms, boolean rightToLeft) {
    var parts = new ArrayList<Atom.Part>();
    boolean needsBidi = rightToLeft;
    boolean endsInSpace = atoms.size() > 1 && atoms.getLast().isSpace();
    for (Atom atom : endsInSpace ? atoms.subList(0, atoms.size() - 1) : atoms) {
      for (Atom.Part part : atom.parts()) {
        parts.add(part);
        needsBidi = needsBidi || hasRightToLeft(part);
      }
    }
    List<Atom.Part> inOrder = needsBidi ? new VisualOrder(rightToLeft).of(parts) : parts;
    var marks = new ArrayList<PageMark>();
    if (!endsInSpace) {
      return new Line(marks, place(merged(inOrder), 0, marks), rightToLeft);
    }
    Atom space = atoms.getLast();
    if (rightToLeft) {
      float width = place(merged(inOrder), 0, marks);
      place(space.parts(), -space.width(), marks);
      return new Line(marks, width, true);
    }
    var all = new ArrayList<>(inOrder);
    all.addAll(space.parts());
    return new Line(marks, place(merged(all), 0, marks) - space.width(), false);
  }

  /// Whether the first letter with a direction runs from right to left.
  static boolean startsRightToLeft(List<Run> runs) {
    for (Run run : runs) {
      if (run instanceof Run.Letters letters) {
        for (int i = 0; i < letters.text().length(); ) {
          int character = letters.text().codePointAt(i);
          byte direction = Character.getDirectionality(character);
          if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
            return false;
          }
          if (isRightToLeft(direction)) {
            return true;
          }
          i += Character.charCount(character);
        }
      }
    }
    return false;
  }

  private static boolean isRightToLeft(byte direction) {
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  private static boolean hasRightToLeft(Atom.Part part) {
    if (!(part instanceof Atom.Text(Glyphs glyphs))) {
      return false;
    }
    String shown = glyphs.shown();
    for (int i = 0; i < shown.length(); i++) {
      if (shown.charAt(i) >= FIRST_RIGHT_TO_LEFT) {
        char[] characters = shown.toCharArray();
        return Bidi.requiresBidi(characters, 0, characters.length);
      }
    }
    return false;
  }

  private static List<Atom.Part> merged(List<Atom.Part> parts) {
    var merged = new ArrayList<Atom.Part>();
    for (Atom.Part part : parts) {
      if (part instanceof Atom.Text(Glyphs glyphs)
          && !merged.isEmpty()
          && merged.getLast() instanceof Atom.Text(Glyphs before)
          && glyphs.continues(before)) {
        merged.set(merged.size() - 1, new Atom.Text(glyphs.after(before)));
      } else {
        merged.add(part);
      }
    }
    return merged;
  }

  /// Returns the end of the last part.
  private static float place(List<Atom.Part> parts, float from, List<PageMark> marks) {
    float x = from;
    for (Atom.Part part : parts) {
      switch (part) {
        case Atom.Text(Glyphs glyphs) -> {
          marks.add(glyphs.at(x));
          if (glyphs.style().struck()) {
            float y = -0.28f * glyphs.style().size();
            marks.add(PageMark.rule(x, x + glyphs.width(), y, 0.6f, glyphs.style().colour()));
          }
        }
        case Atom.Drawing(Run.Symbol symbol) -> {
          for (PageMark mark : symbol.marks()) {
            marks.add(PageMarks.moved(mark, x, 0));
          }
        }
      }
      x += part.width();
    }
    return x;
  }
}
