package org.soundings.pack;

import static org.soundings.language.Messages.trc;

/// Whose view a question asks for. Folders and packs keep an id such as `operator`; a team may name
/// others, and they keep their name in every language.
public final class Perspectives {
  private Perspectives() {}

  /// What a perspective is called in the language that is spoken.
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
