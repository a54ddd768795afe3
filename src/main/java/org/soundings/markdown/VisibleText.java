package org.soundings.markdown;

import java.util.Locale;

/// Makes every character of a text visible and keeps the order in which it was typed.
///
/// Control characters become their pictures (U+2400 and on). Invisible characters and those that
/// change the direction of the following text (Unicode 17, "Bidi_Control"; used by CVE-2021-42574)
/// are spelled out as `‹U+202E›`. Joiners and variation selectors stay, because Arabic, Indic
/// scripts and emoji need them.
public final class VisibleText {

  private static final int SYMBOL_FOR_NULL = 0x2400;
  private static final int SYMBOL_FOR_DELETE = 0x2421;

  private VisibleText() {}

  /// The text with its hidden characters spelled out and its line breaks as `\n`.
  public static String of(String text) {
    if (text.codePoints().noneMatch(VisibleText::isHidden)) {
      return text;
    }
    var out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      i += Character.charCount(character);
      boolean isWindowsLineEnd = character == '\r' && i < text.length() && text.charAt(i) == '\n';
      if (!isWindowsLineEnd) {
        append(out, character);
      }
    }
    return out.toString();
  }

  /// The name of a character that cannot be drawn: `‹U+1F600›`.
  public static String name(int character) {
    return String.format(Locale.ROOT, "‹U+%04X›", character);
  }

  private static void append(StringBuilder out, int character) {
    if (isLineEnd(character)) {
      out.append('\n');
    } else if (!isHidden(character)) {
      out.appendCodePoint(character);
    } else if (character < ' ') {
      out.appendCodePoint(SYMBOL_FOR_NULL + character);
    } else if (character == 0x7F) {
      out.appendCodePoint(SYMBOL_FOR_DELETE);
    } else {
      out.append(name(character));
    }
  }

  private static boolean isLineEnd(int character) {
    return character == '\r' || character == 0x85 || character == 0x2028 || character == 0x2029;
  }

  private static boolean isHidden(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL -> character != '\n' && character != '\t';
      case Character.FORMAT -> !isNeededForShaping(character);
      case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> false;
    };
  }

  /// Zero-width joiner and non-joiner, and the Arabic signs that enclose a number.
  private static boolean isNeededForShaping(int character) {
    return character == 0x200C
        || character == 0x200D
        || (character >= 0x600 && character <= 0x605)
        || character == 0x6DD
        || character == 0x8E2;
  }
}
