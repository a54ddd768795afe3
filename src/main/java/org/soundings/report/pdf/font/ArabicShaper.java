package org.soundings.report.pdf.font;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/// Gives Arabic letters the form that depends on their neighbours, with the ligatures of lam and
/// alef.
///
/// The forms are the characters of Unicode's "Arabic Presentation Forms" A and B. The JDK's
/// character data tell which letter and which form each represents. The input is text in logical
/// order.
public final class ArabicShaper {

  private enum Form {
    ISOLATED,
    FINAL,
    INITIAL,
    MEDIAL
  }

  private final Map<String, Map<Form, Character>> forms = new HashMap<>();

  /// Created for the first Arabic word, because the names of all characters are large.
  private static final class Shared {
    static final ArabicShaper SHAPER = new ArabicShaper();
  }

  public static ArabicShaper shared() {
    return Shared.SHAPER;
  }

  private ArabicShaper() {
    collect(0xFB50, 0xFBFF);
    collect(0xFE70, 0xFEFC);
  }

  public static boolean isArabic(int character) {
    return (character >= 0x600 && character <= 0x6FF) || (character >= 0x750 && character <= 0x77F);
  }

  public String shape(String text) {
    var shaped = new StringBuilder(text.length());
    boolean joined = false;
    for (int i = 0; i < text.length(); ) {
      String letter = letterAt(text, i);
      int next = i + letter.length();
      if (isTransparent(text.charAt(i))) {
        shaped.append(letter);
      } else {
        boolean joins = joinsNext(letter) && takesPrevious(text, next);
        shaped.append(form(letter, joined && hasForm(letter, Form.FINAL), joins));
        joined = joins;
      }
      i = next;
    }
    return shaped.toString();
  }

  /// A letter, or lam with the alef that follows it.
  private String letterAt(String text, int at) {
    if (at + 1 < text.length() && forms.containsKey(text.substring(at, at + 2))) {
      return text.substring(at, at + 2);
    }
    return text.substring(at, at + Character.charCount(text.codePointAt(at)));
  }

  private String form(String letter, boolean joined, boolean joins) {
    Map<Form, Character> known = forms.get(letter);
    if (known == null) {
      return letter;
    }
    Form wanted =
        joined ? (joins ? Form.MEDIAL : Form.FINAL) : joins ? Form.INITIAL : Form.ISOLATED;
    Character form = known.get(wanted);
    return form != null ? String.valueOf(form) : letter;
  }

  private boolean joinsNext(String letter) {
    return hasForm(letter, Form.INITIAL) || letter.equals("ـ");
  }

  private boolean takesPrevious(String text, int from) {
    int at = from;
    while (at < text.length() && isTransparent(text.charAt(at))) {
      at++;
    }
    if (at >= text.length()) {
      return false;
    }
    return hasForm(letterAt(text, at), Form.FINAL) || text.charAt(at) == 'ـ';
  }

  private boolean hasForm(String letter, Form form) {
    Map<Form, Character> known = forms.get(letter);
    return known != null && known.containsKey(form);
  }

  private static boolean isTransparent(char character) {
    return Character.getType(character) == Character.NON_SPACING_MARK;
  }

  private void collect(int first, int last) {
    for (int character = first; character <= last; character++) {
      String name = Character.getName(character);
      if (name == null || !name.endsWith(" FORM")) {
        continue;
      }
      String letter = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
      boolean isLigatureOfTwo = name.startsWith("ARABIC LIGATURE LAM WITH ALEF");
      if (letter.length() != (isLigatureOfTwo ? 2 : 1)) {
        continue;
      }
      String[] words = name.split(" ");
      Form form = Form.valueOf(words[words.length - 2]);
      forms.computeIfAbsent(letter, _ -> new HashMap<>()).putIfAbsent(form, (char) character);
    }
  }
}
