package org.soundings.assessment.system;

import org.soundings.base.Withers;

/// A trust zone: everything inside is trusted equally, and its edge is a trust boundary.
///
/// @param id lower-case words joined by hyphens, which never changes
/// @param number for people and paper, such as 2 for `Z2`; never reused
/// @param trust who and what is trusted in it, a sentence, or ""
/// @param parent the id of the parent zone, or ""
@Withers
public record Zone(String id, int number, String name, String trust, String parent)
    implements ZoneBuilder.With {

  public Zone {
    SystemModel.requireId(id);
  }

  public static Zone begin(String id, int number, String name) {
    return new Zone(id, number, name, "", "");
  }

  /// `Z2`.
  public String label() {
    return "Z" + number;
  }
}
