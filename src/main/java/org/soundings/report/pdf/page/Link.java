package org.soundings.report.pdf.page;

/// The target of a link.
public sealed interface Link {

  /// The element that the link belongs to in the structure.
  TagNode tag();

  record Inside(String anchor, TagNode tag) implements Link {}

  record Outside(String address, TagNode tag) implements Link {}
}
