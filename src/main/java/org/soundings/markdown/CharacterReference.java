package org.soundings.markdown;

/// A numeric character reference, which cannot be mistaken for Markdown syntax.
final class CharacterReference {

  private CharacterReference() {}

  static String of(int character) {
    return "&#" + character + ";";
  }
}
