package org.soundings.app.export;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.report.exchange.ExchangeFormat;

/// The formats of an export, in addition to the PDF.
public enum ExportFormat {
  HTML(mark("Web page"), "html"),
  MARKDOWN(mark("Markdown"), "md"),
  DOCX(mark("Word document"), "docx"),
  XLSX(mark("Workbook"), "xlsx"),
  CSV(mark("One table (CSV)"), "csv"),
  JSON(mark("Data (JSON)"), "json"),
  BUNDLE(mark("Evidence bundle (ZIP)"), "zip"),
  OTM(ExchangeFormat.OTM),
  THREAT_DRAGON(ExchangeFormat.THREAT_DRAGON),
  TM_BOM(ExchangeFormat.TM_BOM),
  CYCLONEDX_1_6(ExchangeFormat.CYCLONEDX_1_6),
  CYCLONEDX_1_7(ExchangeFormat.CYCLONEDX_1_7),
  OSCAL_CATALOG(ExchangeFormat.OSCAL_CATALOG),
  OSCAL_PLAN(ExchangeFormat.OSCAL_PLAN),
  OSCAL_RESULTS(ExchangeFormat.OSCAL_RESULTS),
  OSCAL_ACTIONS(ExchangeFormat.OSCAL_ACTIONS),
  SARIF(ExchangeFormat.SARIF);

  private final String title;
  private final String extension;
  private final @Nullable ExchangeFormat exchange;

  ExportFormat(String title, String extension) {
    this.title = title;
    this.extension = extension;
    this.exchange = null;
  }

  ExportFormat(ExchangeFormat exchange) {
    this.title = exchange.title();
    this.extension = exchange.extension();
    this.exchange = exchange;
  }

  /// The exchange format of other programs. Empty if this is a format of Soundings.
  public Optional<ExchangeFormat> exchange() {
    return Optional.ofNullable(exchange);
  }

  public String title() {
    return tr(title);
  }

  /// Whether it is text that can be printed on a terminal.
  public boolean isText() {
    return this != DOCX && this != XLSX && this != BUNDLE;
  }

  /// Whether it is the report with all its sections.
  public boolean isReport() {
    return this == HTML || this == MARKDOWN || this == DOCX;
  }

  /// The file extension, without the dot.
  public String extension() {
    return extension;
  }
}
