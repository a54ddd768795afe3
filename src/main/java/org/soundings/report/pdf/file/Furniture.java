package org.soundings.report.pdf.file;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import org.soundings.base.Shortened;
import org.soundings.report.Identity;
import org.soundings.report.Report;
import org.soundings.report.Section;
import org.soundings.report.brand.Brand;
import org.soundings.report.pdf.font.TextStyle;
import org.soundings.report.pdf.line.Run;
import org.soundings.report.pdf.line.TextSetter;
import org.soundings.report.pdf.line.TextSetter.Align;
import org.soundings.report.pdf.page.Grid;
import org.soundings.report.pdf.page.Page;
import org.soundings.report.pdf.page.PageMark;
import org.soundings.report.pdf.page.Tokens;
import org.soundings.report.picture.RasterPicture;

/// Header and footer of a page. Screen readers skip them.
public final class Furniture {

  /// The height of the logo, in points.
  private static final float HIGHEST = 14;

  private static final float WIDEST = 70;

  private final Identity identity;
  private final Brand brand;
  private final Tokens tokens;
  private final TextSetter text;

  public Furniture(Report report, Tokens tokens, TextSetter text) {
    this.identity = report.identity();
    this.brand = report.brand();
    this.tokens = tokens;
    this.text = text;
  }

  public List<PageMark> of(Page page, int number, int count) {
    Grid grid = page.grid();
    TextStyle style = TextStyle.of(tokens.type("small"), tokens.quiet);
    TextStyle strong = style.strong().in(tokens.ink);
    boolean isCover = page.section().kind() == Section.Kind.COVER;
    var marks = new ArrayList<PageMark>();
    float head = grid.headerBaseline();
    float foot = grid.footerBaseline();
    if (!isCover) {
      marks.addAll(head(grid, head, style));
    }
    if (!identity.classification().isBlank()) {
      String classification = identity.classification();
      marks.addAll(line(List.of(run(classification, strong)), grid, head, Align.END));
    }
    if (!isCover) {
      marks.addAll(line(List.of(run(page.section().label(), style)), grid, foot, Align.START));
    }
    var right = new ArrayList<Run>();
    right.add(run(identity.status(), strong));
    right.add(run(" · " + tr("page") + " ", style));
    right.add(run(String.valueOf(number), strong));
    right.add(run(" / " + count + " · " + identity.mark(), style));
    marks.addAll(line(right, grid, foot, Align.END));
    return marks;
  }

  /// The logo, if there is one, and next to it the title of the report.
  private List<PageMark> head(Grid grid, float baseline, TextStyle style) {
    var marks = new ArrayList<PageMark>();
    float x = grid.left();
    int most = 90;
    if (brand.logo().isPresent()) {
      RasterPicture logo = brand.logo().get();
      float width = logo.widthAt(HIGHEST, WIDEST);
      float height = logo.heightAt(width);
      float middle = baseline - style.size() * 0.36f;
      marks.add(new PageMark.Picture(x, middle - height / 2, width, height, logo, null));
      x += width + 8;
      most = 70;
    }
    marks.addAll(
        text.line(
            List.of(run(Shortened.to(most, identity.heading()), style)),
            x,
            baseline,
            grid.right() - x,
            Align.START));
    return marks;
  }

  private List<PageMark> line(List<Run> runs, Grid grid, float baseline, Align align) {
    return text.line(runs, grid.left(), baseline, grid.width(), align);
  }

  private static Run run(String words, TextStyle style) {
    return new Run.Letters(words.replace('\n', ' '), style, null, null);
  }
}
