package org.soundings.assessment.system;

import org.soundings.base.Withers;

/// A part of the system inside which everything is trusted alike; its edge is a trust boundary.
///
/// @param id lower-case words joined by hyphens, chosen once
/// @param number for people and paper, such as 2 for `Z2`; never reused
/// @param trust who and what is trusted in it, a sentence, or ""
/// @param within the id of the zone around it, or ""
@Withers
public record Zone(String id, int number, String name, String trust, String within)
    implements ZoneBuilder.With {

  public Zone {
    SystemPicture.requireId(id);
  }

  public static Zone begin(String id, int number, String name) {
    return new Zone(id, number, name, "", "");
  }

  /// `Z2`.
  public String label() {
    return "Z" + number;
  }
}
