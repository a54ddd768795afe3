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

  /// A longer edition is not part of the name.
  private static final int LONGEST_EDITION = 9;

  public Framework {
    controls = List.copyOf(controls);
  }

  /// The title with a short edition, such as "CIS Docker Benchmark 1.8.0".
  public String name() {
    return withEdition(title);
  }

  /// The same without an explanation after the title.
  public String shortName() {
    return withEdition(title.split(",|:| \\(", 2)[0]);
  }

  private String withEdition(String words) {
    String edition = version.split(" \\(|,|;", 2)[0];
    boolean isShort =
        edition.length() <= LONGEST_EDITION && edition.chars().anyMatch(Character::isDigit);
    return isShort && !words.contains(edition) ? words + " " + edition : words;
  }

  /// Whether every id was compared with the source.
  public boolean isVerified() {
    return verified && controls.stream().allMatch(Control::verified);
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
