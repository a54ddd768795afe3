package org.soundings.report.pdf.file;

/// An attached file in the PDF (PDF/A-3, ISO 19005-3).
///
/// @param name the file's name
/// @param mediaType such as `application/json`
/// @param description what it is, for people
public record Attachment(String name, String mediaType, String description, byte[] bytes) {

  public Attachment {
    bytes = bytes.clone();
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }
}
