package org.soundings.assessment.system;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import org.soundings.base.Withers;

/// Somebody who uses, runs or attacks the system.
///
/// @param id lower-case words joined by hyphens, chosen once
/// @param number for people and paper, such as 1 for `P1`; never reused
/// @param position the id of an attacker position of the packs from which this actor could start,
///   or ""
/// @param zone the id of the zone from which it comes, or ""
/// @param description what it wants and may do, Markdown
@Withers
public record Actor(
    String id, int number, String name, Kind kind, String position, String zone, String description)
    implements ActorBuilder.With {

  public Actor {
    SystemPicture.requireEndId(id);
  }

  public static Actor begin(String id, int number, String name, Kind kind) {
    return new Actor(id, number, name, kind, "", "", "");
  }

  /// `P1`.
  public String label() {
    return "P" + number;
  }

  public enum Kind {
    USER(mark("user")),
    OPERATOR(mark("operator")),
    DEVELOPER(mark("developer")),
    SUPPLIER(mark("supplier")),
    ATTACKER(mark("attacker"));

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return tr(words);
    }
  }
}
