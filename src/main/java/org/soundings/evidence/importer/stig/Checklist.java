package org.soundings.evidence.importer.stig;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.soundings.evidence.importer.Intake;

/// Reads the XML of a checklist: the host, then each `VULN` with its attributes and status.
final class Checklist {

  private final XMLStreamReader xml;
  private final Intake intake;
  private String target = "";
  private String attribute = "";
  private String id = "";
  private String title = "";
  private String severity = "";
  private String status = "";

  Checklist(XMLStreamReader xml, Intake intake) {
    this.xml = xml;
    this.intake = intake;
  }

  void read() throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new XMLStreamException(
                "it declares a document type or entities, which a checklist never needs",
                xml.getLocation());
        case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
        case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
        default -> {}
      }
    }
  }

  private void start(String element) throws XMLStreamException {
    switch (element) {
      case "HOST_NAME" -> {
        target = xml.getElementText().strip();
        intake.target(target.isEmpty() ? "host" : target);
      }
      case "VULN" -> {
        id = "";
        title = "";
        severity = "";
        status = "";
      }
      case "VULN_ATTRIBUTE" -> attribute = xml.getElementText();
      case "ATTRIBUTE_DATA" -> attribute(xml.getElementText());
      case "STATUS" -> status = xml.getElementText();
      default -> {}
    }
  }

  private void attribute(String data) {
    switch (attribute) {
      case "Vuln_Num" -> id = data;
      case "Rule_Title" -> title = data;
      case "Severity" -> severity = data;
      default -> {}
    }
  }

  private void end(String element) {
    if (element.equals("VULN")) {
      intake.finding(StigRule.finding(id, title, status, severity, target));
    }
  }
}
