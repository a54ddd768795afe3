package org.soundings.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.soundings.report.Identity;
import org.soundings.report.Section;
import org.soundings.report.pdf.TextSetter.Align;

/// Head and foot of a page. Screen readers pass over them.
final class Furniture {

  private final Identity identity;
  private final Tokens tokens;
  private final TextSetter text;

  Furniture(Identity identity, Tokens tokens, TextSetter text) {
    this.identity = identity;
    this.tokens = tokens;
    this.text = text;
  }

  List<Mark> of(Page page, int number, int count) {
    Grid grid = page.grid();
    Look look = Look.of(tokens.type("small"), tokens.quiet);
    Look strong = look.strong().in(tokens.ink);
    boolean isCover = page.section().kind() == Section.Kind.COVER;
    var marks = new ArrayList<Mark>();
    float head = grid.headerBaseline();
    float foot = grid.footerBaseline();
    if (!isCover) {
      marks.addAll(
          line(List.of(run(shortened(identity.heading()), look)), grid, head, Align.START));
    }
    if (!identity.classification().isBlank()) {
      String classification = identity.classification();
      marks.addAll(line(List.of(run(classification, strong)), grid, head, Align.END));
    }
    if (!isCover) {
      marks.addAll(line(List.of(run(page.section().label(), look)), grid, foot, Align.START));
    }
    var right = new ArrayList<Run>();
    right.add(run(identity.status(), strong));
    right.add(run(" · page ", look));
    right.add(run(String.valueOf(number), strong));
    right.add(run(" / " + count + " · " + identity.mark(), look));
    marks.addAll(line(right, grid, foot, Align.END));
    return marks;
  }

  private List<Mark> line(List<Run> runs, Grid grid, float baseline, Align align) {
    return text.line(runs, grid.left(), baseline, grid.width(), align);
  }

  private static Run run(String words, Look look) {
    return new Run.Letters(words.replace('\n', ' '), look, null, null);
  }

  private static String shortened(String words) {
    int longest = 90;
    return words.length() <= longest
        ? words
        : words.substring(0, words.offsetByCodePoints(0, longest - 1)) + "…";
  }
}
