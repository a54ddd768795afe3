package org.soundings.report.pdf.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.soundings.report.pdf.font.Colour;
import org.soundings.report.pdf.font.FontFace;
import org.soundings.report.pdf.font.TextStyle;
import org.soundings.report.pdf.page.Link;
import org.soundings.report.pdf.page.Page;
import org.soundings.report.pdf.page.PageMark;
import org.soundings.report.pdf.page.PageMark.Point;
import org.soundings.report.pdf.page.PageMarks;
import org.soundings.report.pdf.page.TagNode;

/// Paints the marks of one page. Consecutive marks of one element make one marked-content sequence.
/// Marks without an element are artifacts.
final class PagePainter {

  private static final PdfName ARTIFACT = new PdfName("Artifact");
  private static final PdfName SPAN = new PdfName("Span");
  private static final PdfName SPOKEN = new PdfName("ActualText");

  /// The distance of a circle's control points from its corners.
  private static final float ROUND = 0.5523f;

  private final PdfContentByte content;
  private final Page page;
  private final TagWriter tags;
  private final PdfImages pictures;
  private final LaidOutLetters laidOut = new LaidOutLetters();
  private final List<LinkArea> links = new ArrayList<>();
  private @Nullable TagNode open;
  private boolean isOpen;
  private String openSpoken = "";
  private @Nullable FontFace font;
  private @Nullable Colour colour;
  private float size;

  PagePainter(PdfContentByte content, Page page, TagWriter tags, PdfImages pictures) {
    this.content = content;
    this.page = page;
    this.tags = tags;
    this.pictures = pictures;
  }

  List<LinkArea> links() {
    return links;
  }

  void paint(List<Page.Placed> placed) {
    for (Page.Placed each : placed) {
      for (PageMark mark : each.marks()) {
        paint(PageMarks.moved(mark, 0, each.y()));
      }
    }
    end();
  }

  private void paint(PageMark mark) {
    begin(mark);
    switch (mark) {
      case PageMark.Letters letters -> letters(letters);
      case PageMark.Stroke stroke -> stroke(stroke);
      case PageMark.Shape shape -> shape(shape);
      case PageMark.Circle circle -> circle(circle);
      case PageMark.Picture picture -> picture(picture);
    }
  }

  /// Opens the sequence that a mark belongs to, if it is not open already. Text that differs from
  /// the letters is in a sequence inside it, a `Span`, because some readers look for it only there.
  private void begin(PageMark mark) {
    String spoken = mark instanceof PageMark.Letters letters ? letters.spoken() : "";
    if (!isOpen || open != mark.tag()) {
      end();
      open = mark.tag();
      isOpen = true;
      if (open == null) {
        content.beginMarkedContentSequence(ARTIFACT);
      } else {
        content.beginMarkedContentSequence(tags.element(open));
      }
    }
    if (open != null && !spoken.equals(PageMark.CONTINUED)) {
      speak(spoken);
    }
  }

  private void speak(String spoken) {
    if (!openSpoken.isEmpty()) {
      content.endMarkedContentSequence();
    }
    openSpoken = spoken;
    if (!spoken.isEmpty()) {
      var properties = new PdfDictionary();
      properties.put(SPOKEN, unicode(spoken));
      content.beginMarkedContentSequence(SPAN, properties, true);
    }
  }

  /// In UTF-16. OpenPDF writes a soft hyphen as a byte that has no meaning (ISO 32000-1, table
  /// D.2).
  private static PdfString unicode(String text) {
    return new PdfString(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE));
  }

  private void end() {
    if (isOpen) {
      speak("");
      content.endMarkedContentSequence();
      isOpen = false;
    }
  }

  private void letters(PageMark.Letters letters) {
    content.beginText();
    look(letters);
    content.setTextMatrix(letters.x(), up(letters.y()));
    if (letters.font().isLaidOut()) {
      laidOut.show(content, letters);
    } else {
      content.showText(letters.shown());
    }
    content.endText();
    if (letters.link() != null) {
      link(letters, letters.link());
    }
  }

  /// Writes only the differences from the previous letters, because a setting applies until it is
  /// changed (ISO 32000-1, 9.3.1).
  private void look(PageMark.Letters letters) {
    if (letters.font() != font || letters.size() != size) {
      content.setFontAndSize(letters.font().font, letters.size());
    }
    float tracking = TextStyle.tracking(letters.size());
    if (tracking != TextStyle.tracking(size)) {
      content.setCharacterSpacing(tracking);
    }
    if (!letters.colour().equals(colour)) {
      content.setColorFill(Painter.color(letters.colour()));
    }
    font = letters.font();
    size = letters.size();
    colour = letters.colour();
  }

  private void link(PageMark.Letters letters, Link link) {
    var area = LinkArea.of(letters, link);
    if (!links.isEmpty() && links.getLast().isSameLine(area)) {
      links.set(links.size() - 1, links.getLast().joined(area));
    } else {
      links.add(area);
    }
  }

  private void stroke(PageMark.Stroke stroke) {
    content.saveState();
    pen(stroke.width(), stroke.colour(), stroke.dashed());
    trace(stroke.points());
    content.stroke();
    content.restoreState();
  }

  private void shape(PageMark.Shape shape) {
    content.saveState();
    pen(shape.width(), shape.outline(), shape.dashed());
    trace(shape.points());
    content.closePath();
    fill(shape.fill(), shape.width());
    content.restoreState();
  }

  private void circle(PageMark.Circle circle) {
    content.saveState();
    pen(circle.width(), circle.outline(), false);
    float x = circle.x();
    float y = up(circle.y());
    float r = circle.radius();
    float h = r * ROUND;
    content.moveTo(x - r, y);
    content.curveTo(x - r, y + h, x - h, y + r, x, y + r);
    content.curveTo(x + h, y + r, x + r, y + h, x + r, y);
    content.curveTo(x + r, y - h, x + h, y - r, x, y - r);
    content.curveTo(x - h, y - r, x - r, y - h, x - r, y);
    content.closePath();
    fill(circle.fill(), circle.width());
    content.restoreState();
  }

  private void picture(PageMark.Picture picture) {
    float bottom = up(picture.y() + picture.height());
    content.addImage(
        pictures.get(picture.picture()),
        picture.width(),
        0,
        0,
        picture.height(),
        picture.x(),
        bottom);
  }

  private void pen(float width, Colour colour, boolean dashed) {
    content.setLineWidth(width);
    content.setColorStroke(Painter.color(colour));
    if (dashed) {
      content.setLineDash(2, 1.6f, 0);
    }
  }

  private void trace(List<Point> points) {
    content.moveTo(points.getFirst().x(), up(points.getFirst().y()));
    for (Point point : points.subList(1, points.size())) {
      content.lineTo(point.x(), up(point.y()));
    }
  }

  private void fill(@Nullable Colour fill, float width) {
    if (fill != null) {
      content.setColorFill(Painter.color(fill));
    }
    if (fill != null && width > 0) {
      content.fillStroke();
    } else if (fill != null) {
      content.fill();
    } else {
      content.stroke();
    }
  }

  private float up(float y) {
    return page.grid().pageHeight() - y;
  }
}
