package org.soundings.report.exchange;

import static org.soundings.language.Messages.mark;

import java.util.function.Function;
import org.soundings.yaml.JsonObject;
import org.soundings.yaml.JsonWriter;

/// The formats of other programs that can be written, all of them JSON.
public enum ExchangeFormat {
  OTM(mark("Open Threat Model 0.2.0"), "otm", e -> new OtmFormat(e).write()),
  THREAT_DRAGON(mark("OWASP Threat Dragon 2"), "json", e -> new ThreatDragonFormat(e).write()),
  TM_BOM(
      mark("OWASP threat model bill of materials"), "tmbom.json", e -> new TmBomFormat(e).write()),
  CYCLONEDX_1_6(
      mark("CycloneDX 1.6 declarations"), "cdx.json", e -> new CycloneDxFormat(e, "1.6").write()),
  CYCLONEDX_1_7(
      mark("CycloneDX 1.7 declarations"), "cdx.json", e -> new CycloneDxFormat(e, "1.7").write()),
  OSCAL_CATALOG(mark("OSCAL catalog of the questions"), "json", e -> new OscalCatalog(e).write()),
  OSCAL_PLAN(mark("OSCAL assessment plan"), "json", e -> new OscalPlan(e).write()),
  OSCAL_RESULTS(mark("OSCAL assessment results"), "json", e -> new OscalResults(e).write()),
  OSCAL_ACTIONS(
      mark("OSCAL plan of action and milestones"), "json", e -> new OscalActions(e).write()),
  SARIF(mark("SARIF 2.1.0"), "sarif", e -> new SarifFormat(e).write());

  private final String title;
  private final String extension;
  private final Function<Exchange, JsonObject> writer;

  ExchangeFormat(String title, String extension, Function<Exchange, JsonObject> writer) {
    this.title = title;
    this.extension = extension;
    this.writer = writer;
  }

  /// The title in English, a key of the catalogue.
  public String title() {
    return title;
  }

  /// How a file's name should end, without the dot.
  public String extension() {
    return extension;
  }

  /// The file name by which the OSCAL documents refer to each other. For the other formats a
  /// suitable one.
  public String fileName() {
    return switch (this) {
      case OSCAL_CATALOG -> Oscal.CATALOG;
      case OSCAL_PLAN -> Oscal.PLAN;
      case OSCAL_RESULTS -> Oscal.RESULTS;
      case OSCAL_ACTIONS -> Oscal.ACTIONS;
      default -> "threat-model." + extension;
    };
  }

  /// The text of the file. Equal content gives equal characters.
  public String write(Exchange exchange) {
    return JsonWriter.write(writer.apply(exchange));
  }
}
