package org.soundings.report;

import java.time.Instant;
import org.soundings.assessment.Paper;

/// What stands on every page and in the document's properties.
///
/// @param title the system's name
/// @param occasion why it was looked at, or ""
/// @param classification how it may be passed on, or ""
/// @param status such as "Draft"
/// @param mark which state of which assessment it shows, such as `kittiwake-2026 @ a71c09e4`
/// @param at the moment it speaks of; evidence has its age then
/// @param program name and version of the program that wrote it
public record Identity(
    String title,
    String occasion,
    String classification,
    String status,
    String mark,
    Instant at,
    String program,
    Paper paper) {

  /// Title and occasion, as they stand at the head of a page.
  public String heading() {
    return occasion.isBlank() ? title : title + " · " + occasion;
  }
}
