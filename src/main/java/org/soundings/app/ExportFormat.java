package org.soundings.app;

/// The forms in which an assessment can leave, beside the PDF.
public enum ExportFormat {
  HTML("Web page", "html"),
  MARKDOWN("Markdown", "md"),
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

  /// How its files end, without the dot.
  public String extension() {
    return extension;
  }
}
