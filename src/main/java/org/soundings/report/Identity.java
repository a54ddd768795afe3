package org.soundings.report;

import java.time.Instant;
import org.soundings.assessment.Paper;

/// The data on every page and in the document's properties.
///
/// @param title the system's name
/// @param occasion why it was assessed, or ""
/// @param classification how it may be shared, or ""
/// @param status such as "Draft"
/// @param mark identifies the state of the assessment, such as `kittiwake-2026 @ a71c09e4`
/// @param at the reference time, by which evidence expires
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

  /// Title and occasion, for the header of a page.
  public String heading() {
    return occasion.isBlank() ? title : title + " · " + occasion;
  }
}
