package org.soundings.app;

/// The forms in which an assessment can leave, beside the PDF.
public enum ExportFormat {
  HTML("Web page", "html"),
  MARKDOWN("Markdown", "md"),
  DOCX("Word document", "docx"),
  XLSX("Workbook", "xlsx"),
  CSV("One table (CSV)", "csv"),
  JSON("Data (JSON)", "json");

  private final String title;
  private final String extension;

  ExportFormat(String title, String extension) {
    this.title = title;
    this.extension = extension;
  }

  public String title() {
    return title;
  }

  /// Whether it is text that can be printed on a terminal.
  public boolean isText() {
    return switch (this) {
      case HTML, MARKDOWN, CSV, JSON -> true;
      case DOCX, XLSX -> false;
    };
  }

  /// How its files end, without the dot.
  public String extension() {
    return extension;
  }
}
