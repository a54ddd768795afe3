package org.soundings.report.pdf.file;

import static org.soundings.language.Messages.tr;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;
import org.soundings.report.pdf.page.Link;
import org.soundings.report.pdf.page.Page;
import org.soundings.report.pdf.page.TagNode;

/// Writes the structure tree, and connects marks and links to it.
final class TagWriter {

  private static final PdfName LANGUAGE = new PdfName("Lang");
  private static final PdfName OWNER = new PdfName("O");

  private final PdfWriter writer;
  private final Map<TagNode, PdfStructureElement> elements = new IdentityHashMap<>();

  TagWriter(PdfWriter writer, TagNode root, String language) {
    this.writer = writer;
    var element = new PdfStructureElement(writer.getStructureTreeRoot(), root.role.pdfName);
    element.put(LANGUAGE, new PdfString(language));
    elements.put(root, element);
    root.children().forEach(child -> add(child, element));
  }

  PdfStructureElement element(TagNode tag) {
    PdfStructureElement element = elements.get(tag);
    if (element == null) {
      throw new IllegalStateException("a mark belongs to no element of the report: " + tag.role);
    }
    return element;
  }

  private void add(TagNode node, PdfStructureElement parent) {
    var element = new PdfStructureElement(parent, node.role.pdfName);
    elements.put(node, element);
    describe(node, element);
    node.children().forEach(child -> add(child, element));
  }

  private static void describe(TagNode node, PdfStructureElement element) {
    if (!node.alternative().isEmpty()) {
      element.put(new PdfName("Alt"), new PdfString(node.alternative(), PdfObject.TEXT_UNICODE));
    }
    switch (node.role) {
      case LIST -> {
        PdfDictionary list = attributes("List");
        list.put(new PdfName("ListNumbering"), new PdfName(node.isOrdered() ? "Decimal" : "Disc"));
        element.put(PdfName.A, list);
      }
      case HEADER_CELL -> {
        PdfDictionary cell = attributes("Table");
        cell.put(new PdfName("Scope"), new PdfName(node.isOfRow() ? "Row" : "Column"));
        if (node.columns() > 1) {
          cell.put(new PdfName("ColSpan"), new PdfNumber(node.columns()));
        }
        element.put(PdfName.A, cell);
      }
      default -> {}
    }
  }

  /// Writes the areas of figures, which are known only after all pages are made.
  void finish() {
    for (Map.Entry<TagNode, PdfStructureElement> entry : elements.entrySet()) {
      entry.getKey().area().ifPresent(area -> box(area, entry.getValue()));
    }
  }

  private static void box(TagNode.Area area, PdfStructureElement element) {
    PdfDictionary layout = attributes("Layout");
    layout.put(
        new PdfName("BBox"),
        new PdfArray(new float[] {area.left(), area.bottom(), area.right(), area.top()}));
    layout.put(new PdfName("Placement"), new PdfName("Block"));
    element.put(PdfName.A, layout);
  }

  private static PdfDictionary attributes(String owner) {
    var attributes = new PdfDictionary();
    attributes.put(OWNER, new PdfName(owner));
    return attributes;
  }

  /// Adds the links of the current page.
  void links(Page page, List<LinkArea> areas) {
    areas.forEach(area -> link(page, area));
  }

  private void link(Page page, LinkArea area) {
    float height = page.grid().pageHeight();
    PdfAction action;
    String says;
    switch (area.link()) {
      case Link.Inside(var anchor, var _) -> {
        action = PdfAction.gotoLocalPage(anchor, false);
        says = tr("Go to %s", area.words());
      }
      case Link.Outside(var address, var _) -> {
        action = new PdfAction(address);
        says = tr("Link to %s", address);
      }
    }
    var annotation =
        new PdfAnnotation(
            writer, area.left(), height - area.bottom(), area.right(), height - area.top(), action);
    annotation.put(PdfName.SUBTYPE, PdfName.LINK);
    annotation.put(PdfName.CONTENTS, new PdfString(says, PdfObject.TEXT_UNICODE));
    annotation.put(PdfName.BORDER, new PdfArray(new float[] {0, 0, 0}));
    annotation.setFlags(PdfAnnotation.FLAGS_PRINT);
    PdfStructureElement element = element(area.link().tag());
    int key = writer.getStructureTreeRoot().addExistingObject(element.getReference());
    annotation.put(new PdfName("StructParent"), new PdfNumber(key));
    var reference = new PdfDictionary(new PdfName("OBJR"));
    reference.put(new PdfName("Obj"), annotation.getIndirectReference());
    reference.put(PdfName.PG, writer.getCurrentPage());
    ((PdfArray) element.get(PdfName.K)).add(reference);
    writer.addAnnotation(annotation);
  }
}
