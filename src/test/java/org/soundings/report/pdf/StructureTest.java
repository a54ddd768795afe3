package org.soundings.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.soundings.language.Language;
import org.soundings.language.Messages;
import org.soundings.markdown.Markdown;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.Report;
import org.soundings.report.ReportSamples;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.Section;
import org.soundings.report.figure.FigureData;
import org.soundings.report.picture.Layout;

/// What a screen reader finds in the structure of a PDF.
class StructureTest {

  private static final String LONG =
      "The payments platform accepts orders from the merchant shops and books them in a ledger, "
          + "which is the only component that can read the database with the account numbers. "
          + "Each of its releases is signed, and the cluster admits no image without a signature.";

  /// @param scope of a header cell, or ""
  /// @param text of it and its descendants in reading order
  private record Element(String type, String scope, String text) {}

  @Test
  void linesOfAParagraphAreReadAsOneText() throws IOException {
    var lines = RichText.of("First line").newLine().and("second line");
    var written = new Block.Paragraph(RichText.of(LONG));
    var typed = new Block.Prose(Markdown.read(LONG + " `code` and **more of it**."));
    assertThat(elements(written, new Block.Paragraph(lines), typed))
        .extracting(Element::text)
        .contains(LONG, "First line second line", LONG + " code and more of it.");
  }

  @Test
  void aWordThatIsDividedOnPaperIsReadAsOne() throws IOException {
    String words = "Verschlüsselung und Zugriffsbeschränkung ".repeat(20).strip();
    List<String> texts =
        Messages.in(
                Language.of("de").orElseThrow(),
                () -> elements(new Block.Paragraph(RichText.of(words))))
            .stream()
            .map(Element::text)
            .toList();
    // A soft hyphen is not part of a word.
    assertThat(texts).noneMatch(words::equals).anyMatch(t -> t.replace("\u00AD", "").equals(words));
  }

  /// Devanagari, Bengali, Tamil and Thai, with conjuncts and a joiner.
  @Test
  void scriptsWithChangingLettersAreReadAsTyped() throws IOException {
    var scripts =
        List.of(
            "कंटेनर रूट के रूप में चलता है। क्\u200Dष",
            "কন্টেইনার রুট হিসাবে চলে",
            "கொள்கலன் ரூட்டாக இயங்குகிறது",
            "คอนเทนเนอร์ทำงานด้วยสิทธิ์ราก");
    Block[] blocks =
        scripts.stream().map(text -> new Block.Paragraph(RichText.of(text))).toArray(Block[]::new);
    assertThat(elements(blocks)).extracting(Element::text).containsAll(scripts);
  }

  @Test
  void theFirstCellOfARowIsItsHeader() throws IOException {
    var table =
        new Block.Table(
            List.of(Column.words("", 30), Column.words("Threat", 200)),
            List.of(
                Row.of(Cell.of("T-001"), Cell.of("A stolen key")),
                Row.of(Cell.of(""), Cell.of("A stolen database"))),
            Block.Density.NORMAL);
    assertThat(elements(table))
        .filteredOn(element -> Set.of("TH", "TD").contains(element.type()))
        .containsExactly(
            new Element("TD", "", ""),
            new Element("TH", "Column", "Threat"),
            new Element("TH", "Row", "T-001"),
            new Element("TD", "", "A stolen key"),
            new Element("TD", "", "–"),
            new Element("TD", "", "A stolen database"));
  }

  @Test
  void aFigureIsNextToItsCaption() throws IOException {
    var figure =
        new Block.Figure(
            new FigureData.Flows(Layout.onPaper(ReportSamples.sample().system()), Set.of()),
            "Data flows",
            RichText.of("As recorded."));
    assertThat(elements(figure))
        .extracting(Element::type, Element::text)
        .contains(
            org.assertj.core.groups.Tuple.tuple("Caption", "Figure 1. Data flows. As recorded."));
  }

  private static List<Element> elements(Block... blocks) throws IOException {
    Report sample =
        ReportSamples.report(ReportSamples.library(), ReportSamples.empty(ReportSamples.library()));
    Section section = Section.chapter("1", "A chapter", "chapter", List.of(blocks));
    byte[] pdf = PdfChecks.pdf(new Report(sample.identity(), List.of(section), sample.brand()));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var texts = new HashMap<COSBase, Map<Integer, String>>();
      for (PDPage page : document.getPages()) {
        texts.put(page.getCOSObject(), texts(page));
      }
      var elements = new ArrayList<Element>();
      add(document.getDocumentCatalog().getStructureTreeRoot(), texts, elements);
      return elements;
    }
  }

  /// The text of each marked-content sequence of a page.
  private static Map<Integer, String> texts(PDPage page) throws IOException {
    var extractor = new PDFMarkedContentExtractor();
    extractor.processPage(page);
    var texts = new HashMap<Integer, String>();
    extractor.getMarkedContents().forEach(content -> texts.put(content.getMCID(), text(content)));
    return texts;
  }

  private static String text(PDMarkedContent content) {
    String actual = content.getActualText();
    return actual != null
        ? actual
        : content.getContents().stream()
            .map(
                each ->
                    switch (each) {
                      case TextPosition text -> text.getUnicode();
                      case PDMarkedContent inner -> text(inner);
                      default -> "";
                    })
            .collect(Collectors.joining());
  }

  private static String add(
      PDStructureNode node, Map<COSBase, Map<Integer, String>> texts, List<Element> elements) {
    var inner = new ArrayList<Element>();
    var text = new StringBuilder();
    for (Object kid : node.getKids()) {
      switch (kid) {
        case PDStructureElement element -> text.append(add(element, texts, inner));
        case Integer id -> text.append(text(texts, ((PDStructureElement) node).getPage(), id));
        case PDMarkedContentReference content ->
            text.append(text(texts, content.getPage(), content.getMCID()));
        default -> {}
      }
    }
    if (node instanceof PDStructureElement element) {
      elements.add(new Element(element.getStructureType(), scope(element), text.toString()));
    }
    elements.addAll(inner);
    return text.toString();
  }

  private static String text(Map<COSBase, Map<Integer, String>> texts, PDPage page, int id) {
    return texts.get(page.getCOSObject()).getOrDefault(id, "");
  }

  private static String scope(PDStructureElement element) {
    return element.getCOSObject().getDictionaryObject(COSName.A) instanceof COSDictionary attributes
        ? attributes.getNameAsString(COSName.getPDFName("Scope"), "")
        : "";
  }
}
