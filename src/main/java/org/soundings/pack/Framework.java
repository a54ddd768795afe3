package org.soundings.pack;

import java.util.List;

/// A catalogue of controls that others publish. Titles are our own words, never the standard's.
///
/// @param version edition or date
/// @param licence what may be done with its text
/// @param verification how its ids were checked
/// @param verified false where some of it could not be checked
public record Framework(
    String id,
    String title,
    String version,
    String url,
    String publisher,
    String licence,
    String verification,
    String note,
    boolean verified,
    List<Control> controls) {

  public Framework {
    controls = List.copyOf(controls);
  }

  public record Control(String id, String title) {}
}
