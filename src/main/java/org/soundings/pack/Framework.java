package org.soundings.pack;

import java.util.List;
import java.util.Optional;

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

  public Optional<Control> control(String wanted) {
    return controls.stream().filter(control -> control.id().equals(wanted)).findFirst();
  }

  /// One entry of the catalogue.
  ///
  /// @param details what exactly it looks at, such as the names of fields, or ""
  public record Control(String id, String title, String details) {
    public Control(String id, String title) {
      this(id, title, "");
    }
  }
}
