package org.soundings.app;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.report.exchange.ExchangeFormat;

/// The forms in which an assessment can leave, beside the PDF.
public enum ExportFormat {
  HTML("Web page", "html"),
  MARKDOWN("Markdown", "md"),
  DOCX("Word document", "docx"),
  XLSX("Workbook", "xlsx"),
  CSV("One table (CSV)", "csv"),
  JSON("Data (JSON)", "json"),
  BUNDLE("Evidence bundle (ZIP)", "zip"),
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

  /// The format of other programs that this is; empty where it is a form of our own.
  public Optional<ExchangeFormat> exchange() {
    return Optional.ofNullable(exchange);
  }

  public String title() {
    return title;
  }

  /// Whether it is text that can be printed on a terminal.
  public boolean isText() {
    return this != DOCX && this != XLSX && this != BUNDLE;
  }

  /// How its files end, without the dot.
  public String extension() {
    return extension;
  }
}
