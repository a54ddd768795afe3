package org.soundings.report.pdf.line;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.soundings.language.Messages;
import org.soundings.report.pdf.font.FontFaces;

/// Breaks runs into lines: at spaces, between ideographs, after slashes of long paths, at divisions
/// of words that [WordDivider] finds, and elsewhere inside a word only if it is wider than the
/// whole line.
final class LineBreaker {

  private static final int LONG_PATH = 14;
  private static final String NEVER_FIRST = "、。，．：；！？）」』】〉》〕｝”’…・ー";

  /// Thai has no spaces between words. The JDK finds them in a dictionary.
  private static final Locale THAI = Locale.of("th");

  private final GlyphChooser chooser;
  private final LineMaker maker = new LineMaker();

  private final WordDivider divider = new WordDivider(Messages.language());

  LineBreaker(FontFaces fonts) {
    chooser = new GlyphChooser(fonts);
  }

  List<Line> lines(List<Run> runs, float width) {
    return new Paragraph(width, LineMaker.startsRightToLeft(runs)).lines(atoms(runs));
  }

  /// The lines of a paragraph while they are filled.
  private final class Paragraph {

    private final float width;
    private final boolean rightToLeft;
    private final List<Line> lines = new ArrayList<>();
    private final List<Atom> line = new ArrayList<>();
    private float used;

    Paragraph(float width, boolean rightToLeft) {
      this.width = width;
      this.rightToLeft = rightToLeft;
    }

    List<Line> lines(List<Atom> atoms) {
      for (Atom atom : atoms) {
        if (atom.isBreak()) {
          separate(line);
          end();
        } else {
          add(atom);
        }
      }
      if (!line.isEmpty() || lines.isEmpty()) {
        end();
      }
      return lines;
    }

    private void add(Atom atom) {
      if (atom.isSpace() || fits(atom)) {
        append(atom);
        return;
      }
      Optional<WordDivider.Division> divided = divider.divided(atom, width - used, width);
      if (divided.isPresent()) {
        append(divided.get().first());
        end();
        add(divided.get().rest());
      } else if (atom.width() <= width) {
        append(atom);
      } else {
        cut(atom, width).forEach(this::append);
      }
    }

    private boolean fits(Atom atom) {
      return used + atom.width() <= width + 0.01f;
    }

    private void append(Atom atom) {
      if (!fits(atom) && !atom.isSpace() && !line.isEmpty()) {
        end();
      }
      if (!(atom.isSpace() && line.isEmpty() && !lines.isEmpty())) {
        line.add(atom);
        used += atom.width();
      }
    }

    private void end() {
      lines.add(maker.line(line, rightToLeft));
      line.clear();
      used = 0;
    }
  }

  /// Ends a line with a space before a forced break, as any other line does.
  private static void separate(List<Atom> line) {
    if (!line.isEmpty()
        && !line.getLast().isSpace()
        && line.getLast().parts().getLast() instanceof Atom.Text(Glyphs last)) {
      line.add(atom(" ", last));
    }
  }

  /// The width of the runs on one line.
  float width(List<Run> runs) {
    double width = 0;
    for (Atom atom : atoms(runs)) {
      width += atom.width();
    }
    return (float) width;
  }

  /// Unbreakable units: a word over several runs, a space, a drawing.
  private List<Atom> atoms(List<Run> runs) {
    var atoms = new ArrayList<Atom>();
    var word = new ArrayList<Atom.Part>();
    int before = ' ';
    for (Run run : runs) {
      switch (run) {
        case Run.Letters letters ->
            before = addLetters(divider.dividing(letters), atoms, word, before);
        case Run.Symbol symbol -> {
          if (mayBreak(before, 'x', 0)) {
            flush(word, atoms);
          }
          word.add(new Atom.Drawing(symbol));
          before = 'x';
        }
        case Run.Break _ -> {
          flush(word, atoms);
          atoms.add(Atom.BREAK);
          before = ' ';
        }
      }
    }
    flush(word, atoms);
    return atoms;
  }

  private int addLetters(
      Run.Letters run, List<Atom> atoms, List<Atom.Part> word, int characterBefore) {
    String text = run.text();
    int before = characterBefore;
    int start = 0;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      if (mayBreak(before, character, i - start)) {
        addPart(run, text.substring(start, i), word);
        flush(word, atoms);
        start = i;
      }
      before = character;
      i += Character.charCount(character);
    }
    addPart(run, text.substring(start), word);
    return before;
  }

  private void addPart(Run.Letters run, String text, List<Atom.Part> word) {
    if (!text.isEmpty()) {
      for (Glyphs glyphs : chooser.glyphs(text, run)) {
        word.add(new Atom.Text(glyphs));
      }
    }
  }

  private static void flush(List<Atom.Part> word, List<Atom> atoms) {
    if (!word.isEmpty()) {
      atoms.add(new Atom(word));
      word.clear();
    }
  }

  private static boolean mayBreak(int before, int character, int length) {
    if (isSpace(before) != isSpace(character)) {
      return true;
    }
    if (isIdeograph(character) || isIdeograph(before)) {
      return NEVER_FIRST.indexOf(character) < 0;
    }
    return (before == '/' || before == ',') && length > LONG_PATH;
  }

  private static boolean isSpace(int character) {
    return character == ' ' || character == '\t';
  }

  private static boolean isIdeograph(int character) {
    return (character >= 0x3000 && character <= 0x9FFF)
        || (character >= 0xFF00 && character <= 0xFF60)
        || (character >= 0x20000 && character <= 0x3FFFF);
  }

  /// A word that is too wide for a line, split after its hyphens and dots, and letter by letter if
  /// that is not enough.
  private static List<Atom> cut(Atom atom, float width) {
    var cut = new ArrayList<Atom>();
    for (Atom.Part part : atom.parts()) {
      if (part instanceof Atom.Text(Glyphs glyphs) && glyphs.font().isLaidOut()) {
        for (String word : parts(glyphs.shown(), BreakIterator.getLineInstance(THAI))) {
          cutFurther(word, glyphs, width, cut);
        }
      } else if (part instanceof Atom.Text(Glyphs glyphs) && glyphs.spoken().isEmpty()) {
        for (String syllable : glyphs.shown().split("(?<=[-._@:=&?/])")) {
          cutFurther(syllable, glyphs, width, cut);
        }
      } else {
        cut.add(new Atom(List.of(part)));
      }
    }
    return cut;
  }

  private static void cutFurther(String text, Glyphs like, float width, List<Atom> cut) {
    Atom whole = atom(text, like);
    if (whole.width() <= width) {
      cut.add(whole);
    } else {
      // A letter with its marks.
      parts(text, BreakIterator.getCharacterInstance(Locale.ROOT))
          .forEach(letter -> cut.add(atom(letter, like)));
    }
  }

  private static List<String> parts(String text, BreakIterator breaks) {
    var parts = new ArrayList<String>();
    breaks.setText(text);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      parts.add(text.substring(start, end));
      start = end;
    }
    return parts;
  }

  static Atom atom(String text, Glyphs like) {
    var run = new Run.Letters("", like.style(), like.link(), like.tag());
    return new Atom(List.of(new Atom.Text(GlyphChooser.of(text, "", like.font(), run))));
  }
}
