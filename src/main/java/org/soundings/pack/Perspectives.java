package org.soundings.pack;

import static org.soundings.language.Messages.trc;

/// The perspectives that a question asks for. Folders and packs contain an id such as `operator`. A
/// team may add others, whose name is the same in every language.
public final class Perspectives {
  private Perspectives() {}

  /// The label of a perspective in the current language.
  public static String title(String id) {
    return switch (id) {
      case "developer" -> trc("a perspective", "developer");
      case "operator" -> trc("a perspective", "operator");
      case "security" -> trc("a perspective", "security");
      case "compliance" -> trc("a perspective", "compliance");
      default -> id;
    };
  }
}
