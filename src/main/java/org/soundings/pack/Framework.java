package org.soundings.pack;

import java.util.List;
import java.util.Optional;

/// A control framework. Titles are in words of the pack, never the standard's.
///
/// @param version edition or date
/// @param licence the licence of its text
/// @param verification how its ids were checked
/// @param verified false if an id could not be checked
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

  /// One control of a framework.
  ///
  /// @param details what exactly it covers, such as field names, or ""
  /// @param verified whether its id was compared with the source
  public record Control(String id, String title, String details, boolean verified) {
    public Control(String id, String title) {
      this(id, title, "", true);
    }
  }
}
