package org.soundings.report.pdf;

/// Where a click on words leads.
///
/// @param tag the element that the link belongs to in the structure
sealed interface Link {

  TagNode tag();

  record Inside(String anchor, TagNode tag) implements Link {}

  record Outside(String address, TagNode tag) implements Link {}
}
