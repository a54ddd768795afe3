package org.soundings.assessment.system;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import org.soundings.base.Withers;

/// A person or system that uses, runs or attacks the system.
///
/// @param id lower-case words joined by hyphens, which never changes
/// @param number for people and paper, such as 1 for `P1`; never reused
/// @param position the id of a possible attacker position from the packs, or ""
/// @param zone the id of its trust zone, or ""
/// @param description its goals and permissions, Markdown
@Withers
public record Actor(
    String id, int number, String name, Kind kind, String position, String zone, String description)
    implements ActorBuilder.With {

  public Actor {
    SystemModel.requireEndId(id);
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
