package org.soundings.report.pdf.file;

import static org.soundings.language.Messages.tr;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.soundings.base.Progress;
import org.soundings.base.Sha256;
import org.soundings.language.Messages;
import org.soundings.report.AllCores;
import org.soundings.report.Identity;
import org.soundings.report.Report;
import org.soundings.report.pdf.block.Typesetting;
import org.soundings.report.pdf.font.Colour;
import org.soundings.report.pdf.font.FontFaces;
import org.soundings.report.pdf.line.TextSetter;
import org.soundings.report.pdf.page.Flow;
import org.soundings.report.pdf.page.Page;
import org.soundings.report.pdf.page.Tokens;

/// Writes finished pages to a PDF file with everything that the two standards require: output
/// intent, language, structure, metadata (facts: ISO 19005-2, ISO 14289-1).
public final class Painter {

  /// Of Deflate, 1 to 9 (RFC 1951): nearly as small as 6, in half the time.
  private static final int COMPRESSION = 4;

  private static final String COLOUR_SPACE = "sRGB IEC61966-2.1";

  private final Report report;
  private final Furniture furniture;
  private final List<Attachment> attachments;
  private final Progress progress;
  private final PdfImages pictures = new PdfImages();
  private final List<PdfOutline> outlines = new ArrayList<>();

  /// @param progress called at every page
  public Painter(
      Report report,
      Tokens tokens,
      FontFaces fonts,
      List<Attachment> attachments,
      Progress progress) {
    this.report = report;
    this.progress = progress;
    this.furniture = new Furniture(report, tokens, new TextSetter(fonts));
    this.attachments = List.copyOf(attachments);
  }

  public void paint(Typesetting.LaidOut laidOut, OutputStream out) throws IOException {
    Supplier<byte[]> id = AllCores.begin(this::id);
    Document document = new Document(size(laidOut.pages().getFirst()), 0, 0, 0, 0);
    PdfWriter writer = PdfWriter.getInstance(document, out);
    prepare(document, writer);
    document.open();
    writer.setOutputIntents(
        COLOUR_SPACE,
        "",
        "http://www.color.org",
        COLOUR_SPACE,
        ICC_Profile.getInstance(ColorSpace.CS_sRGB));
    var tags = new TagWriter(writer, laidOut.root(), Messages.locale().toLanguageTag());
    outlines.add(writer.getDirectContent().getRootOutline());
    pages(laidOut.pages(), document, writer, tags);
    tags.finish();
    attach(writer);
    identify(writer, id.get());
    document.close();
  }

  private void prepare(Document document, PdfWriter writer) {
    Identity identity = report.identity();
    writer.setTagged();
    writer.setPDFXConformance(attachments.isEmpty() ? PdfWriter.PDFA2A : PdfWriter.PDFA3A);
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    writer.setFullCompression();
    writer.setCompressionLevel(COMPRESSION);
    document.addTitle(identity.heading());
    document.addCreator(identity.program());
    writer
        .getExtraCatalog()
        .put(new PdfName("Lang"), new PdfString(Messages.locale().toLanguageTag()));
    writer.setViewerPreferences(PdfWriter.PageModeUseOutlines | PdfWriter.DisplayDocTitle);
    writer.setTabs(PdfName.S);
    writer.createXmpMetadata();
  }

  private void pages(List<Page> pages, Document document, PdfWriter writer, TagWriter tags) {
    for (int i = 0; i < pages.size(); i++) {
      progress.report((double) i / pages.size(), tr("Creating pages"));
      progress.check();
      Page page = pages.get(i);
      if (i > 0) {
        document.setPageSize(size(page));
        document.newPage();
      }
      PdfContentByte content = writer.getDirectContent();
      var painter = new PagePainter(content, page, tags, pictures);
      page.stops().forEach(stop -> stop(stop, page, content));
      painter.paint(page.placed());
      painter.paint(List.of(new Page.Placed(furniture.of(page, i + 1, pages.size()), 0)));
      tags.links(page, painter.links());
    }
  }

  private void stop(Page.Stop stop, Page page, PdfContentByte content) {
    float y = page.grid().pageHeight() - stop.y() + 12;
    content.localDestination(stop.anchor().name(), new PdfDestination(PdfDestination.XYZ, 0, y, 0));
    if (!stop.anchor().bookmark().isEmpty()) {
      bookmark(stop.anchor(), new PdfDestination(PdfDestination.XYZ, 0, y, 0));
    }
  }

  /// Adds a bookmark under the last one of a higher level.
  private void bookmark(Flow.Anchor anchor, PdfDestination place) {
    int level = Math.min(anchor.level(), outlines.size());
    while (outlines.size() > level) {
      outlines.removeLast();
    }
    outlines.add(new PdfOutline(outlines.getLast(), place, anchor.bookmark(), false));
  }

  private void attach(PdfWriter writer) throws IOException {
    if (attachments.isEmpty()) {
      return;
    }
    var associated = new PdfArray();
    for (Attachment attachment : attachments) {
      var file =
          PdfFileSpecification.fileEmbedded(
              writer, null, attachment.name(), attachment.bytes(), attachment.mediaType(), null, 9);
      file.put(new PdfName("AFRelationship"), new PdfName("Source"));
      file.put(
          new PdfName("Desc"), new PdfString(attachment.description(), PdfObject.TEXT_UNICODE));
      writer.addFileAttachment(attachment.description(), file);
      associated.add(file.getReference());
    }
    writer.getExtraCatalog().put(new PdfName("AF"), associated);
  }

  /// Sets the metadata, and sets dates and identifier independently of the clock.
  private void identify(PdfWriter writer, byte[] id) {
    Identity identity = report.identity();
    ZonedDateTime at = identity.at().atZone(ZoneOffset.UTC);
    var date = new PdfDate(GregorianCalendar.from(at));
    writer.getInfo().put(PdfName.CREATIONDATE, date);
    writer.getInfo().put(PdfName.MODDATE, date);
    writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
    writer.setXmpMetadata(
        Metadata.of(identity, Document.getVersion(), date, attachments.isEmpty() ? 2 : 3));
  }

  /// The identifier, 16 bytes derived from the text of the report.
  private byte[] id() {
    String brand = report.brand().isStandard() ? "" : report.brand().stamp();
    String words = report.identity() + "" + report.sections() + brand;
    return HexFormat.of().parseHex(Sha256.of(words).hex().substring(0, 32));
  }

  private static Rectangle size(Page page) {
    return new Rectangle(page.grid().pageWidth(), page.grid().pageHeight());
  }

  static Color color(Colour colour) {
    return new Color(colour.rgb());
  }
}
