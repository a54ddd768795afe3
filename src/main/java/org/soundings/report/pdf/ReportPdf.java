package org.soundings.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soundings.base.Progress;
import org.soundings.report.Report;
import org.soundings.report.brand.Brand;
import org.soundings.report.brand.BrandFont;
import org.soundings.report.pdf.block.Typesetting;
import org.soundings.report.pdf.block.Typesetting.LaidOut;
import org.soundings.report.pdf.file.Attachment;
import org.soundings.report.pdf.file.Furniture;
import org.soundings.report.pdf.file.Painter;
import org.soundings.report.pdf.font.FontFaces;
import org.soundings.report.pdf.line.TextSetter;
import org.soundings.report.pdf.line.UnshownCharacters;
import org.soundings.report.pdf.page.Page;
import org.soundings.report.pdf.page.Tokens;

/// Writes reports as PDF/UA-1 and PDF/A-2a, or PDF/A-3a with attachments.
public final class ReportPdf {

  /// The share of the work for setting the pages. The rest is for drawing them.
  private static final double SET = 0.6;

  private final Tokens standard = Tokens.bundled();

  /// Why a font cannot be used for reports, as the end of a sentence; empty if it can.
  public static Optional<String> refusal(BrandFont font) {
    return FontFaces.refusal(font);
  }

  private Tokens tokens(Brand brand) {
    return standard.in(brand.palette());
  }

  /// Writes a report. Only the program's own fonts are read.
  ///
  /// @param attachments the attached files
  /// @param progress called at every block and page
  /// @throws IOException if the stream fails; the output is then not a valid PDF
  /// @throws java.util.concurrent.CancellationException if the user asked to stop; the output is
  ///   then not a valid PDF
  public void write(
      Report report, OutputStream out, List<Attachment> attachments, Progress progress)
      throws IOException {
    var fonts = new FontFaces(report.brand());
    LaidOut laidOut = laidOut(report, fonts, progress.part(0, SET));
    new Painter(report, tokens(report.brand()), fonts, attachments, progress.part(SET, 1))
        .paint(laidOut, out);
  }

  public void write(Report report, OutputStream out, List<Attachment> attachments)
      throws IOException {
    write(report, out, attachments, Progress.unwatched());
  }

  public void write(Report report, OutputStream out) throws IOException {
    write(report, out, List.of());
  }

  /// The finished pages, for display elsewhere.
  public List<PrintedPage> pages(Report report) {
    return pages(report, Progress.unwatched());
  }

  public List<PrintedPage> pages(Report report, Progress progress) {
    var fonts = new FontFaces(report.brand());
    List<Page> pages = laidOut(report, fonts, progress).pages();
    var furniture = new Furniture(report, tokens(report.brand()), new TextSetter(fonts));
    var printed = new ArrayList<PrintedPage>();
    for (Page page : pages) {
      progress.check();
      printed.add(new PrintedPage(page, furniture.of(page, printed.size() + 1, pages.size())));
    }
    return printed;
  }

  /// The characters of a text that no font has, by their numbers, such as `‹U+10330›`.
  public static List<String> unshown(String text, Brand brand) {
    return UnshownCharacters.in(text, brand);
  }

  private LaidOut laidOut(Report report, FontFaces fonts, Progress progress) {
    return new Typesetting(report, tokens(report.brand()), fonts, progress).laidOut();
  }
}
