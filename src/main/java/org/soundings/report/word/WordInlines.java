package org.soundings.report.word;

import org.soundings.assessment.decision.Level;
import org.soundings.markdown.Markdown;
import org.soundings.report.Inline;
import org.soundings.report.Inline.Tone;
import org.soundings.report.RichText;
import org.soundings.report.TextSigns;
import org.soundings.report.brand.BrandPalette;

/// Writes the text of paragraphs.
record WordInlines(WordOut out, BrandPalette palette) {

  void write(RichText words) {
    words.inlines().forEach(inline -> inline(inline, false));
  }

  /// Line breaks become spaces.
  void inOneLine(RichText words) {
    words.inlines().forEach(inline -> inline(inline, true));
  }

  private void inline(Inline inline, boolean inOneLine) {
    switch (inline) {
      case Inline.Text(var text, var tone) -> out.run(oneLine(text), look(tone));
      case Inline.Reference reference -> reference(reference);
      case Inline.WebLink link -> link(link);
      case Inline.LevelMark(var level) -> level(level);
      case Inline.RatingMark(var rating) ->
          out.run(TextSigns.boxes(rating) + "\u00A0", RunFormat.PLAIN.inStyle("Number"));
      case Inline.CoverageMark(var state) ->
          out.run(TextSigns.sign(state), RunFormat.PLAIN.inStyle("Number"));
      case Inline.Hash(var digest) -> out.run(digest.hex(), RunFormat.PLAIN.inStyle("CodeWords"));
      case Inline.LineBreak _ -> lineBreak(inOneLine);
    }
  }

  private void reference(Inline.Reference reference) {
    boolean known = out.openInside(reference.anchor());
    RunFormat look = known ? RunFormat.PLAIN.inStyle("Hyperlink") : RunFormat.PLAIN;
    out.run(oneLine(reference.text()), look);
    if (known) {
      out.closeLink();
    }
  }

  private void link(Inline.WebLink link) {
    String text = link.text();
    String address = link.address();
    if (Markdown.leadsSomewhere(address)) {
      out.openOutside(address);
      out.run(text, RunFormat.PLAIN.inStyle("Hyperlink"));
      out.closeLink();
    } else {
      out.run(text.equals(address) ? text : text + " (" + address + ")", RunFormat.PLAIN);
    }
  }

  private void lineBreak(boolean inOneLine) {
    if (inOneLine) {
      out.run(" ", RunFormat.PLAIN);
    } else {
      out.lineBreak();
    }
  }

  private static String oneLine(String text) {
    return text.replace('\n', ' ').replace('\t', ' ');
  }

  private static RunFormat look(Tone tone) {
    return switch (tone) {
      case PLAIN -> RunFormat.PLAIN;
      case STRONG -> RunFormat.PLAIN.strong();
      case QUIET -> RunFormat.PLAIN.inStyle("Quiet");
      case CODE -> RunFormat.PLAIN.inStyle("CodeWords");
    };
  }

  void level(Level level) {
    String fill = BrandWord.word(palette.fill(level));
    String letter = BrandWord.word(palette.letter(level));
    out.run("\u00A0" + level.letter() + "\u00A0", RunFormat.PLAIN.strong().on(fill, letter));
  }
}
