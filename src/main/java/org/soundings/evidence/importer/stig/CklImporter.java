package org.soundings.evidence.importer.stig;

import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.soundings.evidence.ToolRun;
import org.soundings.evidence.ValidityCategory;
import org.soundings.evidence.importer.Importer;
import org.soundings.evidence.importer.Intake;
import org.soundings.evidence.importer.Outline;
import org.soundings.evidence.importer.SourceFile;
import org.soundings.yaml.foreign.Unreadable;

/// Reads STIG checklist (CKL).
public final class CklImporter implements Importer {

  @Override
  public String format() {
    return "STIG checklist (CKL)";
  }

  @Override
  public ValidityCategory ageing() {
    return ValidityCategory.CHECKLIST;
  }

  @Override
  public boolean recognises(Outline outline) {
    return outline.shape() == Outline.Shape.XML && outline.head().contains("<CHECKLIST>");
  }

  @Override
  public void read(SourceFile source, Intake intake) throws IOException {
    intake.run(ToolRun.of("STIG checklist"));
    try (var in = source.open()) {
      XMLStreamReader xml = FACTORY.createXMLStreamReader(in);
      new Checklist(xml, intake).read();
      xml.close();
    } catch (XMLStreamException e) {
      var at = e.getLocation();
      throw new Unreadable(
          "This is not XML that can be read: %s.".formatted(firstLine(e)),
          at == null ? 0 : at.getLineNumber(),
          at == null ? 0 : at.getColumnNumber());
    }
  }

  /// Refuses document types and entities, which a checklist does not need and an attack uses.
  private static final XMLInputFactory FACTORY = factory();

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  private static String firstLine(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int at = message.indexOf("Message: ");
    String text = at < 0 ? message : message.substring(at + "Message: ".length());
    int end = text.indexOf('\n');
    String line = end < 0 ? text : text.substring(0, end);
    return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
  }
}
