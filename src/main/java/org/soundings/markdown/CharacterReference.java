package org.soundings.markdown;

/// A character by its number, which no mark can be taken for.
final class CharacterReference {

  private CharacterReference() {}

  static String of(int character) {
    return "&#" + character + ";";
  }
}
